package rar.model.timing;

import io.vavr.collection.Vector;
import rar.model.message.RefusedException;

/** Months of the calendar year by number, the same in every year. */
final class CalendarMonths {

    private CalendarMonths() {}

    static void require(Vector<Integer> months) {
        boolean rising = months.nonEmpty() && months.equals(months.distinct().sorted());
        if (!rising || months.exists(month -> month < 1 || month > 12)) {
            throw new RefusedException(
                    months.isEmpty()
                            ? TimingMistake.MONTHS_MISSING.message()
                            : TimingMistake.MONTHS_NOT_RISING.with("months", months));
        }
    }
}
