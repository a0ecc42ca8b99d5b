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
            new Rule(SignRules::lines, "/horizon"),
            new Rule(plan -> plan.opening()
                    .toVector()
                    .flatMap(opening -> entries(opening.decided(), "/opening/decided", "what was decided")
                            .appendAll(entries(opening.paid(), "/opening/paid", "what was paid")))));

    private SignRules() {}

    private static Seq<Violation> lines(PlanDraft plan) {
        return plan.lines()
                .zipWithIndex()
                .flatMap(line -> line(line._1, plan.horizon().firstYear(), "/lines/" + line._2));
    }

    private static Seq<Violation> line(BudgetLine line, int firstYear, String pointer) {
        if (line.credit()) {
            return line.kind().takesCredit()
                    ? Vector.empty()
                    : Vector.of(Violation.at(
                            pointer + "/credit",
                            "a credit is a cost or an income, not " + line.kind() + "; leave it out"));
        }
        boolean signed = line.kind().takesCredit() || line.kind() == LineKind.DEPRECIATION;
        return signed
                ? amounts(line.amounts(), firstYear)
                        .filter(amount -> amount._2.isNegative())
                        .map(amount -> Violation.at(pointer + amount._1, negative(line, amount._2)))
                : Vector.empty();
    }

    /** The amounts that are written, each with its field; growth changes no sign. */
    private static Seq<Tuple2<String, Money>> amounts(YearlyAmounts amounts, int firstYear) {
        return amounts.statedYears().isEmpty()
                ? Vector.of(new Tuple2<>("/amount", amounts.amount(firstYear, firstYear)))
                : amounts.statedYears()
                        .toVector()
                        .map(year -> new Tuple2<>("/amounts/" + year, amounts.amount(year, firstYear)));
    }

    private static String negative(BudgetLine line, Money amount) {
        return line.kind() == LineKind.DEPRECIATION
                ? "depreciation of " + amount + " is negative; give it as a positive amount"
                : (line.kind() == LineKind.INCOME ? "an income of " : "a cost of ") + amount
                        + " is negative; give it as a positive amount, or say \"credit\": true if it is one";
    }

    /** Every payment of a profile is zero or more. */
    static Option<Violation> payout(PayoutProfile payout, String pointer) {
        return payout.namedAmounts()
                .find(Money::isNegative)
                .map(negative -> Violation.at(
                        pointer + "/payout",
                        "the payout names " + negative + "; give zero or more"
                                + (pointer.startsWith("/projects/")
                                        ? ", or say \"credit\": true of the project if it pays back"
                                        : "")));
    }

    /** Tables print what was paid with a minus; here it is subtracted as it stands. */
    private static Seq<Violation> entries(Seq<OpeningBalance.Entry> entries, String pointer, String what) {
        return entries.zipWithIndex()
                .filter(entry -> entry._1.amount().isNegative())
                .map(entry -> Violation.at(
                        pointer + "/" + entry._2 + "/amount",
                        what + " is " + entry._1.amount() + "; give it as a positive amount"));
    }
}
