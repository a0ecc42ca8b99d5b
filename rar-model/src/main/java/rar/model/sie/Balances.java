package rar.model.sie;

import io.vavr.collection.SortedSet;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import rar.model.money.Money;

/** What records state of an account in a year: balances, results and what was booked in a period. */
final class Balances {

    /** A year's amount has no month of its own. */
    static final YearMonth WHOLE_YEAR = YearMonth.of(0, 1);

    /**
     * What a record states.
     *
     * @param label of the record
     * @param year index of the fiscal year
     * @param account as written
     * @param objects none for the account as a whole
     * @param month {@link #WHOLE_YEAR} but for period balances
     */
    record Key(String label, int year, String account, SortedSet<LedgerObject> objects, YearMonth month) {}

    /**
     * What it states of it.
     *
     * @param amount debit positive
     * @param line of the record
     */
    record Stated(Money amount, int line) {}

    private final SieMistakes mistakes;
    private final Map<Key, Stated> stated = new LinkedHashMap<>();

    Balances(SieMistakes mistakes) {
        this.mistakes = mistakes;
    }

    void add(SieRecord at, Key key, Money amount) {
        Stated first = stated.putIfAbsent(key, new Stated(amount, at.line()));
        if (first != null) {
            mistakes.report(
                    at, SieMistake.BALANCE_TWICE.with("account", key.account()).with("line", first.line()));
        }
    }

    /** Reports what is of no year of the file, once a year, and what is outside of its. */
    void check(FiscalYears years) {
        Set<Integer> unknown = new HashSet<>();
        stated.forEach((key, what) -> {
            if (years.isComplete() && years.at(key.year()).isEmpty() && unknown.add(key.year())) {
                mistakes.report(what.line(), key.label(), SieMistake.YEAR_UNKNOWN.with("year", key.year()));
            }
            years.at(key.year())
                    .filter(year -> !key.month().equals(WHOLE_YEAR) && !year.covers(key.month()))
                    .forEach(year -> mistakes.report(
                            what.line(),
                            key.label(),
                            SieMistake.PERIOD_OUTSIDE.with("month", key.month()).with("year", year.toString())));
        });
    }

    Map<Key, Stated> stated() {
        return stated;
    }
}
