package rar.simulation.projection;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.stream.IntStream;

/**
 * The months of a plan, counted from its first, 0.
 *
 * @param firstYear of the plan, in whose January it begins
 * @param years of the plan
 */
public record Months(int firstYear, int years) {

    /** How many there are. */
    public int count() {
        return 12 * years;
    }

    /** The calendar years. */
    public IntStream eachYear() {
        return IntStream.range(firstYear, firstYear + years);
    }

    /** The number of the first month of a calendar year. */
    public int firstMonth(int year) {
        return 12 * (year - firstYear);
    }

    /** A month by its number; also one outside the plan. */
    public YearMonth month(int index) {
        return YearMonth.of(firstYear, 1).plusMonths(index);
    }

    /** The number of a month; below 0 or beyond the last outside the plan. */
    public int indexOf(YearMonth month) {
        return (int) ChronoUnit.MONTHS.between(YearMonth.of(firstYear, 1), month);
    }

    /** Whether the plan has this month. */
    public boolean covers(YearMonth month) {
        int index = indexOf(month);
        return index >= 0 && index < count();
    }
}
