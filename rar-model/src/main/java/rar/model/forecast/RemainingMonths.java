package rar.model.forecast;

import io.vavr.collection.SortedMap;
import io.vavr.control.Option;
import java.time.YearMonth;
import rar.model.forecast.Flow.Placement;
import rar.model.forecast.ForecastRule.Base;
import rar.model.money.Money;
import rar.model.plan.MonthRange;

/**
 * The months after the outcome, by a forecast rule.
 *
 * @param cutoff where they begin
 * @param placement where amounts go that nothing was planned for
 */
record RemainingMonths(Cutoff cutoff, Placement placement) {

    /**
     * The forecast by month.
     *
     * @param planned by month, past months and months after the horizon too
     * @param toDate the outcome by month
     */
    SortedMap<YearMonth, Money> by(
            ForecastRule rule, SortedMap<YearMonth, Money> planned, SortedMap<YearMonth, Money> toDate) {
        SortedMap<YearMonth, Money> base =
                rule.base() == Base.KEEP_YEAR_TOTAL ? keepingYearTotal(planned, toDate) : restOf(planned);
        return cutoff.rest()
                .map(months -> Flow.plus(
                        base.filterKeys(month -> !rule.named().years().contains(month.getYear())),
                        rule.named().over(months, planned, placement)))
                .getOrElse(base);
    }

    private SortedMap<YearMonth, Money> restOf(SortedMap<YearMonth, Money> planned) {
        return Flow.from(planned, cutoff.next());
    }

    private SortedMap<YearMonth, Money> keepingYearTotal(
            SortedMap<YearMonth, Money> planned, SortedMap<YearMonth, Money> toDate) {
        int year = cutoff.through().getYear();
        Money total = Flow.in(planned, year);
        Money left = total.minus(Flow.in(toDate, year));
        boolean usedUp = Long.signum(left.ore()) != Long.signum(total.ore());
        Option<MonthRange> months = cutoff.rest(year);
        return months.isEmpty()
                ? restOf(planned)
                : Flow.plus(
                        restOf(planned).filterKeys(month -> month.getYear() > year),
                        usedUp ? Flow.NOTHING : Flow.like(planned, left, months.get(), placement));
    }
}
