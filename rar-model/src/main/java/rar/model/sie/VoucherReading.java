package rar.model.sie;

import io.vavr.collection.SortedSet;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import rar.model.message.Excerpt;
import rar.model.money.Money;

/**
 * The vouchers (verifikationer) of a file, one at a time. A row counts in the month of its own day, as period balances
 * do, else of its voucher's. Rows that were taken away ({@code #BTRANS}) do not count; one that was added ({@code
 * #RTRANS}) is repeated by a row like others and counts as that.
 */
final class VoucherReading {

    private final SieMistakes mistakes;
    private final SieFields fields;
    private final FiscalYears years;
    private final Booked booked;
    private final List<SieRecord> added = new ArrayList<>();
    private Option<SieRecord> voucher = Option.none();
    private Option<LocalDate> day = Option.none();
    private boolean isOpen;
    private boolean isReadable;
    private long sum;

    VoucherReading(SieMistakes mistakes, SieFields fields, FiscalYears years, Booked booked) {
        this.mistakes = mistakes;
        this.fields = fields;
        this.years = years;
        this.booked = booked;
    }

    void begin(SieRecord at) {
        finish();
        voucher = Option.some(at);
        day = fields.day(at, 2);
        isReadable = day.isDefined();
        sum = 0;
        isOpen = at.fields().contains("{");
        day.filter(years::isOutside)
                .forEach(outside -> mistakes.report(at, SieMistake.VOUCHER_OUTSIDE.with("day", outside)));
    }

    void open(SieRecord at) {
        if (voucher.isEmpty() || isOpen) {
            mistakes.report(at, SieMistake.BRACE_ALONE);
        }
        isOpen = true;
    }

    void close(SieRecord at) {
        if (voucher.isEmpty() || !isOpen) {
            mistakes.report(at, SieMistake.BRACE_ALONE);
        }
        voucher.forEach(this::check);
        voucher = Option.none();
        isOpen = false;
    }

    /** At a record that belongs to no voucher, and at the end of the file. */
    void finish() {
        voucher.forEach(begun -> mistakes.report(begun, SieMistake.VOUCHER_OPEN));
        voucher = Option.none();
        isOpen = false;
        added.clear();
    }

    void row(SieRecord at) {
        if (voucher.isEmpty() || !isOpen) {
            mistakes.report(at, SieMistake.ROW_ALONE);
            return;
        }
        added.stream().filter(at::saysTheSameAs).findFirst().ifPresent(added::remove);
        Option<String> account = fields.account(at, 0);
        Option<Money> amount = fields.amount(at, 1);
        SortedSet<LedgerObject> objects = fields.objects(at);
        Option<YearMonth> month = month(at);
        if (account.isEmpty() || amount.isEmpty() || month.isEmpty()) {
            miss();
            return;
        }
        sum = Math.addExact(sum, amount.get().ore());
        booked.add(account.get(), objects, month.get(), amount.get());
    }

    void added(SieRecord at) {
        if (voucher.isEmpty() || !isOpen) {
            mistakes.report(at, SieMistake.ROW_ALONE);
        } else {
            added.add(at);
        }
    }

    /** A row that cannot be read: nobody knows what the others should sum to. */
    void miss() {
        isReadable = false;
    }

    private Option<YearMonth> month(SieRecord at) {
        if (at.field(2).isBlank()) {
            return day.map(YearMonth::from);
        }
        return fields.day(at, 2)
                .flatMap(own -> day.map(of -> {
                    boolean within = years.areTogether(own, of);
                    if (!within) {
                        mistakes.remark(
                                at.line(),
                                at.label(),
                                SieRemark.ROW_OUTSIDE.with("day", own).with("voucher", of));
                    }
                    return YearMonth.from(within ? own : of);
                }));
    }

    private void check(SieRecord begun) {
        added.forEach(row -> mistakes.report(row, SieMistake.ADDED_ALONE));
        added.clear();
        if (isReadable && sum != 0) {
            mistakes.report(
                    begun,
                    SieMistake.VOUCHER_UNBALANCED
                            .with("series", Excerpt.of(begun.field(0)))
                            .with("number", Excerpt.of(begun.field(1)))
                            .with("sum", new Money(sum)));
        }
    }
}
