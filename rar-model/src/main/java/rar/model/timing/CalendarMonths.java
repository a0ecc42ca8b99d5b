package rar.model.timing;

import io.vavr.collection.Vector;

/** Months of the calendar year by number, the same in every year. */
final class CalendarMonths {

    private CalendarMonths() {}

    static void require(Vector<Integer> months) {
        boolean rising = months.nonEmpty() && months.equals(months.distinct().sorted());
        if (!rising || months.exists(month -> month < 1 || month > 12)) {
            throw new IllegalArgumentException(
                    "the months of a year are rising numbers from 1 to 12, at least one; here "
                            + (months.isEmpty() ? "is none" : "they are " + months.mkString(", ")));
        }
    }
}
