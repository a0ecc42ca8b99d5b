package rar.model.plan;

import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.IntFunction;
import rar.model.money.Money;
import rar.model.plan.PlanRules.Rule;

/** Rules on the size of amounts: a plan that keeps them has every single one small enough that its sums do not overflow. */
final class RangeRules {

    static final Seq<Rule> RULES =
            Vector.of(new Rule(RangeRules::stated), new Rule(RangeRules::byYear, PartOfPlan.HORIZON));

    private static final Money LARGEST = FinancialPlan.LARGEST_AMOUNT;

    private RangeRules() {}

    private static Seq<BrokenRule> stated(PlanDraft plan) {
        return tooLarge(Vector.ofAll(plan.contributions().totals())
                .map(total ->
                        new Tuple2<>(PartOfPlan.CONTRIBUTIONS.field("totals").at(total._1), total._2))
                .appendAll(InstalmentRules.statedAmounts(plan.contributions()))
                .appendAll(KeyRules.statedAmounts(plan.contributions()))
                .appendAll(plan.opening().toVector().flatMap(RangeRules::opening))
                .appendAll(plan.funds()
                        .zipWithIndex()
                        .map(fund -> new Tuple2<>(PartOfPlan.FUNDS.at(fund._2).field("opening"), fund._1.opening())))
                .appendAll(plan.assetEvents()
                        .zipWithIndex()
                        .map(event -> new Tuple2<>(
                                PartOfPlan.ASSET_EVENTS.at(event._2).field("amount"), event._1.amount())))
                .appendAll(plan.projects()
                        .zipWithIndex()
                        .flatMap(each -> project(each._1, PartOfPlan.PROJECTS.at(each._2))))
                .appendAll(
                        plan.grants().zipWithIndex().flatMap(each -> amounts(each._1, PartOfPlan.GRANTS.at(each._2))))
                .appendAll(plan.reservation()
                        .map(clause -> new Tuple2<>(PartOfPlan.RESERVATION.field("threshold"), clause.threshold())))
                .appendAll(plan.goals()
                        .zipWithIndex()
                        .flatMap(goal ->
                                goal._1.amounts().map(amount -> new Tuple2<>(PartOfPlan.GOALS.at(goal._2), amount)))));
    }

    /** Amounts of a grant that are too large. */
    static Seq<BrokenRule> grant(PlannedGrant grant, PartOfPlan place) {
        return tooLarge(amounts(grant, place));
    }

    private static Seq<BrokenRule> tooLarge(Seq<Tuple2<PartOfPlan, Money>> amounts) {
        return amounts.filter(amount -> outside(amount._2))
                .map(amount -> new BrokenRule(
                        amount._1,
                        PlanMistake.AMOUNT_OUT_OF_RANGE
                                .with("amount", amount._2)
                                .with("largest", LARGEST)));
    }

    private static Seq<Tuple2<PartOfPlan, Money>> opening(OpeningBalance opening) {
        return Vector.of(
                        new Tuple2<>(
                                PartOfPlan.OPENING.field("fixedAssets"),
                                opening.sheet().fixedAssets()),
                        new Tuple2<>(
                                PartOfPlan.OPENING.field("receivables"),
                                opening.sheet().receivables()),
                        new Tuple2<>(
                                PartOfPlan.OPENING.field("cash"),
                                opening.sheet().cash()),
                        new Tuple2<>(
                                PartOfPlan.OPENING.field("equity"),
                                opening.sheet().equity()),
                        new Tuple2<>(
                                PartOfPlan.OPENING.field("provisions"),
                                opening.sheet().provisions()),
                        new Tuple2<>(
                                PartOfPlan.OPENING.field("longTermLiabilities"),
                                opening.sheet().longTermLiabilities()),
                        new Tuple2<>(
                                PartOfPlan.OPENING.field("shortTermLiabilities"),
                                opening.sheet().shortTermLiabilities()))
                .appendAll(opening.result().map(result -> new Tuple2<>(PartOfPlan.OPENING.field("result"), result)))
                .appendAll(opening.items()
                        .zipWithIndex()
                        .map(item -> new Tuple2<>(
                                PartOfPlan.OPENING.field("items").at(item._2).field("amount"), item._1.amount())))
                .appendAll(entries(opening.printed().decided(), PartOfPlan.OPENING.field("decided")))
                .appendAll(entries(opening.printed().paid(), PartOfPlan.OPENING.field("paid")));
    }

    private static Seq<Tuple2<PartOfPlan, Money>> entries(Seq<PrintedRows.Row> entries, PartOfPlan place) {
        return entries.zipWithIndex()
                .map(entry -> new Tuple2<>(place.at(entry._2).field("amount"), entry._1.amount()));
    }

    private static Seq<Tuple2<PartOfPlan, Money>> project(Project project, PartOfPlan place) {
        return project.total()
                .toVector()
                .map(total -> new Tuple2<>(place.field("total"), total))
                .appendAll(project.coFunding()
                        .map(funding -> new Tuple2<>(place.field("coFunding").field("amount"), funding.amount())))
                .appendAll(project.funding()
                        .toVector()
                        .flatMap(funding -> FundingRules.amounts(funding, place.field("funding"))))
                .appendAll(project.payout().namedAmounts().map(amount -> new Tuple2<>(place.field("payout"), amount)));
    }

    private static Seq<Tuple2<PartOfPlan, Money>> amounts(PlannedGrant grant, PartOfPlan place) {
        return grant.amount()
                .given()
                .toVector()
                .map(amount -> new Tuple2<>(place.field("amount"), amount))
                .appendAll(grant.funding()
                        .toVector()
                        .flatMap(funding -> FundingRules.amounts(funding, place.field("funding"))))
                .appendAll(grant.payout().namedAmounts().map(amount -> new Tuple2<>(place.field("payout"), amount)));
    }

    /** What grows from year to year may leave the range, or all that can be counted, in a late year only. */
    private static Seq<BrokenRule> byYear(PlanDraft plan) {
        Horizon horizon = plan.horizon();
        WorkingCapital capital = plan.workingCapital();
        return plan.lines()
                .zipWithIndex()
                .flatMap(line -> byYear(
                        horizon,
                        PartOfPlan.LINES.at(line._2),
                        year -> line._1.amounts().amount(year, horizon.firstYear())))
                .appendAll(plan.opening()
                        .flatMap(opening -> grown(
                                horizon,
                                PartOfPlan.WORKING_CAPITAL.field("receivables"),
                                capital.receivables(),
                                opening.sheet().receivables())))
                .appendAll(plan.opening()
                        .flatMap(opening -> grown(
                                horizon,
                                PartOfPlan.WORKING_CAPITAL.field("shortTermLiabilities"),
                                capital.shortTermLiabilities(),
                                opening.sheet().shortTermLiabilities())));
    }

    private static Option<BrokenRule> grown(Horizon horizon, PartOfPlan place, IndexRule index, Money opening) {
        return byYear(horizon, place, year -> index.grow(opening, horizon.firstYear() - 1, year));
    }

    private static Option<BrokenRule> byYear(Horizon horizon, PartOfPlan place, IntFunction<Money> amount) {
        return horizon.eachYear()
                .find(year -> outside(amount, year))
                .map(year -> new BrokenRule(
                        place,
                        PlanMistake.AMOUNT_OF_YEAR_OUT_OF_RANGE
                                .with("year", year)
                                .with("largest", LARGEST)));
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
