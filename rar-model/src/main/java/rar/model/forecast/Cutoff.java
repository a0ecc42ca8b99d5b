package rar.model.forecast;

import io.vavr.control.Option;
import java.time.YearMonth;
import rar.model.plan.Horizon;
import rar.model.plan.MonthRange;

/**
 * Where the outcome ends and the forecast begins.
 *
 * @param horizon the plan's
 * @param through the last month of the outcome, one of the horizon's
 */
record Cutoff(Horizon horizon, YearMonth through) {

    /** The months that have an outcome. */
    MonthRange toDate() {
        return new MonthRange(horizon.firstMonth(), through);
    }

    /** The first month of the forecast; after the horizon where that is over. */
    YearMonth next() {
        return through.plusMonths(1);
    }

    /** The months of the horizon that are forecast. */
    Option<MonthRange> rest() {
        return isPast(horizon.lastMonth()) ? Option.none() : Option.some(new MonthRange(next(), horizon.lastMonth()));
    }

    /** The months of {@code year} that have an outcome. */
    Option<MonthRange> toDate(int year) {
        return toDate().within(year);
    }

    /** The months of {@code year} that are forecast. */
    Option<MonthRange> rest(int year) {
        return rest().flatMap(months -> months.within(year));
    }

    /** Whether the month has an outcome. */
    boolean isPast(YearMonth month) {
        return !month.isAfter(through);
    }
}
