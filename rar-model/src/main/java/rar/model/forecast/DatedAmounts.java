package rar.model.forecast;

import io.vavr.collection.SortedMap;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeMap;
import java.time.YearMonth;
import rar.model.forecast.Flow.Placement;
import rar.model.money.Components;
import rar.model.money.Money;
import rar.model.plan.MonthRange;

/**
 * Amounts as a ledger or a forecast gives them: of single months, or of years in one sum. What a year has in one sum is
 * spread over its months as the plan has spread its own amounts.
 *
 * @param byMonth by month
 * @param byYear by year, none of which has a month of its own
 */
public record DatedAmounts(SortedMap<YearMonth, Money> byMonth, SortedMap<Integer, Money> byYear) {

    /** No amounts. */
    public static final DatedAmounts NONE = new DatedAmounts(TreeMap.empty(), TreeMap.empty());

    /** @throws NullPointerException if a component is null; it names the component */
    public DatedAmounts {
        Components.present(DatedAmounts.class, byMonth, byYear);
    }

    /** Amounts of single months. */
    public static DatedAmounts ofMonths(SortedMap<YearMonth, Money> byMonth) {
        return new DatedAmounts(byMonth, TreeMap.empty());
    }

    /** The sum of one year. */
    public static DatedAmounts ofYear(int year, Money amount) {
        return new DatedAmounts(TreeMap.empty(), TreeMap.of(year, amount));
    }

    /** The years that they speak of; a year that they do not is not said to have nothing. */
    public SortedSet<Integer> years() {
        return byMonth.keySet().map(YearMonth::getYear).addAll(byYear.keySet());
    }

    /** Whether they say anything. */
    public boolean isEmpty() {
        return byMonth.isEmpty() && byYear.isEmpty();
    }

    /** By month; of the sum of a year what its months among {@code months} hold. */
    SortedMap<YearMonth, Money> over(MonthRange months, SortedMap<YearMonth, Money> planned, Placement otherwise) {
        SortedMap<YearMonth, Money> spread = Flow.withoutZeros(byMonth);
        for (var year : byYear) {
            MonthRange own = months.within(year._1).getOrElse(() -> MonthRange.year(year._1));
            spread = Flow.plus(spread, Flow.like(planned, year._2, own, otherwise));
        }
        return spread;
    }
}
