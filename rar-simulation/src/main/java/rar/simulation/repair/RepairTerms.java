package rar.simulation.repair;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import rar.model.goal.FinancialGoal;
import rar.model.goal.LiquidityFloor;
import rar.model.goal.Readiness;
import rar.model.money.Components;
import rar.model.money.Money;
import rar.model.plan.FinancialPlan;

/**
 * What a repair must restore, and what it may do.
 *
 * <p>The goals that can be asked for are those on cash at month end, the only ones that paying later is sure to help;
 * each comes to a least cash for every month. All other goals are judged on the repaired plan.
 *
 * @param floor cash at no month end is to be below it; zero or more
 * @param readiness the demands on readiness (handlingsberedskap) that are to hold besides
 * @param cuts whether amounts may also be cut for good; only where postponing does not do
 * @param beyond whether payments may be postponed to the year after the plan, which nobody has judged
 */
public record RepairTerms(Money floor, Seq<Readiness> readiness, boolean cuts, boolean beyond) {

    /** @throws IllegalArgumentException if the floor is negative */
    public RepairTerms {
        Components.present(RepairTerms.class, floor, readiness);
        if (floor.isNegative()) {
            throw new IllegalArgumentException(
                    "a liquidity floor of " + floor + " would allow debt; give zero or more");
        }
    }

    /** The plan's own floor, the strictest of its goals or the law's zero; nothing cut, nothing beyond the plan. */
    public static RepairTerms of(FinancialPlan plan) {
        Money floor =
                goals(plan, LiquidityFloor.class).map(LiquidityFloor::floor).fold(Money.ZERO, Money::max);
        return new RepairTerms(floor, Vector.empty(), false, false);
    }

    /** The same with another floor. */
    public RepairTerms withFloor(Money other) {
        return new RepairTerms(other, readiness, cuts, beyond);
    }

    /** The same with the plan's own demands on readiness; none where it has none. */
    public RepairTerms withReadinessOf(FinancialPlan plan) {
        return new RepairTerms(floor, goals(plan, Readiness.class), cuts, beyond);
    }

    /** The same with cuts allowed. */
    public RepairTerms withCuts() {
        return new RepairTerms(floor, readiness, true, beyond);
    }

    /** The same with the year after the plan allowed. */
    public RepairTerms withBeyond() {
        return new RepairTerms(floor, readiness, cuts, true);
    }

    /** The goals asked for. */
    public Vector<FinancialGoal> goals() {
        return Vector.<FinancialGoal>of(new LiquidityFloor(floor)).appendAll(readiness);
    }

    private static <T extends FinancialGoal> Vector<T> goals(FinancialPlan plan, Class<T> kind) {
        return Vector.ofAll(plan.goals()).filter(kind::isInstance).map(kind::cast);
    }
}
