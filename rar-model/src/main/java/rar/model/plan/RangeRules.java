package rar.model.plan;

import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.IntFunction;
import rar.model.money.Money;
import rar.model.plan.PlanRules.Rule;

/** Rules on the size of amounts: every single one small enough that sums over a plan do not overflow. */
final class RangeRules {

    static final Seq<Rule> RULES = Vector.of(new Rule(RangeRules::stated), new Rule(RangeRules::byYear, "/horizon"));

    private static final Money LARGEST = FinancialPlan.LARGEST_AMOUNT;

    private RangeRules() {}

    /** Whether every amount of the plan is, so that its sums can be trusted. */
    static boolean inRange(PlanDraft plan) {
        return stated(plan).isEmpty() && byYear(plan).isEmpty();
    }

    private static Seq<Violation> stated(PlanDraft plan) {
        return Vector.ofAll(plan.contributions().totals())
                .map(total -> new Tuple2<>("/contributions/totals/" + total._1, total._2))
                .appendAll(plan.opening().toVector().flatMap(RangeRules::opening))
                .appendAll(plan.assetEvents()
                        .zipWithIndex()
                        .map(event -> new Tuple2<>("/assetEvents/" + event._2 + "/amount", event._1.amount())))
                .appendAll(plan.projects().zipWithIndex().flatMap(each -> project(each._1, "/projects/" + each._2)))
                .appendAll(plan.grants().zipWithIndex().flatMap(each -> grant(each._1, "/grants/" + each._2)))
                .appendAll(plan.reservation().map(clause -> new Tuple2<>("/reservation/threshold", clause.threshold())))
                .appendAll(plan.goals()
                        .zipWithIndex()
                        .flatMap(goal -> goal._1.amounts().map(amount -> new Tuple2<>("/goals/" + goal._2, amount))))
                .filter(amount -> outside(amount._2))
                .map(amount -> Violation.at(
                        amount._1,
                        amount._2 + " is beyond the range of a plan, " + LARGEST + " either way; check its unit"));
    }

    private static Seq<Tuple2<String, Money>> opening(OpeningBalance opening) {
        return Vector.of(
                        new Tuple2<>("/opening/fixedAssets", opening.fixedAssets()),
                        new Tuple2<>("/opening/receivables", opening.receivables()),
                        new Tuple2<>("/opening/cash", opening.cash()),
                        new Tuple2<>("/opening/equity", opening.equity()),
                        new Tuple2<>("/opening/provisions", opening.provisions()),
                        new Tuple2<>("/opening/longTermLiabilities", opening.longTermLiabilities()),
                        new Tuple2<>("/opening/shortTermLiabilities", opening.shortTermLiabilities()))
                .appendAll(opening.result().map(result -> new Tuple2<>("/opening/result", result)))
                .appendAll(entries(opening.decided(), "/opening/decided/"))
                .appendAll(entries(opening.paid(), "/opening/paid/"));
    }

    private static Seq<Tuple2<String, Money>> entries(Seq<OpeningBalance.Entry> entries, String pointer) {
        return entries.zipWithIndex().map(entry -> new Tuple2<>(pointer + entry._2 + "/amount", entry._1.amount()));
    }

    private static Seq<Tuple2<String, Money>> project(Project project, String pointer) {
        return project.total()
                .toVector()
                .map(total -> new Tuple2<>(pointer + "/total", total))
                .appendAll(project.coFunding().map(funding -> new Tuple2<>(pointer + "/coFunding/amount", funding.amount())))
                .appendAll(project.payout().namedAmounts().map(amount -> new Tuple2<>(pointer + "/payout", amount)));
    }

    private static Seq<Tuple2<String, Money>> grant(PlannedGrant grant, String pointer) {
        return grant.amount()
                .given()
                .toVector()
                .map(amount -> new Tuple2<>(pointer + "/amount", amount))
                .appendAll(grant.payout().namedAmounts().map(amount -> new Tuple2<>(pointer + "/payout", amount)));
    }

    /** What grows from year to year may leave the range, or all that can be counted, in a late year only. */
    private static Seq<Violation> byYear(PlanDraft plan) {
        Horizon horizon = plan.horizon();
        WorkingCapital capital = plan.workingCapital();
        return plan.lines()
                .zipWithIndex()
                .flatMap(line -> byYear(
                        horizon, "/lines/" + line._2, year -> line._1.amounts().amount(year, horizon.firstYear())))
                .appendAll(plan.opening()
                        .flatMap(opening -> grown(
                                horizon, "/workingCapital/receivables", capital.receivables(), opening.receivables())))
                .appendAll(plan.opening()
                        .flatMap(opening -> grown(
                                horizon,
                                "/workingCapital/shortTermLiabilities",
                                capital.shortTermLiabilities(),
                                opening.shortTermLiabilities())));
    }

    private static Option<Violation> grown(Horizon horizon, String pointer, IndexRule index, Money opening) {
        return byYear(horizon, pointer, year -> index.grow(opening, horizon.firstYear() - 1, year));
    }

    private static Option<Violation> byYear(Horizon horizon, String pointer, IntFunction<Money> amount) {
        return horizon.eachYear()
                .find(year -> outside(amount, year))
                .map(year -> Violation.at(
                        pointer,
                        "the amount of " + year + " is beyond the range of a plan, " + LARGEST
                                + " either way; check its unit"));
    }

    private static boolean outside(IntFunction<Money> amount, int year) {
        try {
            return outside(amount.apply(year));
        } catch (ArithmeticException e) {
            return true;
        }
    }

    private static boolean outside(Money amount) {
        return amount.compareTo(LARGEST) > 0 || amount.compareTo(LARGEST.negated()) < 0;
    }
}
