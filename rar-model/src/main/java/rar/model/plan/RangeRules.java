package rar.model.plan;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import rar.model.money.Money;
import rar.model.plan.PlanRules.Rule;

/**
 * Every amount is within {@link FinancialPlan#LARGEST_AMOUNT}, after growth too. Where one is not, no other rule is
 * judged: its sums could overflow.
 */
final class RangeRules {

    static final Seq<Rule> RULES = Vector.of(new Rule(RangeRules::stated), new Rule(RangeRules::grown, "/horizon"));

    private static final Money LARGEST = FinancialPlan.LARGEST_AMOUNT;

    private RangeRules() {}

    private static Seq<Violation> stated(PlanDraft plan) {
        return totals(plan)
                .appendAll(plan.opening().toVector().flatMap(RangeRules::opening))
                .appendAll(plan.assetEvents()
                        .zipWithIndex()
                        .map(event -> Tuple.of("/assetEvents/" + event._2 + "/amount", event._1.amount())))
                .appendAll(plan.projects().zipWithIndex().flatMap(project -> project(project._1, project._2)))
                .appendAll(plan.grants().zipWithIndex().flatMap(grant -> grant(grant._1, grant._2)))
                .filter(amount -> isBeyond(amount._2))
                .map(amount -> Violation.at(
                        amount._1, amount._2 + " is beyond the range of a plan, " + LARGEST + " either way"));
    }

    private static Vector<Tuple2<String, Money>> totals(PlanDraft plan) {
        return Vector.ofAll(plan.contributions().totals())
                .map(total -> Tuple.of("/contributions/totals/" + total._1, total._2));
    }

    private static Vector<Tuple2<String, Money>> opening(OpeningBalance opening) {
        return Vector.of(
                        Tuple.of("/opening/fixedAssets", opening.fixedAssets()),
                        Tuple.of("/opening/receivables", opening.receivables()),
                        Tuple.of("/opening/cash", opening.cash()),
                        Tuple.of("/opening/equity", opening.equity()),
                        Tuple.of("/opening/provisions", opening.provisions()),
                        Tuple.of("/opening/longTermLiabilities", opening.longTermLiabilities()),
                        Tuple.of("/opening/shortTermLiabilities", opening.shortTermLiabilities()))
                .appendAll(entries(opening.decided(), "/opening/decided/"))
                .appendAll(entries(opening.paid(), "/opening/paid/"));
    }

    private static Seq<Tuple2<String, Money>> entries(Seq<OpeningBalance.Entry> entries, String pointer) {
        return entries.zipWithIndex().map(entry -> Tuple.of(pointer + entry._2 + "/amount", entry._1.amount()));
    }

    private static Seq<Tuple2<String, Money>> project(Project project, int index) {
        return amounts("/projects/" + index + "/total", project.total())
                .appendAll(amounts(
                        "/projects/" + index + "/payout", project.payout().statedAmount()));
    }

    private static Seq<Tuple2<String, Money>> grant(PlannedGrant grant, int index) {
        return amounts("/grants/" + index + "/amount", grant.amount().given())
                .appendAll(
                        amounts("/grants/" + index + "/payout", grant.payout().statedAmount()));
    }

    private static Vector<Tuple2<String, Money>> amounts(String pointer, Option<Money> amount) {
        return amount.toVector().map(present -> Tuple.of(pointer, present));
    }

    private static Seq<Violation> grown(PlanDraft plan) {
        Horizon horizon = plan.horizon();
        Seq<Violation> lines = plan.lines()
                .zipWithIndex()
                .flatMap(line -> grown(
                        horizon, "/lines/" + line._2, year -> line._1.amounts().amount(year, horizon.firstYear())));
        return lines.appendAll(plan.opening().toVector().flatMap(opening -> workingCapital(plan, opening)));
    }

    private static Seq<Violation> workingCapital(PlanDraft plan, OpeningBalance opening) {
        int before = plan.horizon().firstYear() - 1;
        WorkingCapital index = plan.workingCapital();
        return grown(
                        plan.horizon(),
                        "/workingCapital/receivables",
                        year -> index.receivables().grow(opening.receivables(), before, year))
                .appendAll(grown(
                        plan.horizon(),
                        "/workingCapital/shortTermLiabilities",
                        year -> index.shortTermLiabilities().grow(opening.shortTermLiabilities(), before, year)));
    }

    /** The first year in which an amount is out of range; growth has no end to overflow. */
    private static Seq<Violation> grown(Horizon horizon, String pointer, AmountOfYear amounts) {
        return horizon.eachYear()
                .filter(year -> isBeyond(amounts, year))
                .take(1)
                .map(year -> Violation.at(
                        pointer,
                        "the amount of " + year + " is beyond the range of a plan, " + LARGEST + " either way"));
    }

    private static boolean isBeyond(AmountOfYear amounts, int year) {
        try {
            return isBeyond(amounts.of(year));
        } catch (ArithmeticException e) {
            return true;
        }
    }

    private static boolean isBeyond(Money amount) {
        return amount.compareTo(LARGEST) > 0 || amount.compareTo(LARGEST.negated()) < 0;
    }

    /** An amount for each year; throws {@link ArithmeticException} where it cannot be held. */
    private interface AmountOfYear {
        Money of(int year);
    }
}
