package rar.model.balance;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import rar.model.message.Message;
import rar.model.money.Components;
import rar.model.money.Money;
import rar.model.plan.BudgetLine;
import rar.model.plan.FinancialPlan;
import rar.model.plan.LineKind;
import rar.model.plan.OpeningItem;
import rar.model.schedule.Commitment;
import rar.model.schedule.FundedPayouts;
import rar.model.schedule.OpeningItems;
import rar.model.schedule.Schedule;

/**
 * The budget of costs and income (budget för kostnader och intäkter): what each line adds to the result of each year.
 * Income is positive and costs are negative.
 *
 * @param years the columns
 * @param rows contributions first, then the plan's lines in order, what was prepaid before the plan if anything was, external
 *     funding of projects, grants last
 */
public record Budget(Seq<Integer> years, Seq<Row> rows) {

    /** @throws NullPointerException if a component is null; it names the component */
    public Budget {
        Components.present(Budget.class, years, rows);
    }

    /**
     * A row.
     *
     * @param id {@code contributions}, the id of a line or of funding, {@code openingItems} or {@code grants}
     * @param name one of {@link StatementRow}
     * @param group the heading it is summed under
     * @param usesEquity whether it is equity of earlier years taken in as income, and so no part of the year's result
     * @param amounts by year, in the order of the columns
     */
    public record Row(String id, Message name, Option<String> group, boolean usesEquity, Seq<Money> amounts) {

        /** @throws NullPointerException if a component is null; it names the component */
        public Row {
            Components.present(Row.class, id, name, group, amounts);
        }
    }

    /** The budget of a schedule. */
    public static Budget of(Schedule schedule) {
        FinancialPlan plan = schedule.plan();
        Vector<Integer> years = plan.horizon().eachYear();
        Row contributions = new Row(
                "contributions",
                Message.of(StatementRow.CONTRIBUTIONS),
                plan.contributions().group(),
                false,
                years.map(plan.contributions()::total));
        Row grants = new Row(
                "grants",
                Message.of(StatementRow.GRANTS),
                Option.none(),
                false,
                years.map(year -> grants(schedule, year)));
        Row before = new Row(
                OpeningItem.SOURCE,
                Message.of(StatementRow.PREPAID_BEFORE),
                Option.none(),
                false,
                years.map(year -> OpeningItems.resultOf(plan, year)));
        return new Budget(
                years,
                Vector.of(contributions)
                        .appendAll(plan.lines().map(line -> row(plan, line, years)))
                        .appendAll(Option.when(OpeningItems.haveResult(plan), before))
                        .appendAll(schedule.commitments()
                                .flatMap(Commitment::funding)
                                .map(each -> funding(each, years)))
                        .append(grants));
    }

    /** The sum of the rows under {@code group}, by year. */
    public Seq<Money> subtotal(String group) {
        return sum(rows.filter(row -> row.group().contains(group)));
    }

    /** The headings, in the order of their first rows. */
    public Seq<String> groups() {
        return rows.flatMap(Row::group).distinct();
    }

    /**
     * The result before any use of equity of earlier years: income above costs, as a budget must show (Kommunallag
     * 2017:725, 11:5, by SFS 2003:1210, 21 §).
     */
    public Seq<Money> result() {
        return sum(rows.reject(Row::usesEquity));
    }

    /**
     * The result after it. No exception of 11:5 is named for an association, so a budget that balances only so shows it
     * beside {@link #result()}, not in its place.
     */
    public Seq<Money> resultAfterUseOfEquity() {
        return sum(rows);
    }

    private Seq<Money> sum(Seq<Row> some) {
        return Vector.range(0, years.size())
                .map(i -> Money.sum(some.map(row -> row.amounts().get(i))));
    }

    private static Row row(FinancialPlan plan, BudgetLine line, Seq<Integer> years) {
        return new Row(
                line.id(),
                StatementRow.named(line.name()),
                line.group(),
                line.kind() == LineKind.CARRIED_OVER,
                years.map(year -> {
                    Money amount = line.amount(year, plan.horizon());
                    return line.kind().isIncome() ? amount : amount.negated();
                }));
    }

    private static Row funding(FundedPayouts funding, Seq<Integer> years) {
        return new Row(
                funding.terms().id(),
                StatementRow.named(funding.terms().name()),
                Option.none(),
                false,
                years.map(funding::earnedIn));
    }

    private static Money grants(Schedule schedule, int year) {
        boolean atDecision = schedule.plan().recognition().providesForGrants();
        return Money.sum(schedule.commitments()
                        .map(commitment -> atDecision
                                ? commitment
                                        .decided()
                                        .filter(month -> month.getYear() == year)
                                        .map(month -> commitment.amount())
                                        .getOrElse(Money.ZERO)
                                        .minus(commitment.lapsedIn(year))
                                : commitment.paidIn(year)))
                .negated();
    }
}
