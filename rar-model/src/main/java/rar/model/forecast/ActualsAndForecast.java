package rar.model.forecast;

import io.vavr.collection.SortedMap;
import io.vavr.collection.Vector;
import java.time.YearMonth;
import rar.model.forecast.Flow.Placement;
import rar.model.money.Money;
import rar.model.plan.MonthRange;

/**
 * The outcome of one source after another, and the forecast of its rest.
 *
 * @param cutoff where the one ends and the other begins
 * @param unstated what comes of years that an outcome does not name
 */
record ActualsAndForecast(Cutoff cutoff, MissingPolicy unstated) {

    /** The outcome by month; a sum of a year for which nothing was planned stands in the last month. */
    SortedMap<YearMonth, Money> toDate(DatedAmounts amounts, SortedMap<YearMonth, Money> planned) {
        Vector<MonthRange> silent = cutoff.horizon()
                .eachYear()
                .filter(year ->
                        unstated == MissingPolicy.AS_PLANNED && !amounts.years().contains(year))
                .flatMap(cutoff::toDate);
        return silent.foldLeft(
                amounts.over(cutoff.toDate(), planned, Placement.LAST_MONTH),
                (all, months) -> Flow.plus(all, Flow.within(planned, months)));
    }

    /** The forecast by month; what nothing was planned for is spread evenly. */
    SortedMap<YearMonth, Money> rest(
            ForecastRule rule, SortedMap<YearMonth, Money> planned, SortedMap<YearMonth, Money> toDate) {
        return new RemainingMonths(cutoff, Placement.EVENLY).by(rule, planned, toDate);
    }

    /** Both. */
    SortedMap<YearMonth, Money> all(DatedAmounts amounts, ForecastRule rule, SortedMap<YearMonth, Money> planned) {
        SortedMap<YearMonth, Money> toDate = toDate(amounts, planned);
        return Flow.plus(toDate, rest(rule, planned, toDate));
    }

    /** The same where silence means that it came as planned. */
    ActualsAndForecast silentAsPlanned() {
        return new ActualsAndForecast(cutoff, MissingPolicy.AS_PLANNED);
    }
}
