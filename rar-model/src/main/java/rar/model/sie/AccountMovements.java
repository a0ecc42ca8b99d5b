package rar.model.sie;

import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rar.model.money.Money;

/** What was booked, by fiscal year and account, from the finest that the file has of the year. */
final class AccountMovements {

    private final StatedBalances stated;
    private final Set<Integer> withVouchers = new HashSet<>();
    private final Map<Integer, Map<String, List<Movement>>> monthly = new HashMap<>();
    private final Map<Integer, Set<String>> accounts = new HashMap<>();

    AccountMovements(StatedBalances stated, Booked booked, Seq<FiscalYear> years) {
        this.stated = stated;
        booked.each((account, objects, month, sum) -> years.find(year -> year.covers(month))
                .forEach(year -> {
                    withVouchers.add(year.index());
                    add(year.index(), account, new Movement(Option.some(month), objects, sum.amount()));
                }));
        stated.all().forEach(this::addStated);
    }

    private void addStated(Balances.Key key, Balances.Stated what) {
        if (key.label().equals("#PBUDGET")) {
            return;
        }
        if (key.label().equals("#PSALDO") && !withVouchers.contains(key.year())) {
            add(key.year(), key.account(), new Movement(Option.some(key.month()), key.objects(), what.amount()));
        }
        accounts.computeIfAbsent(key.year(), none -> new HashSet<>()).add(key.account());
    }

    private void add(int year, String account, Movement movement) {
        monthly.computeIfAbsent(year, none -> new HashMap<>())
                .computeIfAbsent(account, none -> new ArrayList<>())
                .add(movement);
        accounts.computeIfAbsent(year, none -> new HashSet<>()).add(account);
    }

    Basis basis(FiscalYear year) {
        if (withVouchers.contains(year.index())) {
            return Basis.VOUCHERS;
        }
        return monthly.containsKey(year.index()) ? Basis.PERIODS : Basis.YEAR;
    }

    TreeSet<String> accounts(FiscalYear year) {
        return TreeSet.ofAll(accounts.getOrDefault(year.index(), Set.of()));
    }

    /** What was booked on an account in a year. */
    Seq<Movement> of(String account, FiscalYear year, Option<Money> opening) {
        return basis(year) == Basis.YEAR
                ? ofWholeYear(account, year.index(), opening)
                : Vector.ofAll(monthly.getOrDefault(year.index(), Map.of()).getOrDefault(account, List.of()));
    }

    private Seq<Movement> ofWholeYear(String account, int year, Option<Money> opening) {
        Option<Money> total = stated.hasResult(account)
                ? stated.amount("#RES", account, year)
                : opening.flatMap(from -> stated.amount("#UB", account, year).map(to -> to.minus(from)));
        return total.toVector()
                .map(amount -> new Movement(Option.none(), TreeSet.empty(), amount))
                .appendAll(ofObjects(account, year));
    }

    private Seq<Movement> ofObjects(String account, int year) {
        return Vector.ofAll(stated.all().keySet())
                .filter(key -> key.year() == year && key.account().equals(account))
                .filter(key -> key.label().equals("#OIB") || key.label().equals("#OUB"))
                .map(Balances.Key::objects)
                .distinct()
                .map(objects -> new Movement(
                        Option.none(),
                        objects,
                        stated.ofObjects("#OUB", account, objects, year)
                                .minus(stated.ofObjects("#OIB", account, objects, year))));
    }

    /** The last month in which anything is booked. */
    Option<YearMonth> lastMonth() {
        return Vector.ofAll(monthly.values())
                .flatMap(Map::values)
                .flatMap(each -> each)
                .flatMap(Movement::month)
                .max();
    }
}
