package rar.model.mapping;

import io.vavr.collection.SortedMap;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;
import java.time.YearMonth;
import rar.model.forecast.DatedAmounts;
import rar.model.money.Money;

/**
 * Amounts summed by month, and by calendar year where the books have no months of it.
 *
 * @param byMonth by month
 * @param byYear by year, none of which has months
 */
record DatedSum(SortedMap<YearMonth, Money> byMonth, SortedMap<Integer, Money> byYear) {

    static final DatedSum NOTHING = new DatedSum(TreeMap.empty(), TreeMap.empty());

    /** An amount of a month, or of a year. */
    static DatedSum of(Option<YearMonth> month, int year, Money amount) {
        return month.map(known -> new DatedSum(TreeMap.of(known, amount), TreeMap.empty()))
                .getOrElse(() -> new DatedSum(TreeMap.empty(), TreeMap.of(year, amount)));
    }

    DatedSum plus(DatedSum other) {
        return new DatedSum(byMonth.merge(other.byMonth, Money::plus), byYear.merge(other.byYear, Money::plus));
    }

    DatedSum negated() {
        return new DatedSum(
                TreeMap.ofEntries(byMonth.mapValues(Money::negated)),
                TreeMap.ofEntries(byYear.mapValues(Money::negated)));
    }

    DatedSum minus(DatedSum other) {
        return plus(other.negated());
    }

    Money total() {
        return Money.sum(byMonth.values()).plus(Money.sum(byYear.values()));
    }

    boolean hasNegative() {
        return byMonth.values().appendAll(byYear.values()).exists(amount -> amount.ore() < 0);
    }

    /** As an outcome has them; of each of these years something is said, and be it that nothing was booked. */
    DatedAmounts amounts(SortedSet<Integer> years) {
        SortedMap<YearMonth, Money> months = byMonth.filterValues(amount -> amount.ore() != 0);
        SortedSet<Integer> named = months.keySet().map(YearMonth::getYear);
        SortedMap<Integer, Money> sums = byYear.filterKeys(year -> !named.contains(year));
        return new DatedAmounts(
                months,
                years.reject(year -> named.contains(year) || sums.containsKey(year))
                        .foldLeft(sums, (all, year) -> all.put(year, Money.ZERO)));
    }
}
