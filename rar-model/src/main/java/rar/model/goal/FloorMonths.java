package rar.model.goal;

import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import rar.model.message.RefusedException;
import rar.model.money.Components;

/**
 * What a floor demands in the months of a year.
 *
 * @param months by calendar month, 1 to 12, those that differ
 * @param others of the months that are not named; none where all twelve are
 */
public record FloorMonths(SortedMap<Integer, FloorLevel> months, Option<FloorLevel> others) {

    private static final int MONTHS = 12;

    /** @throws IllegalArgumentException if a month is none of the calendar, or some month has no floor */
    public FloorMonths {
        Components.present(FloorMonths.class, months, others);
        if (!Vector.rangeClosed(1, MONTHS).containsAll(months.keySet())) {
            throw new IllegalArgumentException(
                    "the months of a year are 1 to 12, not " + months.keySet().mkString(", "));
        }
        if (others.isEmpty() && months.size() < MONTHS) {
            throw new RefusedException(GoalMistake.FLOOR_WITHOUT_OTHERS.with(
                    "months", Vector.rangeClosed(1, MONTHS).removeAll(months.keySet())));
        }
        if (months.size() == MONTHS) {
            boolean areAlike = months.values().distinct().size() == 1;
            others = areAlike ? months.values().headOption() : Option.none();
            months = areAlike ? TreeMap.empty() : months;
        }
    }

    /** The same in every month. */
    public static FloorMonths of(FloorLevel level) {
        return new FloorMonths(TreeMap.empty(), Option.some(level));
    }

    /** From January to December. @throws IllegalArgumentException if there are not twelve */
    public static FloorMonths ofTwelve(Seq<FloorLevel> levels) {
        if (levels.size() != MONTHS) {
            throw new RefusedException(GoalMistake.FLOOR_NOT_TWELVE.with("found", levels.size()));
        }
        return new FloorMonths(
                TreeMap.ofEntries(levels.zipWithIndex((level, i) -> new io.vavr.Tuple2<>(i + 1, level))),
                Option.none());
    }

    /** The same with another level in one calendar month, 1 to 12. */
    public FloorMonths with(int month, FloorLevel level) {
        return new FloorMonths(months.put(month, level), others);
    }

    /** What is demanded in a calendar month, 1 to 12. */
    public FloorLevel in(int month) {
        return months.get(month).getOrElse(() -> others.get());
    }

    /** Every level that is named. */
    Vector<FloorLevel> levels() {
        return months.values().toVector().prependAll(others);
    }
}
