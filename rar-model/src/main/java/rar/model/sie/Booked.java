package rar.model.sie;

import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import rar.model.money.Money;

/** Amounts summed by account, objects and month as they pass. */
final class Booked {

    /**
     * What is summed together, on the same objects.
     *
     * @param account as written
     * @param month of the row, counted from the year 0, as months themselves are slow to find again
     */
    private record Key(String account, int month) {

        private static Key of(String account, YearMonth month) {
            return new Key(account, 12 * month.getYear() + month.getMonthValue() - 1);
        }

        private YearMonth yearMonth() {
            return YearMonth.of(month / 12, month % 12 + 1);
        }
    }

    /** Told each sum. */
    interface Reader {

        void read(String account, SortedSet<LedgerObject> objects, YearMonth month, Sum sum);
    }

    /** A sum. */
    static final class Sum {

        private long ore;

        Money amount() {
            return new Money(ore);
        }
    }

    /** By objects, of which the reader of fields has one instance each, as sets are slow to compare. */
    private final IdentityHashMap<SortedSet<LedgerObject>, Map<Key, Sum>> sums = new IdentityHashMap<>();

    /** Adds an amount. @throws ArithmeticException on overflow */
    void add(String account, SortedSet<LedgerObject> objects, YearMonth month, Money amount) {
        Sum sum = sums.computeIfAbsent(objects, none -> new HashMap<>())
                .computeIfAbsent(Key.of(account, month), none -> new Sum());
        sum.ore = Math.addExact(sum.ore, amount.ore());
    }

    /** Tells each sum, in no order. */
    void each(Reader reader) {
        sums.forEach((objects, byKey) ->
                byKey.forEach((key, sum) -> reader.read(key.account(), objects, key.yearMonth(), sum)));
    }

    /** The calendar years that anything is booked in. */
    SortedSet<Integer> calendarYears() {
        return TreeSet.ofAll(Vector.ofAll(sums.values()).flatMap(Map::keySet).map(key -> key.month() / 12));
    }
}
