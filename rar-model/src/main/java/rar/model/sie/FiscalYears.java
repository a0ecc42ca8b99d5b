package rar.model.sie;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.TreeMap;

/** The fiscal years that a file gives; it may give none where it has only vouchers to be read in. */
final class FiscalYears {

    private final SieMistakes mistakes;
    private final TreeMap<Integer, FiscalYear> byIndex = new TreeMap<>();
    private final TreeMap<Integer, Integer> lines = new TreeMap<>();
    private boolean isComplete = true;

    FiscalYears(SieMistakes mistakes) {
        this.mistakes = mistakes;
    }

    /** A year that cannot be read: what is said of years that are not there is no mistake of its own. */
    void miss() {
        isComplete = false;
    }

    /** Whether every year that the file gives could be read. */
    boolean isComplete() {
        return isComplete;
    }

    void add(SieRecord at, int index, LocalDate first, LocalDate last) {
        FiscalYear year = new FiscalYear(index, first, last);
        if (last.isBefore(first)) {
            miss();
            mistakes.report(at, SieMistake.YEAR_ENDS_EARLY.with("first", first).with("last", last));
        } else if (byIndex.containsKey(index)) {
            mistakes.report(at, SieMistake.YEAR_TWICE.with("year", index));
        } else if (byIndex.values().stream().anyMatch(other -> overlap(year, other))) {
            mistakes.report(at, SieMistake.YEARS_OVERLAP);
        } else {
            byIndex.put(index, year);
            lines.put(index, at.line());
        }
    }

    private static boolean overlap(FiscalYear one, FiscalYear other) {
        return one.covers(other.months().first()) || other.covers(one.months().first());
    }

    boolean isEmpty() {
        return byIndex.isEmpty();
    }

    /** In the order of time. */
    Seq<FiscalYear> inOrder() {
        return Vector.ofAll(byIndex.values()).sortBy(FiscalYear::first);
    }

    Option<FiscalYear> at(int index) {
        return Option.of(byIndex.get(index));
    }

    /** The line that gives the year, 0 where none does. */
    int line(FiscalYear year) {
        return lines.getOrDefault(year.index(), 0);
    }

    Option<FiscalYear> of(YearMonth month) {
        return inOrder().find(year -> year.covers(month));
    }

    boolean isOutside(LocalDate day) {
        return !isEmpty() && isComplete && byIndex.values().stream().noneMatch(year -> covers(year, day));
    }

    /** Whether two days are in the same year; where the file gives none, whether the calendar says so. */
    boolean areTogether(LocalDate one, LocalDate other) {
        return isEmpty()
                ? one.getYear() == other.getYear()
                : byIndex.values().stream().anyMatch(year -> covers(year, one) && covers(year, other));
    }

    private static boolean covers(FiscalYear year, LocalDate day) {
        return !day.isBefore(year.first()) && !day.isAfter(year.last());
    }
}
