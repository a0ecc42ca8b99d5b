package rar.model.sie;

import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import rar.model.money.Money;
import rar.model.sie.Balances.Stated;

/** The balances and results that a file states, to be asked for. */
final class StatedBalances {

    private final Map<Balances.Key, Stated> stated;
    private final Map<String, Set<Integer>> yearsOf = new HashMap<>();
    private final Set<String> withResult = new HashSet<>();
    private final Set<String> withBalance = new HashSet<>();

    StatedBalances(Balances balances) {
        this.stated = balances.stated();
        stated.keySet().forEach(key -> {
            yearsOf.computeIfAbsent(key.label(), none -> new HashSet<>()).add(key.year());
            if (key.label().equals("#RES")) {
                withResult.add(key.account());
            }
            if (key.label().equals("#IB") || key.label().equals("#UB")) {
                withBalance.add(key.account());
            }
        });
    }

    boolean hasResult(String account) {
        return withResult.contains(account);
    }

    boolean hasBalance(String account) {
        return withBalance.contains(account);
    }

    /** Whether the file has such records of a year; then an account without one has nothing. */
    boolean has(String label, int year) {
        return yearsOf.getOrDefault(label, Set.of()).contains(year);
    }

    Option<Stated> of(String label, String account, int year) {
        return Option.of(stated.get(new Balances.Key(label, year, account, TreeSet.empty(), Balances.WHOLE_YEAR)));
    }

    /** What it states, nothing where it has such records of the year and none of the account. */
    Option<Money> amount(String label, String account, int year) {
        return of(label, account, year).map(Stated::amount).orElse(() -> Option.when(has(label, year), Money.ZERO));
    }

    /** The opening balance, or what the year before closes with. */
    Option<Money> opening(String account, int year) {
        return amount("#IB", account, year).orElse(() -> amount("#UB", account, year - 1));
    }

    /** What is stated under a label of the objects of an account. */
    Money ofObjects(String label, String account, SortedSet<LedgerObject> objects, int year) {
        Stated found = stated.get(new Balances.Key(label, year, account, objects, Balances.WHOLE_YEAR));
        return found == null ? Money.ZERO : found.amount();
    }

    Map<Balances.Key, Stated> all() {
        return stated;
    }
}
