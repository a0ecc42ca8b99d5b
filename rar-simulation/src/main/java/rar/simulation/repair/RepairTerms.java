package rar.simulation.repair;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.function.Predicate;
import rar.model.goal.CashFloor;
import rar.model.goal.FinancialGoal;
import rar.model.goal.LiquidityFloor;
import rar.model.goal.LiquidityFloors;
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
 * @param floors cash is to be below none of them in any month
 * @param readiness the demands on readiness (handlingsberedskap) that are to hold besides
 * @param cuts whether amounts may also be cut for good; only where postponing does not do
 * @param beyond whether payments may be postponed to the year after the plan, which nobody has judged
 */
public record RepairTerms(LiquidityFloors floors, Seq<Readiness> readiness, boolean cuts, boolean beyond) {

    /** @throws IllegalArgumentException if a floor is negative */
    public RepairTerms {
        Components.present(RepairTerms.class, floors, readiness);
        floors.floors().forEach(LiquidityFloor::new);
    }

    /** With a floor that is the same at every month end. @throws IllegalArgumentException if it is negative */
    public RepairTerms(Money floor, Seq<Readiness> readiness, boolean cuts, boolean beyond) {
        this(LiquidityFloors.of(floor), readiness, cuts, beyond);
    }

    /** The plan's own floors, or the law's zero where it has none; nothing cut, nothing beyond the plan. */
    public static RepairTerms of(FinancialPlan plan) {
        return new RepairTerms(LiquidityFloors.of(plan.goals()), Vector.empty(), false, false);
    }

    /** The same with another floor, the same at every month end. @throws IllegalArgumentException if it is negative */
    public RepairTerms withFloor(Money other) {
        return new RepairTerms(LiquidityFloors.of(other), readiness, cuts, beyond);
    }

    /** The same with the plan's own demands on readiness; none where it has none. */
    public RepairTerms withReadinessOf(FinancialPlan plan) {
        return new RepairTerms(floors, goals(plan, Readiness.class), cuts, beyond);
    }

    /** The same with cuts allowed. */
    public RepairTerms withCuts() {
        return new RepairTerms(floors, readiness, true, beyond);
    }

    /** The same with the year after the plan allowed. */
    public RepairTerms withBeyond() {
        return new RepairTerms(floors, readiness, cuts, true);
    }

    /** Whether any of the goals asked for is on such cash. */
    boolean judge(Predicate<CashFloor> which) {
        return floors.floors().exists(which) || readiness.exists(each -> which.test(each.floor()));
    }

    /** The goals asked for. */
    public Vector<FinancialGoal> goals() {
        return Vector.ofAll(floors.floors())
                .<FinancialGoal>map(LiquidityFloor::new)
                .appendAll(readiness);
    }

    private static <T extends FinancialGoal> Vector<T> goals(FinancialPlan plan, Class<T> kind) {
        return Vector.ofAll(plan.goals()).filter(kind::isInstance).map(kind::cast);
    }
}
