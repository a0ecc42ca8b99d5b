package rar.simulation.stress;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Arrays;
import java.util.List;
import rar.simulation.distribution.DiscreteDistribution;
import rar.simulation.distribution.Distribution;
import rar.simulation.factor.Draw;
import rar.simulation.factor.RiskFactor;
import rar.simulation.factor.RiskModel;
import rar.simulation.sampling.ScenarioSet;

/** A finite set of scenarios whose values are written by hand, each with a name. */
public sealed interface NamedScenarios extends ScenarioSet permits Stresses, StressGrid {

    /** One scenario, 0 being the first. */
    Stress stress(long scenario);

    /** Every shock that any of the scenarios makes. */
    Seq<Shock> shocks();

    @Override
    default double value(Draw draw, List<Draw> draws, long scenario) {
        return stress(scenario).value(draw);
    }

    @Override
    default Drawing drawing(List<Draw> draws, int capacity) {
        return new StressDrawing(this);
    }

    /**
     * The model under which these scenarios are to be run: each factor can take the values that a scenario gives it and
     * the one that leaves the plan as it is, and no others. A simulation takes from its model's distributions how far
     * amounts can reach, that is where its histograms end and whether it is exact; a value beyond them would be counted
     * wrongly or be late by more months than there is room for.
     *
     * @param model has the factors
     * @throws IllegalArgumentException if a factor refuses a value that a scenario gives it
     */
    default RiskModel coveredBy(RiskModel model) {
        return new RiskModel(
                model.name(),
                model.source(),
                model.factors().map(factor -> factor.withDistribution(covering(factor))),
                Option.none(),
                model.names());
    }

    /** What stands for the plan: a value that says that nothing is decided may be none that can be drawn. */
    private static Seq<Double> asPlanned(RiskFactor factor) {
        return factor.domain().contains(factor.asPlanned())
                ? Vector.of(factor.asPlanned())
                : Vector.of(
                        factor.distribution().leastDrawn(),
                        factor.distribution().greatestDrawn());
    }

    /** Whether a shock says what main draws are: one of a subject may be of others, with values of their own. */
    private static boolean isOfMain(Shock shock, RiskFactor factor) {
        return shock.subject().isEmpty() || factor.domain().contains(shock.value());
    }

    private Distribution covering(RiskFactor factor) {
        double[] values = shocks().filter(shock -> shock.factor().equals(factor.id()) && isOfMain(shock, factor))
                .map(Shock::value)
                .appendAll(asPlanned(factor))
                .distinct()
                .toJavaStream()
                .mapToDouble(Double::doubleValue)
                .toArray();
        double[] probabilities = new double[values.length];
        Arrays.fill(probabilities, 1.0 / values.length);
        return new DiscreteDistribution(values, probabilities);
    }
}
