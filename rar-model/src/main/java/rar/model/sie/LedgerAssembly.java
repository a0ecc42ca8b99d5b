package rar.model.sie;

import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.Map;
import rar.model.money.Money;
import rar.model.sie.LedgerAccount.Statement;

/** Makes the books of what a file's records came to, and holds their sums against each other. */
final class LedgerAssembly {

    private final SieHeader header;
    private final FiscalYears years;
    private final StatedBalances stated;
    private final Booked booked;
    private final SieMistakes mistakes;
    private final AccountKinds kinds;
    private final IdentityHashMap<SortedSet<LedgerObject>, SortedSet<LedgerObject>> decoded = new IdentityHashMap<>();
    private final IdentityHashMap<SortedSet<LedgerObject>, String> texts = new IdentityHashMap<>();

    LedgerAssembly(SieHeader header, FiscalYears years, Balances balances, Booked booked, SieMistakes mistakes) {
        this.header = header;
        this.years = years;
        this.stated = new StatedBalances(balances);
        this.booked = booked;
        this.mistakes = mistakes;
        this.kinds = new AccountKinds(header, stated);
    }

    Ledger ledger(SieEncoding encoding) {
        AccountMovements movements = new AccountMovements(stated, booked, fiscalYears());
        Seq<LedgerYear> found = fiscalYears().map(year -> year(year, movements, encoding));
        Ledger ledger = new Ledger(
                header.source(encoding),
                found,
                names(header.dimensions(), encoding),
                objects(encoding),
                header.through(),
                movements.lastMonth());
        new LedgerChecks(ledger, stated, years, mistakes).run();
        return ledger;
    }

    /** Those that the file gives; without any the calendar years of its vouchers. */
    private Seq<FiscalYear> fiscalYears() {
        if (!years.isEmpty()) {
            return years.inOrder();
        }
        SortedSet<Integer> calendar = booked.calendarYears();
        return calendar.toVector()
                .map(year ->
                        new FiscalYear(year - calendar.last(), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
    }

    private LedgerYear year(FiscalYear year, AccountMovements movements, SieEncoding encoding) {
        Basis basis = movements.basis(year);
        return new LedgerYear(
                year,
                basis,
                movements
                        .accounts(year)
                        .toVector()
                        .map(number -> new AccountYear(
                                account(number, encoding),
                                basis,
                                opening(number, year),
                                decoded(movements.of(number, year, opening(number, year)), encoding))));
    }

    private LedgerAccount account(String number, SieEncoding encoding) {
        return new LedgerAccount(
                encoding.decode(number),
                encoding.decode(header.accounts().getOrDefault(number, "")),
                header.typeOf(number),
                kinds.statement(number));
    }

    private Option<Money> opening(String number, FiscalYear year) {
        return kinds.statement(number) == Statement.RESULT
                ? Option.some(Money.ZERO)
                : stated.opening(number, year.index());
    }

    /** In the order of months and objects, whatever order they were kept in. */
    private Seq<Movement> decoded(Seq<Movement> movements, SieEncoding encoding) {
        return movements
                .map(each -> new Movement(each.month(), decoded(each.objects(), encoding), each.amount()))
                .sorted(Comparator.comparing((Movement each) -> each.month().getOrElse(Balances.WHOLE_YEAR))
                        .thenComparing(each -> texts.computeIfAbsent(each.objects(), set -> set.mkString(" "))));
    }

    private SortedSet<LedgerObject> decoded(SortedSet<LedgerObject> raw, SieEncoding encoding) {
        return decoded.computeIfAbsent(raw, objects -> objects.map(object -> decoded(object, encoding)));
    }

    private static LedgerObject decoded(LedgerObject object, SieEncoding encoding) {
        return new LedgerObject(object.dimension(), encoding.decode(object.id()));
    }

    private static <K extends Comparable<K>> TreeMap<K, String> names(Map<K, String> raw, SieEncoding encoding) {
        return TreeMap.ofAll(raw).mapValues(encoding::decode);
    }

    private TreeMap<LedgerObject, String> objects(SieEncoding encoding) {
        return TreeMap.ofEntries(names(header.objects(), encoding)
                .map(entry -> entry.map1(object -> decoded(object, encoding)))
                .toVector());
    }
}
