package rar.model.plan;

import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.time.YearMonth;
import rar.model.message.RefusedException;

/**
 * The whole calendar years that a plan covers; the law asks for three, the budget year first (Kommunallag 2017:725,
 * 11:6, by SFS 2003:1210, 21 §).
 *
 * @param firstYear the budget year
 * @param years how many, 1 to {@value #MAX_YEARS}
 */
public record Horizon(int firstYear, int years) {

    /** The longest horizon that is held. */
    public static final int MAX_YEARS = 50;

    /** @throws IllegalArgumentException if a number is out of range */
    public Horizon {
        if (firstYear < 1900 || firstYear > 2200) {
            throw new RefusedException(PlanMistake.HORIZON_TOO_FAR
                    .with("first", 1900)
                    .with("last", 2200)
                    .with("year", firstYear));
        }
        if (years < 1 || years > MAX_YEARS) {
            throw new RefusedException(
                    PlanMistake.HORIZON_LENGTH.with("most", MAX_YEARS).with("years", years));
        }
    }

    /** The last year, inclusive. */
    public int lastYear() {
        return firstYear + years - 1;
    }

    /** How many months there are. */
    public int months() {
        return 12 * years;
    }

    /** The first month, January of the first year. */
    public YearMonth firstMonth() {
        return YearMonth.of(firstYear, 1);
    }

    /** The last month, December of the last year. */
    public YearMonth lastMonth() {
        return YearMonth.of(lastYear(), 12);
    }

    /** The day of the opening balance, the last of the year before. */
    public LocalDate openingDate() {
        return LocalDate.of(firstYear - 1, 12, 31);
    }

    /** The years in order. */
    public Vector<Integer> eachYear() {
        return Vector.rangeClosed(firstYear, lastYear());
    }

    /** The month at {@code index}, 0 being the first. */
    public YearMonth month(int index) {
        return firstMonth().plusMonths(index);
    }

    /** The index of {@code month}, 0 for the first; negative before, at least {@link #months()} after the horizon. */
    public int indexOf(YearMonth month) {
        return (month.getYear() - firstYear) * 12 + month.getMonthValue() - 1;
    }

    /** Whether {@code year} is one of the plan's. */
    public boolean covers(int year) {
        return year >= firstYear && year <= lastYear();
    }

    /** Whether {@code month} is one of the plan's. */
    public boolean covers(YearMonth month) {
        return covers(month.getYear());
    }
}
