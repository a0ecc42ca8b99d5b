package rar.model.timing;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.YearMonth;
import rar.model.message.RefusedException;
import rar.model.money.Components;

/**
 * From which month on something runs, and until which.
 *
 * @param from the first month; none if it has always run
 * @param to the last month, inclusive; none if no end is known
 */
public record RunningMonths(Option<YearMonth> from, Option<YearMonth> to) {

    /** Always. */
    public static final RunningMonths ALWAYS = new RunningMonths(Option.none(), Option.none());

    /** @throws IllegalArgumentException if it ends before it begins */
    public RunningMonths {
        Components.present(RunningMonths.class, from, to);
        if (from.isDefined() && to.exists(last -> last.isBefore(from.get()))) {
            throw new RefusedException(
                    TimingMistake.MONTHS_REVERSED.with("to", to.get()).with("from", from.get()));
        }
    }

    /** From a month on, without an end. */
    public static RunningMonths from(YearMonth month) {
        return new RunningMonths(Option.some(month), Option.none());
    }

    /** Until a month, inclusive. */
    public static RunningMonths until(YearMonth month) {
        return new RunningMonths(Option.none(), Option.some(month));
    }

    /** From a month to another, both inclusive. @throws IllegalArgumentException if the last comes before the first */
    public static RunningMonths of(YearMonth from, YearMonth to) {
        return new RunningMonths(Option.some(from), Option.some(to));
    }

    /** Whether a month is one of them. */
    public boolean covers(YearMonth month) {
        return from.forAll(first -> !month.isBefore(first)) && to.forAll(last -> !month.isAfter(last));
    }

    /** Those months of a year that are, from 1 to 12. */
    public Vector<Integer> monthsOf(int year) {
        Vector<Integer> all = Vector.rangeClosed(1, 12);
        return equals(ALWAYS) ? all : all.filter(month -> covers(YearMonth.of(year, month)));
    }
}
