package rar.model.plan;

import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import rar.model.money.Money;
import rar.model.plan.PlanRules.Rule;

/**
 * Rules on the signs of amounts: a cost is written as a positive amount, and so are an income, depreciation and what is
 * paid. One that is meant to be less than zero is a credit and says so; interest has its sign.
 */
final class SignRules {

    static final Seq<Rule> RULES = Vector.of(
            new Rule(SignRules::lines),
            new Rule(plan -> plan.opening()
                    .toVector()
                    .flatMap(opening -> entries(
                                    opening.printed().decided(),
                                    PartOfPlan.OPENING.field("decided"),
                                    PlanMistake.DECIDED_NEGATIVE)
                            .appendAll(entries(
                                    opening.printed().paid(),
                                    PartOfPlan.OPENING.field("paid"),
                                    PlanMistake.PAID_NEGATIVE)))));

    private SignRules() {}

    private static Seq<BrokenRule> lines(PlanDraft plan) {
        return plan.lines().zipWithIndex().flatMap(line -> line(line._1, PartOfPlan.LINES.at(line._2)));
    }

    private static Seq<BrokenRule> line(BudgetLine line, PartOfPlan place) {
        if (line.credit()) {
            return line.kind().takesCredit()
                    ? Vector.empty()
                    : Vector.of(new BrokenRule(
                            place.field("credit"),
                            PlanMistake.CREDIT_OF_OTHER_KIND.with(
                                    "kind", line.kind().toString())));
        }
        boolean signed = line.kind().takesCredit() || line.kind() == LineKind.DEPRECIATION;
        return signed
                ? amounts(line.amounts(), place)
                        .filter(amount -> amount._2.isNegative())
                        .map(amount ->
                                new BrokenRule(amount._1, negative(line.kind()).with("amount", amount._2)))
                : Vector.empty();
    }

    /** The amounts that are written, each with its field; growth changes no sign. */
    private static Seq<Tuple2<PartOfPlan, Money>> amounts(YearlyAmounts amounts, PartOfPlan place) {
        if (amounts.growth().isDefined()) {
            return Vector.of(new Tuple2<>(place.field(amounts.isByMonth() ? "monthly" : "amount"), amounts.base()));
        }
        return amounts.isByMonth()
                ? amounts.statedMonths()
                        .toVector()
                        .map(month -> new Tuple2<>(place.field("monthly").field(month._1.toString()), month._2))
                : amounts.stated()
                        .toVector()
                        .map(year -> new Tuple2<>(place.field("amounts").at(year._1), year._2));
    }

    private static PlanMistake negative(LineKind kind) {
        if (kind == LineKind.DEPRECIATION) {
            return PlanMistake.DEPRECIATION_NEGATIVE;
        }
        return kind == LineKind.INCOME ? PlanMistake.INCOME_NEGATIVE : PlanMistake.COST_NEGATIVE;
    }

    /** Every payment of a planned grant is zero or more. */
    static Option<BrokenRule> payout(PayoutProfile payout, PartOfPlan place) {
        return payout(payout, place, PlanMistake.PAYOUT_NEGATIVE);
    }

    /** And so is every payment of a project that is no credit. */
    static Option<BrokenRule> paidBack(PayoutProfile payout, PartOfPlan place) {
        return payout(payout, place, PlanMistake.PAYOUT_NEGATIVE_OF_PROJECT);
    }

    private static Option<BrokenRule> payout(PayoutProfile payout, PartOfPlan place, PlanMistake mistake) {
        return payout.namedAmounts()
                .find(Money::isNegative)
                .map(negative -> new BrokenRule(place.field("payout"), mistake.with("amount", negative)));
    }

    /** Tables print what was paid with a minus; here it is subtracted as it stands. */
    private static Seq<BrokenRule> entries(Seq<PrintedRows.Row> entries, PartOfPlan place, PlanMistake mistake) {
        return entries.zipWithIndex()
                .filter(entry -> entry._1.amount().isNegative())
                .map(entry ->
                        new BrokenRule(place.at(entry._2).field("amount"), mistake.with("amount", entry._1.amount())));
    }
}
