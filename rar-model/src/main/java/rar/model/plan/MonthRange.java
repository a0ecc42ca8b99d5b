package rar.model.plan;

import io.vavr.control.Option;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import rar.model.message.RefusedException;
import rar.model.money.Components;

/**
 * Consecutive months.
 *
 * @param first inclusive
 * @param last inclusive, not before {@code first}
 */
public record MonthRange(YearMonth first, YearMonth last) {

    /** @throws IllegalArgumentException if the last month comes before the first */
    public MonthRange {
        Components.present(MonthRange.class, first, last);
        if (last.isBefore(first)) {
            throw new RefusedException(
                    PlanMistake.MONTHS_REVERSED.with("last", last).with("first", first));
        }
    }

    /** The months of a calendar year. */
    public static MonthRange year(int year) {
        return new MonthRange(YearMonth.of(year, 1), YearMonth.of(year, 12));
    }

    /**
     * The months of calendar years.
     *
     * @throws IllegalArgumentException if the last year comes before the first
     */
    public static MonthRange years(int first, int last) {
        return new MonthRange(YearMonth.of(first, 1), YearMonth.of(last, 12));
    }

    /** How many there are. */
    public int length() {
        return Math.toIntExact(ChronoUnit.MONTHS.between(first, last) + 1);
    }

    /** The month at {@code index}, 0 being the first. */
    public YearMonth month(int index) {
        return first.plusMonths(index);
    }

    /** As many months, later by {@code months}, or earlier where that is negative. */
    public MonthRange postponed(int months) {
        return new MonthRange(first.plusMonths(months), last.plusMonths(months));
    }

    /** Those of them that lie in {@code year}, if any. */
    public Option<MonthRange> within(int year) {
        MonthRange all = year(year);
        YearMonth from = first.isAfter(all.first) ? first : all.first;
        YearMonth to = last.isBefore(all.last) ? last : all.last;
        return to.isBefore(from) ? Option.none() : Option.some(new MonthRange(from, to));
    }
}
