package rar.model.plan;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import rar.model.message.Message;
import rar.model.money.Money;
import rar.model.plan.PlanRules.Rule;
import rar.model.timing.PaymentTerms;
import rar.model.timing.RunningMonths;
import rar.model.timing.Spread;
import rar.model.timing.Timing;

/** Rules on when budget lines are incurred and paid. */
final class LineRules {

    static final Seq<Rule> RULES = Vector.of(
            new Rule(plan -> each(plan, LineRules::ofKind)),
            new Rule(plan -> each(plan, LineRules::ofMonths)),
            new Rule(plan -> each(plan, (line, place) -> outside(line, plan.horizon(), place)), PartOfPlan.HORIZON),
            new Rule(plan -> each(plan, LineRules::withoutMonth)));

    private LineRules() {}

    private interface OfLine {
        Seq<BrokenRule> broken(BudgetLine line, PartOfPlan place);
    }

    private static Seq<BrokenRule> each(PlanDraft plan, OfLine rule) {
        return plan.lines().zipWithIndex().flatMap(line -> rule.broken(line._1, PartOfPlan.LINES.at(line._2)));
    }

    /** What moves no cash is not paid, and what is no cost bears no VAT. */
    private static Seq<BrokenRule> ofKind(BudgetLine line, PartOfPlan place) {
        Timing timing = line.timing();
        boolean isPaid = line.kind() != LineKind.DEPRECIATION && line.kind() != LineKind.CARRIED_OVER;
        boolean isDated = line.kind() != LineKind.CARRIED_OVER;
        return found(
                        !isPaid && !timing.payment().equals(PaymentTerms.WHEN_INCURRED),
                        place.field("payment"),
                        PlanMistake.PAYMENT_WITHOUT_CASH.with(
                                "kind", line.kind().toString()))
                .appendAll(found(
                        line.kind() != LineKind.COST && line.vat().isDefined(),
                        place.field("vat"),
                        PlanMistake.VAT_OF_OTHER_KIND.with("kind", line.kind().toString())))
                .appendAll(found(
                        !isDated && !timing.spread().equals(Spread.evenly()),
                        place.field("spread"),
                        PlanMistake.CARRIED_OVER_SPREAD.message()));
    }

    /** Amounts by month say their months themselves. */
    private static Seq<BrokenRule> ofMonths(BudgetLine line, PartOfPlan place) {
        boolean months = line.amounts().isByMonth();
        boolean explicit = months && line.amounts().growth().isEmpty();
        return found(
                        months && !line.timing().spread().equals(Spread.evenly()),
                        place.field("spread"),
                        PlanMistake.MONTHS_SPREAD.message())
                .appendAll(found(
                        explicit && !line.timing().period().equals(RunningMonths.ALWAYS),
                        place.field(line.timing().period().from().isDefined() ? "from" : "to"),
                        PlanMistake.MONTHS_WITH_PERIOD.message()));
    }

    /** Months that a line names and the plan does not cover. */
    private static Seq<BrokenRule> outside(BudgetLine line, Horizon horizon, PartOfPlan place) {
        return line.amounts()
                .statedMonths()
                .keySet()
                .toVector()
                .reject(horizon::covers)
                .map(month -> new BrokenRule(
                        place.field("monthly").field(month.toString()), PlanRules.outsidePlan(month, horizon)));
    }

    /** A stated amount that no month of its year bears would be lost. */
    private static Seq<BrokenRule> withoutMonth(BudgetLine line, PartOfPlan place) {
        return line.amounts().isByMonth()
                ? Vector.empty()
                : line.amounts()
                        .stated()
                        .toVector()
                        .filter(year -> !year._2.equals(Money.ZERO)
                                && line.timing().bearing(year._1).isEmpty())
                        .map(year -> new BrokenRule(
                                place.field("amounts").at(year._1),
                                PlanMistake.YEAR_WITHOUT_MONTH
                                        .with("amount", year._2)
                                        .with("year", year._1)));
    }

    private static Seq<BrokenRule> found(boolean broken, PartOfPlan place, Message what) {
        return Option.when(broken, () -> new BrokenRule(place, what)).toVector();
    }
}
