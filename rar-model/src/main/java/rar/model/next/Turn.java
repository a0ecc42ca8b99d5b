package rar.model.next;

import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.time.YearMonth;
import java.util.function.IntFunction;
import rar.model.plan.Horizon;

/**
 * The turn of the year between this year's plan and the next.
 *
 * @param old the years of this year's plan
 * @param year the year that ends, one of them
 */
record Turn(Horizon old, int year) {

    /** The next plan's years: as many, from the next on. */
    Horizon next() {
        return new Horizon(year + 1, old.years());
    }

    /** The last month of the year that ends. */
    YearMonth lastMonth() {
        return YearMonth.of(year, 12);
    }

    /** Whether a month has passed when the next plan begins. */
    boolean isPast(YearMonth month) {
        return !month.isAfter(lastMonth());
    }

    /** The years that both plans cover. */
    Vector<Integer> common() {
        return Vector.rangeClosed(year + 1, old.lastYear());
    }

    /** What remains of amounts by month. */
    <T> SortedMap<YearMonth, T> rest(SortedMap<YearMonth, T> byMonth) {
        return byMonth.filterKeys(month -> !isPast(month));
    }

    /** What is past of amounts by month. */
    <T> SortedMap<YearMonth, T> past(SortedMap<YearMonth, T> byMonth) {
        return byMonth.filterKeys(this::isPast);
    }

    /** What holds from a year on, of the years after the next plan's first. */
    <T> SortedMap<Integer, T> later(SortedMap<Integer, T> byYear) {
        return byYear.filterKeys(each -> each > year + 1 && next().covers(each));
    }

    /** The year of this year's plan that a year of the next is like: itself, or the last for those after it. */
    int like(int each) {
        return Math.min(each, old.lastYear());
    }

    /** Something for each of the next plan's years. */
    <T> SortedMap<Integer, T> eachYear(IntFunction<T> of) {
        SortedMap<Integer, T> all = TreeMap.empty();
        for (int each : next().eachYear()) {
            all = all.put(each, of.apply(each));
        }
        return all;
    }
}
