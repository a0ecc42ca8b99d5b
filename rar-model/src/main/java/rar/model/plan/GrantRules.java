package rar.model.plan;

import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.YearMonth;
import rar.model.message.Message;
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
                    PlanMistake.PROJECT_ENDS_BEFORE_START
                            .with("project", project.name())
                            .with("end", project.end())
                            .with("start", project.start().get())));
        }
        if (project.total().isEmpty() && project.payout().statedAmount().isEmpty()) {
            return found.append(new BrokenRule(place.field("payout"), PlanMistake.PROJECT_WITHOUT_AMOUNT.message()));
        }
        if (project.total().exists(Money::isNegative)) {
            return found.append(new BrokenRule(
                    place.field("total"),
                    PlanMistake.GRANT_NEGATIVE.with("amount", project.total().get())));
        }
        Money remaining = project.remaining();
        if (project.total().exists(total -> remaining.compareTo(total) > 0)) {
            Money total = project.total().get();
            found = found.append(new BrokenRule(
                    place.field("payout"),
                    PlanMistake.PAYOUT_ABOVE_TOTAL
                            .with("paid", remaining)
                            .with("total", total)
                            .with("excess", remaining.minus(total))));
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
            found = found.append(
                    new BrokenRule(place.field("decided"), PlanRules.outsidePlan(grant.decided(), plan.horizon())));
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
            return Vector.of(new BrokenRule(place.field("amount"), PlanMistake.GRANT_NEGATIVE.with("amount", amount)));
        }
        return grant.payout()
                .statedAmount()
                .filter(stated -> !stated.equals(amount))
                .map(stated -> new BrokenRule(
                        place.field("payout"),
                        PlanMistake.PAYOUT_NOT_GRANT
                                .with("paid", stated)
                                .with("amount", amount)
                                .with("difference", stated.minus(amount).abs())))
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
                        PlanMistake.PAYOUT_OVERDRAWN
                                .with("named", named)
                                .with("amount", amount)
                                .with("excess", named.minus(amount))));
    }

    private static Seq<BrokenRule> solvedPayout(PlanDraft plan, PlannedGrant grant, PartOfPlan place) {
        if (grant.payout().statedAmount().isDefined()) {
            return Vector.of(new BrokenRule(place.field("payout"), PlanMistake.SOLVED_PAYOUT_WITH_AMOUNTS.message()));
        }
        // what is consumed in later years would narrow their room in turn
        return !plan.recognition().providesForGrants()
                ? grant.payout()
                        .payments(Money.ofTkr(1), grant.run())
                        .keySet()
                        .find(month -> month.getYear() != grant.decided().getYear())
                        .map(month -> new BrokenRule(
                                place.field("payout"), PlanMistake.SOLVED_PAID_AFTER_YEAR.with("month", month)))
                        .toVector()
                : Vector.empty();
    }

    private static Seq<BrokenRule> payments(
            Money amount, PayoutProfile payout, MonthRange run, YearMonth earliest, PartOfPlan place) {
        Option<Message> impossible = payout.impossible(run);
        if (impossible.isDefined()) {
            return Vector.of(new BrokenRule(place.field("payout"), impossible.get()));
        }
        SortedMap<YearMonth, Money> payments = payout.payments(amount, run);
        return payments.nonEmpty() && payments.head()._1.isBefore(earliest)
                ? Vector.of(new BrokenRule(
                        place.field("payout"),
                        PlanMistake.PAYMENT_TOO_EARLY
                                .with("month", payments.head()._1)
                                .with("earliest", earliest)))
                : Vector.empty();
    }

    private static Seq<BrokenRule> solved(PlanDraft plan) {
        Seq<PlannedGrant> solved =
                plan.grants().filter(grant -> grant.amount().given().isEmpty());
        if (solved.isEmpty()) {
            return Vector.empty();
        }
        Vector<BrokenRule> found = Vector.empty();
        if (plan.recognition().providesForGrants() && plan.opening().isEmpty()) {
            found = found.append(new BrokenRule(PartOfPlan.GRANTS, PlanMistake.SOLVED_WITHOUT_OPENING.message()));
        }
        return found.appendAll(TreeMap.ofEntries(
                        solved.groupBy(grant -> grant.decided().getYear()))
                .filterValues(same -> same.size() > 1)
                .map(same -> new BrokenRule(
                        PartOfPlan.GRANTS,
                        PlanMistake.SOLVED_MORE_THAN_ONE
                                .with("count", same._2.size())
                                .with("year", same._1)))
                .toVector());
    }
}
