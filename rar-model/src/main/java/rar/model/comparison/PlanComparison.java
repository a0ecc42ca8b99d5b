package rar.model.comparison;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.YearMonth;
import rar.model.balance.BalancePlan;
import rar.model.comparison.PlanChange.Effect;
import rar.model.goal.FinancialGoal;
import rar.model.goal.GoalAssessment;
import rar.model.goal.Verdict;
import rar.model.message.RefusedException;
import rar.model.money.Components;
import rar.model.plan.FinancialPlan;
import rar.model.plan.Horizon;
import rar.model.schedule.Schedule;

/**
 * Two versions of a plan, line by line: what differs, and what each difference does to cash.
 *
 * <p>Effects are those of the changes applied one after the other, in the order of {@link PlanChange.Section} and within
 * each in the order of the old version, what is new last; so they sum to the whole difference to the öre. What a change
 * does to closing cash does not depend on that order; what it does to the lowest month end may. Grants that are solved
 * for follow from the other changes, and stand last as changes of their own.
 *
 * @param before the old version
 * @param after the new version
 * @param changes what differs; none where the versions are equal
 */
public record PlanComparison(BalancePlan before, BalancePlan after, Seq<PlanChange> changes) {

    /** @throws NullPointerException if a component is null; it names the component */
    public PlanComparison {
        Components.present(PlanComparison.class, before, after, changes);
    }

    /**
     * Compares two versions, over the years that both cover; where one begins earlier, its balance at their beginning is
     * what it opens with.
     *
     * @throws IllegalArgumentException if they cover no year together
     */
    public static PlanComparison of(FinancialPlan before, FinancialPlan after) {
        if (before.horizon().lastYear() < after.horizon().firstYear()
                || after.horizon().lastYear() < before.horizon().firstYear()) {
            throw new RefusedException(ComparisonMistake.NO_YEAR_TOGETHER
                    .with("first", before.horizon().firstYear())
                    .with("last", before.horizon().lastYear())
                    .with("otherFirst", after.horizon().firstYear())
                    .with("otherLast", after.horizon().lastYear()));
        }
        BalancePlan old = BalancePlan.of(Schedule.of(before));
        BalancePlan now = BalancePlan.of(Schedule.of(after));
        return new PlanComparison(old, now, new PlanChanges(old, now, common(before.horizon(), after.horizon())).all());
    }

    private static Horizon common(Horizon one, Horizon other) {
        int first = Math.max(one.firstYear(), other.firstYear());
        return new Horizon(first, Math.min(one.lastYear(), other.lastYear()) - first + 1);
    }

    /** The years that both versions cover. */
    public Horizon years() {
        return common(before.plan().horizon(), after.plan().horizon());
    }

    /** Whether one version covers years that the other does not. */
    public boolean isMoved() {
        return !before.plan().horizon().equals(after.plan().horizon());
    }

    /** What all changes together do to cash; none where a version has no opening balance. */
    public Option<Effect> total() {
        return hasCash() ? Option.some(cash(after).effectFrom(cash(before))) : Option.none();
    }

    private VersionCash cash(BalancePlan version) {
        return VersionCash.of(version, years());
    }

    /** Whether both versions have an opening balance, so that their cash is known. */
    public boolean hasCash() {
        return before.hasBalance() && after.hasBalance();
    }

    /** The month with the least cash of the old version, in the years of both. Meaningless without a balance. */
    public YearMonth lowestBefore() {
        return years().month(cash(before).lowestMonth());
    }

    /** The month with the least cash of the new version, in the years of both. Meaningless without a balance. */
    public YearMonth lowestAfter() {
        return years().month(cash(after).lowestMonth());
    }

    /**
     * A goal in both versions.
     *
     * @param goal the goal
     * @param before how it fares in the old version; none where that does not have it
     * @param after how it fares in the new version; none where that does not have it
     */
    public record GoalChange(FinancialGoal goal, Option<GoalAssessment> before, Option<GoalAssessment> after) {

        /** @throws NullPointerException if a component is null; it names the component */
        public GoalChange {
            Components.present(GoalChange.class, goal, before, after);
        }

        /** Whether its verdict is another, or only one version has it. */
        public boolean isOther() {
            return !verdict(before).equals(verdict(after));
        }

        private static Option<Verdict> verdict(Option<GoalAssessment> assessment) {
            return assessment.map(GoalAssessment::verdict);
        }
    }

    /** The law's demand on cash, the goals of the old version, and those that only the new one has. */
    public Seq<GoalChange> goals() {
        Seq<GoalAssessment> old = before.assessments();
        Seq<GoalAssessment> now = after.assessments();
        return old.appendAll(now)
                .map(GoalAssessment::goal)
                .distinctBy(goal -> goal.named(Option.none()))
                .map(goal -> new GoalChange(
                        goal,
                        old.find(each -> each.goal().demandsTheSameAs(goal)),
                        now.find(each -> each.goal().demandsTheSameAs(goal))));
    }
}
