package rar.simulation.analysis;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.YearMonth;
import rar.model.balance.BalancePlan;
import rar.model.goal.GoalAssessment;
import rar.model.money.Money;
import rar.simulation.engine.Simulation;
import rar.simulation.scenario.Stress;
import rar.simulation.scenario.Stresses;

/**
 * What a hand-written scenario comes to.
 *
 * @param stress the scenario
 * @param lowest its lowest cash at any month end
 * @param month the month of it, the first of equals
 * @param margin lowest cash less the plan's liquidity floor, negative for a breach
 * @param closing cash at the end of the last month
 * @param equity at the end of the last month
 * @param goals how the law's demand and the plan's goals fare, as {@link BalancePlan#assessments}
 */
public record StressResult(
        Stress stress,
        Money lowest,
        YearMonth month,
        Money margin,
        Money closing,
        Money equity,
        Seq<GoalAssessment> goals) {

    /**
     * Books out every scenario.
     *
     * @param base has the plan, the factors and the rule; what its factors are drawn from does not matter
     * @throws IllegalArgumentException if a factor refuses a value, or amounts become too large to be exact
     */
    public static Vector<StressResult> of(Simulation base, Seq<Stress> stresses) {
        Stresses set = new Stresses(Vector.ofAll(stresses));
        Simulation simulation = Simulation.of(base.projection(), set.coveredBy(base.model()), base.rule());
        return set.stresses()
                .zipWithIndex()
                .map(stress -> of(
                        stress._1,
                        simulation.replay(set, stress._2),
                        base.projection().floor()));
    }

    private static StressResult of(Stress stress, BalancePlan path, Money floor) {
        int month = path.lowestMonth();
        Money lowest = path.monthEnd(month).cash();
        var end = path.monthEnd(path.months() - 1);
        return new StressResult(
                stress, lowest, path.month(month), lowest.minus(floor), end.cash(), end.equity(), path.assessments());
    }
}
