package rar.model.plan;

import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.YearMonth;
import rar.model.money.Money;
import rar.model.plan.PlanRules.Rule;

/** Rules on decided projects and planned grants. */
final class GrantRules {

    static final Seq<Rule> RULES = Vector.of(
            new Rule(
                    plan -> plan.projects()
                            .zipWithIndex()
                            .flatMap(project -> project(plan, project._1, PartOfPlan.PROJECTS.at(project._2))),
                    PartOfPlan.HORIZON),
            new Rule(
                    plan -> plan.grants()
                            .zipWithIndex()
                            .flatMap(grant -> grant(plan, grant._1, PartOfPlan.GRANTS.at(grant._2))),
                    PartOfPlan.HORIZON),
            new Rule(GrantRules::solved, PartOfPlan.GRANTS, PartOfPlan.RECOGNITION, PartOfPlan.OPENING));

    private GrantRules() {}

    private static Seq<BrokenRule> project(PlanDraft plan, Project project, PartOfPlan place) {
        Vector<BrokenRule> found = Vector.empty();
        if (project.start().exists(start -> project.end().isBefore(start))) {
            return found.append(new BrokenRule(
                    place.field("end"),
                    project.name() + " ends on " + project.end() + ", before it starts on "
                            + project.start().get() + "; correct one of them"));
        }
        if (project.total().isEmpty() && project.payout().statedAmount().isEmpty()) {
            return found.append(new BrokenRule(
                    place.field("payout"), "the payout names no amounts and the project no total; give one of them"));
        }
        if (project.total().exists(Money::isNegative)) {
            return found.append(new BrokenRule(
                    place.field("total"), "a grant of " + project.total().get() + " is negative; give zero or more"));
        }
        Money remaining = project.remaining();
        if (project.total().exists(total -> remaining.compareTo(total) > 0)) {
            Money total = project.total().get();
            found = found.append(new BrokenRule(
                    place.field("payout"),
                    "the plan pays " + remaining + " of a grant of " + total + ", " + remaining.minus(total)
                            + " too much; correct the payout or the total"));
        }
        return found.appendAll(overdrawn(remaining, project.payout(), place))
                .appendAll(FundingRules.of(project.funding(), plan.horizon().firstMonth(), place))
                .appendAll(project.credit() ? Option.none() : SignRules.paidBack(project.payout(), place))
                .appendAll(payments(
                        remaining,
                        project.payout(),
                        project.run(),
                        plan.horizon().firstMonth(),
                        place));
    }

    static Seq<BrokenRule> grant(PlanDraft plan, PlannedGrant grant, PartOfPlan place) {
        Vector<BrokenRule> found = Vector.empty();
        if (!plan.horizon().covers(grant.decided())) {
            found = found.append(new BrokenRule(
                    place.field("decided"),
                    grant.decided() + " is outside the plan, which covers "
                            + plan.horizon().firstMonth() + " to "
                            + plan.horizon().lastMonth()));
        }
        // an amount that is solved for is not known yet; any positive one shows the months
        Money amount = grant.amount().given().getOrElse(Money.ofTkr(1));
        return found.appendAll(grant.amount()
                        .given()
                        .map(given -> given(grant, given, place))
                        .getOrElse(() -> solvedPayout(plan, grant, place)))
                .appendAll(FundingRules.circular(grant, place))
                .appendAll(FundingRules.of(grant.funding(), plan.horizon().firstMonth(), place))
                .appendAll(SignRules.payout(grant.payout(), place))
                .appendAll(payments(amount, grant.payout(), grant.run(), grant.decided(), place));
    }

    private static Seq<BrokenRule> given(PlannedGrant grant, Money amount, PartOfPlan place) {
        if (amount.isNegative()) {
            return Vector.of(
                    new BrokenRule(place.field("amount"), "a grant of " + amount + " is negative; give zero or more"));
        }
        return grant.payout()
                .statedAmount()
                .filter(stated -> !stated.equals(amount))
                .map(stated -> new BrokenRule(
                        place.field("payout"),
                        "the payout sums to " + stated + ", the grant is " + amount + "; the difference is "
                                + stated.minus(amount) + ", and must be none"))
                .toVector()
                .appendAll(overdrawn(amount, grant.payout(), place));
    }

    /** Years that are named before a rest cannot take more than all. */
    private static Option<BrokenRule> overdrawn(Money amount, PayoutProfile payout, PartOfPlan place) {
        Money named = Money.sum(payout.namedAmounts());
        return Option.when(
                payout.statedAmount().isEmpty() && named.compareTo(amount) > 0,
                () -> new BrokenRule(
                        place.field("payout"),
                        "the payout names " + named + " of a grant of " + amount + ", " + named.minus(amount)
                                + " too much; correct one of them"));
    }

    private static Seq<BrokenRule> solvedPayout(PlanDraft plan, PlannedGrant grant, PartOfPlan place) {
        if (grant.payout().statedAmount().isDefined()) {
            return Vector.of(new BrokenRule(
                    place.field("payout"),
                    "the grant is solved for, so its payout cannot name amounts; use even, frontLoaded or"
                            + " backLoaded"));
        }
        // what is consumed in later years would narrow their room in turn
        return plan.recognition() == RecognitionPolicy.AS_CONSUMED
                ? grant.payout()
                        .payments(Money.ofTkr(1), grant.run())
                        .keySet()
                        .find(month -> month.getYear() != grant.decided().getYear())
                        .map(month -> new BrokenRule(
                                place.field("payout"),
                                "a grant that is solved for and expensed as consumed is paid within the year of its"
                                        + " decision; a payment falls in " + month))
                        .toVector()
                : Vector.empty();
    }

    private static Seq<BrokenRule> payments(
            Money amount, PayoutProfile payout, MonthRange run, YearMonth earliest, PartOfPlan place) {
        Option<String> impossible = payout.impossible(run);
        if (impossible.isDefined()) {
            return Vector.of(new BrokenRule(place.field("payout"), impossible.get()));
        }
        SortedMap<YearMonth, Money> payments = payout.payments(amount, run);
        return payments.nonEmpty() && payments.head()._1.isBefore(earliest)
                ? Vector.of(new BrokenRule(
                        place.field("payout"),
                        "a payment falls in " + payments.head()._1 + ", before " + earliest
                                + ", the first month it can be paid in"))
                : Vector.empty();
    }

    private static Seq<BrokenRule> solved(PlanDraft plan) {
        Seq<PlannedGrant> solved =
                plan.grants().filter(grant -> grant.amount().given().isEmpty());
        if (solved.isEmpty()) {
            return Vector.empty();
        }
        Vector<BrokenRule> found = Vector.empty();
        if (plan.recognition() == RecognitionPolicy.AT_DECISION
                && plan.opening().isEmpty()) {
            found = found.append(new BrokenRule(
                    PartOfPlan.GRANTS,
                    "grants are solved for from equity, so the opening balance is needed;"
                            + " give it, or the grants' amounts"));
        }
        return found.appendAll(TreeMap.ofEntries(
                        solved.groupBy(grant -> grant.decided().getYear()))
                .filterValues(same -> same.size() > 1)
                .map(same -> new BrokenRule(
                        PartOfPlan.GRANTS,
                        "the year " + same._1 + " has " + same._2.size()
                                + " grants to solve for; its room can only go to one, give the amounts of the others"))
                .toVector());
    }
}
