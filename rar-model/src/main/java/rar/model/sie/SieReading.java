package rar.model.sie;

import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.Function;
import rar.model.money.Money;

/**
 * One file as its records pass: each label goes to what keeps it; one that nobody knows is passed over with what stands
 * in braces below it.
 */
final class SieReading {

    private final SieMistakes mistakes;
    private final SieFields fields;
    private final SieHeader header;
    private final FiscalYears years;
    private final Balances balances;
    private final Booked booked = new Booked();
    private final VoucherReading vouchers;
    private boolean isUnknown;
    private boolean isPassing;

    SieReading(SieMistakes mistakes) {
        this.mistakes = mistakes;
        this.fields = new SieFields(mistakes);
        this.header = new SieHeader(mistakes, fields);
        this.years = new FiscalYears(mistakes);
        this.balances = new Balances(mistakes);
        this.vouchers = new VoucherReading(mistakes, fields, years, booked);
    }

    void record(SieRecord at) {
        if (isPassing) {
            isPassing = !at.label().equals("}");
        } else if (isUnknown && at.label().equals("{")) {
            isPassing = true;
        } else {
            isUnknown = false;
            known(at);
        }
    }

    private void known(SieRecord at) {
        switch (at.label()) {
            case "{" -> vouchers.open(at);
            case "}" -> vouchers.close(at);
            case "#TRANS" -> vouchers.row(at);
            case "#RTRANS" -> vouchers.added(at);
            case "#BTRANS" -> {}
            case "#VER" -> vouchers.begin(at);
            default -> {
                vouchers.finish();
                statement(at);
            }
        }
    }

    private void statement(SieRecord at) {
        switch (at.label()) {
            case "#SIETYP" -> header.type(at);
            case "#PROGRAM", "#GEN", "#FNAMN", "#ORGNR", "#KPTYP" -> header.text(at);
            case "#VALUTA" -> header.currency(at);
            case "#OMFATTN" -> header.through(at);
            case "#RAR" -> year(at);
            case "#KONTO" -> header.account(at);
            case "#KTYP" -> header.accountType(at);
            case "#DIM", "#UNDERDIM" -> header.dimension(at);
            case "#OBJEKT" -> header.object(at);
            case "#IB", "#UB", "#RES" -> balance(at, none -> TreeSet.empty());
            case "#OIB", "#OUB" -> balance(at, fields::objects);
            case "#PSALDO", "#PBUDGET" -> period(at);
            case "#KSUMMA" -> {}
            default -> {
                isUnknown = at.label().startsWith("#");
                if (!isUnknown) {
                    mistakes.report(at.line(), "", SieMistake.NO_LABEL.message());
                }
            }
        }
    }

    private void year(SieRecord at) {
        Option<Integer> index = fields.year(at, 0);
        Option<LocalDate> first = fields.day(at, 1);
        Option<LocalDate> last = fields.day(at, 2);
        if (index.isEmpty() || first.isEmpty() || last.isEmpty()) {
            years.miss();
        } else {
            years.add(at, index.get(), first.get(), last.get());
        }
    }

    private void balance(SieRecord at, Function<SieRecord, SortedSet<LedgerObject>> objects) {
        Option<Integer> year = fields.year(at, 0);
        Option<String> account = fields.account(at, 1);
        Option<Money> amount = fields.amount(at, 2);
        year.forEach(index -> account.forEach(number -> amount.forEach(stated -> balances.add(
                at, new Balances.Key(at.label(), index, number, objects.apply(at), Balances.WHOLE_YEAR), stated))));
    }

    private void period(SieRecord at) {
        Option<Integer> year = fields.year(at, 0);
        Option<String> account = fields.account(at, 2);
        Option<Money> amount = fields.amount(at, 3);
        fields.month(at, 1)
                .forEach(month -> year.forEach(index -> account.forEach(number -> amount.forEach(stated -> balances.add(
                        at, new Balances.Key(at.label(), index, number, fields.objects(at), month), stated)))));
    }

    /** The books; only where no mistake has been found. */
    Ledger ledger(SieEncoding encoding) {
        return new LedgerAssembly(header, years, balances, booked, mistakes).ledger(encoding);
    }

    /** A line that cannot be read: the voucher that it may be of is not summed. */
    void miss() {
        vouchers.miss();
    }

    /** After the last record: what only shows when all have passed. */
    void end() {
        vouchers.finish();
        balances.check(years);
    }
}
