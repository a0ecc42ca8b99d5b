package rar.simulation.repair;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.YearMonth;
import rar.model.balance.BalancePlan;
import rar.model.goal.LiquidityFloors;
import rar.model.money.Components;
import rar.model.money.Money;
import rar.model.plan.FinancialPlan;
import rar.model.plan.PlanDraft;
import rar.model.plan.PlannedGrant;
import rar.model.schedule.Commitment;

/**
 * What one project or planned grant alone would give if all of it were postponed by twelve months (senareläggning): how much
 * the least margin over the floor of any month end rises. Not a repair: for a person who looks for one of another kind.
 *
 * @param id of the project or grant
 * @param name of it
 * @param gain the rise of the least margin; negative where it falls
 * @param margin the least margin over the floor then, negative where cash is below it
 * @param month the month end at which it is least, the first of several
 */
public record Postponement(String id, String name, Money gain, Money margin, YearMonth month) {

    private static final int MONTHS = 12;

    /** @throws NullPointerException if a component is null; it names the component */
    public Postponement {
        Components.present(Postponement.class, id, name, gain, margin, month);
    }

    /**
     * Of everything that a repair could move in a plan, the largest gain first, equal ones in the plan's order. Grants that are
     * solved for stay as the plan has settled them; what no valid plan can postpone is left out.
     */
    public static Vector<Postponement> ranked(FinancialPlan plan, LiquidityFloors floors) {
        RepairBase base = RepairBase.of(plan);
        FinancialPlan settled = new RepairedPlan(base, Vector.empty()).plan();
        Tightest before = Tightest.of(base.before(), floors);
        return MovablePayout.of(base)
                .map(MovablePayout::commitment)
                .flatMap(commitment -> later(settled, commitment)
                        .map(changed -> of(commitment, Tightest.of(base.after(changed), floors), before)))
                // stable: equal ones stay in the plan's order
                .sorted((a, b) -> b.gain.compareTo(a.gain));
    }

    private static Postponement of(Commitment commitment, Tightest after, Tightest before) {
        return new Postponement(
                commitment.id(),
                commitment.name(),
                after.margin().minus(before.margin()),
                after.margin(),
                after.month());
    }

    private static Option<FinancialPlan> later(FinancialPlan plan, Commitment commitment) {
        String id = commitment.id();
        PlanDraft draft = plan.draft();
        return plan.grants()
                .find(grant -> grant.id().equals(id))
                .map(grant -> isInPlan(grant, plan)
                        ? draft.withGrant(id, each -> each.postponed(MONTHS))
                        : draft.withGrants(plan.grants().remove(grant)))
                .getOrElse(() -> draft.withProject(id, project -> project.postponed(MONTHS)))
                .plan()
                .fold(broken -> Option.none(), Option::some);
    }

    /** What would be decided after the plan is not decided in it. */
    private static boolean isInPlan(PlannedGrant grant, FinancialPlan plan) {
        return !grant.decided().plusMonths(MONTHS).isAfter(plan.horizon().lastMonth());
    }

    private record Tightest(Money margin, YearMonth month) {

        static Tightest of(BalancePlan balance, LiquidityFloors floors) {
            return Vector.range(0, balance.months())
                    .map(month -> new Tightest(floors.in(balance, month).margin(), balance.month(month)))
                    .reduce((a, b) -> b.margin.compareTo(a.margin) < 0 ? b : a);
        }
    }
}
