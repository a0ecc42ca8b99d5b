package rar.simulation.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rar.model.message.Language;
import rar.simulation.distribution.BernoulliDistribution;
import rar.simulation.distribution.DiscreteDistribution;
import rar.simulation.distribution.NormalDistribution;
import rar.simulation.distribution.TriangularDistribution;
import rar.simulation.distribution.UniformDistribution;
import rar.simulation.distribution.ZeroInflatedDistribution;
import rar.simulation.factor.ContributionCut;
import rar.simulation.factor.CostInflation;
import rar.simulation.factor.LatePayment;
import rar.simulation.factor.ProjectDelay;
import rar.simulation.factor.ProjectOutturn;
import rar.simulation.factor.RiskModel;
import rar.simulation.factor.Scope;

/** The risk models that come with the examples, spelled out in code and read from their files. */
class BundledRisksTest {

    @Test
    void the_risks_of2009_are_the_assumptions_they_claim_to_be() {
        RiskModel model = RiskModelReader.read(Bundled.risks(2009)).get();
        assertThat(model.factors())
                .containsExactly(
                        new ContributionCut(
                                "state-cut",
                                new Scope<>(Vector.of("state")),
                                Scope.all(),
                                new ZeroInflatedDistribution(0.1, new UniformDistribution(0, 0.3))),
                        new LatePayment("late-payment", Scope.all(), Scope.all(), new BernoulliDistribution(0.05)),
                        new ProjectDelay(
                                "delay",
                                Scope.all(),
                                new DiscreteDistribution(
                                        new double[] {0, 1, 2, 3, 4, 5, 6},
                                        new double[] {0.40, 0.20, 0.15, 0.10, 0.07, 0.05, 0.03})),
                        new ProjectOutturn("outturn", Scope.all(), new TriangularDistribution(0.75, 0.95, 1.15)),
                        new CostInflation(
                                "inflation", new Scope<>(Vector.of(2010, 2011)), new NormalDistribution(0, 0.01)));
    }

    @ParameterizedTest
    @ValueSource(ints = {2009, 2012})
    void bundled_risks_name_only_what_their_plan_has(int year) {
        RiskModel model =
                RiskModelReader.read(Bundled.risks(year), Bundled.plan(year)).get();
        assertThat(model.unknownTo(Bundled.plan(year))).isEmpty();
        assertThat(model.source().in(Language.ENGLISH)).contains("not from Verksamhetsplan RAR " + year);
        assertThat(model.source().in(Language.SWEDISH)).contains("inte ur Verksamhetsplan RAR " + year);
    }

    @ParameterizedTest
    @ValueSource(ints = {2009, 2012})
    void bundled_risks_are_the_same_read_again_after_they_are_written(int year) {
        RiskModel model = RiskModelReader.read(Bundled.risks(year)).get();
        assertThat(RiskModelReader.read(RiskModelWriter.write(model)).get()).isEqualTo(model);
    }
}
