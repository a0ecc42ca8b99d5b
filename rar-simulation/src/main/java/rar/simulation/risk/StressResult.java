package rar.simulation.risk;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.YearMonth;
import rar.model.goal.GoalAssessment;
import rar.model.money.Components;
import rar.model.money.Money;
import rar.simulation.engine.Run;
import rar.simulation.engine.Simulation;
import rar.simulation.stress.Stress;
import rar.simulation.stress.Stresses;

/**
 * What a hand-written scenario comes to.
 *
 * @param stress the scenario
 * @param lowest its cash in the month that is nearest to the plan's liquidity floor or deepest under it: its lowest where
 *     the floor always is the same
 * @param month that month, the first of equals
 * @param margin that cash less the floor of the month, negative for a breach
 * @param closing cash at the end of the last month
 * @param equity at the end of the last month
 * @param goals how the law's demand and the plan's goals fare, as {@link rar.model.balance.BalancePlan#assessments}
 */
public record StressResult(
        Stress stress,
        Money lowest,
        YearMonth month,
        Money margin,
        Money closing,
        Money equity,
        Seq<GoalAssessment> goals) {

    /** @throws NullPointerException if a component is null; it names the component */
    public StressResult {
        Components.present(StressResult.class, stress, lowest, month, margin, closing, equity, goals);
    }

    /**
     * Computes every scenario.
     *
     * @param base has the plan, the factors and the rule; what its factors are drawn from does not matter
     * @throws IllegalArgumentException if a factor refuses a value, or amounts become too large to be exact
     */
    public static Vector<StressResult> of(Simulation base, Seq<Stress> stresses) {
        Stresses set = new Stresses(Vector.ofAll(stresses));
        Simulation simulation = Simulation.of(base.projection(), set.coveredBy(base.model()), base.rule());
        StressTally nothing = new StressTally(base.projection(), set);
        Run run = Run.of(set, set.stresses().size());
        return Vector.ofAll(simulation.run(run, nothing, done -> {}).results());
    }
}
