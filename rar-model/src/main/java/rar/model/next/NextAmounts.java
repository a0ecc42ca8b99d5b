package rar.model.next;

import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.time.YearMonth;
import rar.model.money.Money;
import rar.model.plan.BudgetLine;
import rar.model.plan.IndexRule;
import rar.model.plan.YearlyAmounts;
import rar.model.timing.Spread;
import rar.model.timing.Timing;

/**
 * The amounts of a line in the next plan.
 *
 * @param forecast the line
 * @param turn of the year
 */
record NextAmounts(ForecastLine forecast, Turn turn) {

    /** The line as it gives each month what the forecast has: by its own rule if that does, else by year, else by month. */
    BudgetLine line() {
        return Vector.of(old().withAmounts(moved(old().amounts())), byYear())
                .find(this::isExact)
                .getOrElse(this::byMonth);
    }

    private BudgetLine old() {
        return forecast.line();
    }

    private boolean isExact(BudgetLine line) {
        return turn.next()
                .eachYear()
                .forAll(year -> line.months(year, turn.next()).equals(forecast.months(year)));
    }

    /** The line's own rule, from the next plan's first year on. */
    private YearlyAmounts moved(YearlyAmounts amounts) {
        return amounts.growth()
                .map(index -> grown(amounts, index))
                .getOrElse(() -> amounts.isByMonth()
                        ? new YearlyAmounts.ByMonth(movedMonths(amounts.statedMonths()), movedYears(amounts.stated()))
                        : new YearlyAmounts.Explicit(movedYears(amounts.stated())));
    }

    private YearlyAmounts grown(YearlyAmounts amounts, IndexRule index) {
        Money base = index.grow(amounts.base(), turn.old().firstYear(), turn.year() + 1);
        IndexRule later = new IndexRule(index.rate(), turn.later(index.byYear()));
        return amounts.isByMonth()
                ? new YearlyAmounts.EachMonth(base, later, amounts.stated().filterKeys(turn.next()::covers))
                : new YearlyAmounts.Indexed(base, later);
    }

    private SortedMap<Integer, Money> movedYears(SortedMap<Integer, Money> byYear) {
        SortedMap<Integer, Money> moved = TreeMap.empty();
        for (int year : turn.next().eachYear()) {
            for (Money amount : byYear.get(turn.like(year))) {
                boolean bears = old().amounts().isByMonth()
                        || !old().timing().bearing(year).isEmpty();
                moved = bears ? moved.put(year, amount) : moved;
            }
        }
        return moved;
    }

    private SortedMap<YearMonth, Money> movedMonths(SortedMap<YearMonth, Money> byMonth) {
        return TreeMap.ofEntries(turn.next()
                .eachYear()
                .flatMap(year -> byMonth.filterKeys(month -> month.getYear() == turn.like(year))
                        .map(month -> month.map1(each -> each.withYear(year)))));
    }

    private BudgetLine byYear() {
        return signed(
                old().withAmounts(new YearlyAmounts.Explicit(turn.eachYear(year -> Money.sum(forecast.months(year))))));
    }

    private BudgetLine byMonth() {
        SortedMap<YearMonth, Money> months = TreeMap.ofEntries(turn.next()
                .eachYear()
                .flatMap(year -> forecast.months(year)
                        .zipWithIndex()
                        .map(month -> month.swap().map1(index -> YearMonth.of(year, index + 1)))));
        return signed(old().withAmounts(YearlyAmounts.ByMonth.of(months.filterValues(each -> each.ore() != 0)))
                .withTiming(Timing.EVENLY
                        .withSpread(Spread.evenly())
                        .withPayment(old().timing().payment())));
    }

    /** A cost or an income that the forecast has below zero is a credit. */
    private BudgetLine signed(BudgetLine line) {
        boolean negative =
                turn.next().eachYear().exists(year -> forecast.months(year).exists(Money::isNegative));
        return negative && line.kind().takesCredit() ? line.withCredit(true) : line;
    }
}
