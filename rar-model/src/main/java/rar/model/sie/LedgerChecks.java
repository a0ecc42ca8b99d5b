package rar.model.sie;

import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.YearMonth;
import rar.model.message.Message;
import rar.model.money.Money;
import rar.model.plan.MonthRange;
import rar.model.sie.LedgerAccount.Statement;

/** Holds what a file states against what is booked in it, and each year against the one before. */
final class LedgerChecks {

    private final Ledger ledger;
    private final StatedBalances stated;
    private final FiscalYears years;
    private final SieMistakes mistakes;

    LedgerChecks(Ledger ledger, StatedBalances stated, FiscalYears years, SieMistakes mistakes) {
        this.ledger = ledger;
        this.stated = stated;
        this.years = years;
        this.mistakes = mistakes;
    }

    void run() {
        ledger.years().forEach(this::run);
        ledger.years().sliding(2).filter(pair -> pair.size() == 2).forEach(pair -> turn(pair.head(), pair.last()));
        ledger.accounts()
                .filter(account -> account.statement() == Statement.UNKNOWN)
                .forEach(account -> mistakes.remark(0, "", SieRemark.KIND_UNKNOWN.with("account", account.number())));
    }

    private void run(LedgerYear year) {
        boolean results = year.of(Statement.RESULT).count(account -> isResultWrong(account, year)) == 0;
        boolean closings = year.of(Statement.BALANCE).count(account -> isClosingWrong(account, year)) == 0;
        if (results && closings) {
            sums(year);
        }
        openings(year);
        emptyMonths(year);
    }

    private boolean isResultWrong(AccountYear account, LedgerYear year) {
        String number = account.account().number();
        Option<Money> wrong =
                stated.amount("#RES", number, year.year().index()).filter(amount -> !amount.equals(account.change()));
        wrong.forEach(amount -> report(
                "#RES",
                year,
                (stated.of("#RES", number, year.year().index()).isEmpty()
                                ? SieMistake.RESULT_MISSING
                                : SieMistake.RESULT_DIFFERS)
                        .with("account", number)
                        .with("stated", amount)
                        .with("booked", account.change())
                        .with("difference", amount.minus(account.change()))));
        return wrong.isDefined();
    }

    private boolean isClosingWrong(AccountYear account, LedgerYear year) {
        String number = account.account().number();
        int index = year.year().index();
        Money computed = account.opening().getOrElse(Money.ZERO).plus(account.change());
        Option<Money> wrong = stated.amount("#UB", number, index)
                .filter(amount ->
                        year.basis() != Basis.YEAR && account.opening().isDefined() && !amount.equals(computed));
        wrong.forEach(amount -> report(
                "#UB",
                year,
                (stated.of("#UB", number, index).isEmpty() ? SieMistake.CLOSING_MISSING : SieMistake.CLOSING_DIFFERS)
                        .with("account", number)
                        .with("opening", computed.minus(account.change()))
                        .with("booked", account.change())
                        .with("computed", computed)
                        .with("stated", amount)
                        .with("difference", amount.minus(computed))));
        return wrong.isDefined();
    }

    /** At the record under that label, or at the year's where there is none. */
    private void report(String label, LedgerYear year, Message what) {
        String account = what.arguments().get("account").get().toString();
        Option<Balances.Stated> record = stated.of(label, account, year.year().index());
        mistakes.report(
                record.map(Balances.Stated::line).getOrElse(() -> years.line(year.year())),
                record.map(found -> label).getOrElse("#RAR"),
                what.with("year", year.year().toString()));
    }

    private void sums(LedgerYear year) {
        int index = year.year().index();
        Money closing = sum("#UB", year);
        Money result = sum("#RES", year);
        if (stated.has("#UB", index)
                && stated.has("#RES", index)
                && !closing.plus(result).equals(Money.ZERO)) {
            mistakes.report(
                    years.line(year.year()),
                    "#RAR",
                    SieMistake.YEAR_UNBALANCED
                            .with("year", year.year().toString())
                            .with("closing", closing)
                            .with("result", result)
                            .with("difference", closing.plus(result)));
        }
    }

    private void openings(LedgerYear year) {
        int index = year.year().index();
        Money opening = sum("#IB", year);
        if (!opening.equals(Money.ZERO)) {
            remark(year, SieRemark.OPENING_UNBALANCED.with("sum", opening));
        }
        if (stated.has("#IB", index) && !stated.has("#UB", index)) {
            remark(year, SieRemark.NO_CLOSING.message());
        }
    }

    private void remark(LedgerYear year, Message what) {
        mistakes.remark(
                years.line(year.year()), "#RAR", what.with("year", year.year().toString()));
    }

    private Money sum(String label, LedgerYear year) {
        return Money.sum(year.accounts()
                .flatMap(each -> stated.amount(
                        label, each.account().number(), year.year().index())));
    }

    /** From a year to the next: what is not closed, and what does not open as it closed. */
    private void turn(LedgerYear before, LedgerYear year) {
        Money result = sum("#RES", before);
        if (!result.equals(Money.ZERO)) {
            remark(before, SieRemark.YEAR_NOT_CLOSED.with("result", result.negated()));
        } else if (stated.has("#UB", before.year().index())
                && stated.has("#IB", year.year().index())) {
            TreeSet.ofAll(before.accounts()
                            .appendAll(year.accounts())
                            .map(each -> each.account().number()))
                    .forEach(number -> opening(number, before, year));
        }
    }

    private void opening(String number, LedgerYear before, LedgerYear year) {
        Option<Money> closed = stated.amount("#UB", number, before.year().index());
        Option<Money> opens = stated.amount("#IB", number, year.year().index());
        if (!closed.equals(opens)) {
            mistakes.remark(
                    stated.of("#IB", number, year.year().index())
                            .map(Balances.Stated::line)
                            .getOrElse(() -> years.line(year.year())),
                    "#IB",
                    SieRemark.OPENING_DIFFERS
                            .with("account", number)
                            .with("year", year.year().toString())
                            .with("before", before.year().toString())
                            .with("opens", opens.get())
                            .with("closed", closed.get())
                            .with("difference", opens.get().minus(closed.get())));
        }
    }

    private void emptyMonths(LedgerYear year) {
        if (year.basis() == Basis.YEAR) {
            return;
        }
        TreeSet<YearMonth> booked =
                TreeSet.ofAll(year.accounts().flatMap(AccountYear::movements).flatMap(Movement::month));
        MonthRange months = year.year().months();
        Seq<YearMonth> empty = Vector.range(0, months.length())
                .map(months::month)
                .filter(month -> ledger.end().forAll(end -> !month.isAfter(end)))
                .reject(booked::contains);
        if (empty.nonEmpty()) {
            remark(year, SieRemark.MONTHS_EMPTY.with("months", ranges(empty)));
        }
    }

    /** Months that follow each other as their first and last. */
    private static Seq<String> ranges(Seq<YearMonth> months) {
        Vector<MonthRange> ranges = months.foldLeft(
                Vector.empty(),
                (found, month) -> found.nonEmpty()
                                && found.last().last().plusMonths(1).equals(month)
                        ? found.init().append(new MonthRange(found.last().first(), month))
                        : found.append(new MonthRange(month, month)));
        return ranges.map(
                range -> range.length() == 1 ? range.first().toString() : range.first() + "\u2013" + range.last());
    }
}
