package rar.model.sie;

import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.control.Option;
import java.time.YearMonth;
import rar.model.money.Components;

/**
 * What the books (huvudbok) say in a file of SIE.
 *
 * @param source who wrote the file and how
 * @param years from the first to the last
 * @param dimensions the names of dimensions
 * @param objects the names of objects
 * @param through the last month that the period balances cover; none if the file does not say
 * @param lastBooked the last month in which anything is booked; none where there are no months
 */
public record Ledger(
        LedgerSource source,
        Seq<LedgerYear> years,
        SortedMap<Integer, String> dimensions,
        SortedMap<LedgerObject, String> objects,
        Option<YearMonth> through,
        Option<YearMonth> lastBooked) {

    /** @throws NullPointerException if a component is null; it names the component */
    public Ledger {
        Components.present(Ledger.class, source, years, dimensions, objects, through, lastBooked);
    }

    /** The accounts that anything is said of, by number. */
    public Seq<LedgerAccount> accounts() {
        return years.flatMap(LedgerYear::accounts)
                .map(AccountYear::account)
                .distinct()
                .sorted();
    }

    /**
     * The month up to which the books go: as the period balances say, else the last with bookings, else the end of the
     * last year.
     */
    public Option<YearMonth> end() {
        return through.orElse(lastBooked)
                .orElse(() ->
                        years.lastOption().map(year -> year.year().months().last()));
    }
}
