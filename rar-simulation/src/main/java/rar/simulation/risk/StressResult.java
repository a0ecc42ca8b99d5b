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
 * @param lowest its lowest cash at any month end
 * @param month the month of it, the first of equals
 * @param margin lowest cash less the plan's liquidity floor, negative for a breach
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
