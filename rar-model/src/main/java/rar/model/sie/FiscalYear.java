package rar.model.sie;

import java.time.LocalDate;
import java.time.YearMonth;
import rar.model.money.Components;
import rar.model.plan.MonthRange;

/**
 * A fiscal year (räkenskapsår) of the books, a calendar year or a broken one (brutet).
 *
 * @param index 0 for the year that the file is of, −1 for the one before it, and so on
 * @param first its first day
 * @param last its last day, not before {@code first}
 */
public record FiscalYear(int index, LocalDate first, LocalDate last) {

    /** @throws NullPointerException if a component is null; it names the component */
    public FiscalYear {
        Components.present(FiscalYear.class, first, last);
    }

    /** Its months. */
    public MonthRange months() {
        return new MonthRange(YearMonth.from(first), YearMonth.from(last));
    }

    /** Whether the month is one of its. */
    public boolean covers(YearMonth month) {
        return !month.isBefore(YearMonth.from(first)) && !month.isAfter(YearMonth.from(last));
    }

    /** E.g. {@code 2009}, or {@code 2009-07–2010-06} where it is no calendar year. */
    @Override
    public String toString() {
        MonthRange months = months();
        return months.equals(MonthRange.year(first.getYear()))
                ? Integer.toString(first.getYear())
                : months.first() + "\u2013" + months.last();
    }
}
