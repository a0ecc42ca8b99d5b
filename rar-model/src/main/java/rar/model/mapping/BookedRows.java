package rar.model.mapping;

import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.YearMonth;
import rar.model.message.Message;
import rar.model.plan.MonthRange;
import rar.model.sie.AccountYear;
import rar.model.sie.Basis;
import rar.model.sie.FiscalYear;
import rar.model.sie.Ledger;
import rar.model.sie.LedgerObject;
import rar.model.sie.LedgerYear;
import rar.model.sie.Movement;

/**
 * The movements of the books in the months of an outcome, each with the rule that takes it: of those that do the one on
 * the most dimensions.
 */
final class BookedRows {

    private final Ledger ledger;
    private final AccountMap map;
    private final MonthRange months;

    BookedRows(Ledger ledger, AccountMap map, MonthRange months) {
        this.ledger = ledger;
        this.map = map;
        this.months = months;
    }

    /** Those in the months of the outcome; of a year that the books have no months of, the whole. */
    Seq<BookedRow> within() {
        return ledger.years()
                .filter(this::counts)
                .flatMap(year -> rows(year)
                        .filter(row -> row.month()
                                .forAll(month -> !month.isBefore(months.first()) && !month.isAfter(months.last()))));
    }

    /** Those after the outcome. */
    Seq<BookedRow> later() {
        return ledger.years()
                .filter(year -> year.basis() != Basis.YEAR
                        || year.year().months().first().isAfter(months.last()))
                .flatMap(this::rows)
                .filter(row ->
                        row.month().getOrElse(YearMonth.of(row.year(), 12)).isAfter(months.last()));
    }

    /** The calendar years of the outcome that the books have something of. */
    SortedSet<Integer> years() {
        return TreeSet.ofAll(ledger.years()
                .filter(this::counts)
                .flatMap(year -> Vector.rangeClosed(
                        year.year().first().getYear(), year.year().last().getYear()))
                .filter(year -> months.within(year).isDefined()));
    }

    /** What keeps the rows from being taken apart. */
    Seq<Message> mistakes() {
        return ledger.years()
                .filter(this::counts)
                .flatMap(year -> brokenYear(year).toVector().appendAll(togetherness(year)))
                .appendAll(within().filter(row -> row.rules().size() > 1)
                        .map(row -> MappingMistake.ROW_OF_TWO
                                .with("account", row.account().number())
                                .with("objects", row.objects().toVector().map(LedgerObject::toString)))
                        .distinct());
    }

    private boolean counts(LedgerYear year) {
        MonthRange own = year.year().months();
        return !own.last().isBefore(months.first()) && !own.first().isAfter(months.last());
    }

    private static Option<Message> brokenYear(LedgerYear year) {
        FiscalYear fiscal = year.year();
        return Option.when(
                year.basis() == Basis.YEAR
                        && fiscal.first().getYear() != fiscal.last().getYear(),
                () -> MappingMistake.BROKEN_YEAR.with("year", fiscal.toString()));
    }

    private Seq<Message> togetherness(LedgerYear year) {
        return year.accounts()
                .filter(account -> !canTell(account))
                .map(account -> MappingMistake.DIMENSIONS_TOGETHER
                        .with("account", account.account().number())
                        .with("year", year.year().toString())
                        .with("dimensions", dimensions(account).toVector()));
    }

    private boolean canTell(AccountYear account) {
        return account.basis() == Basis.VOUCHERS || dimensions(account).size() < 2;
    }

    private SortedSet<Integer> dimensions(AccountYear account) {
        return TreeSet.ofAll(map.on(account.account().number())
                .flatMap(rule -> rule.objects().keySet()));
    }

    private Seq<BookedRow> rows(LedgerYear year) {
        return year.accounts().filter(this::canTell).flatMap(account -> rows(account, year.year()));
    }

    private Seq<BookedRow> rows(AccountYear account, FiscalYear year) {
        Seq<MappingRule> rules = map.on(account.account().number());
        return account.by(dimensions(account))
                .filter(movement -> movement.amount().ore() != 0)
                .map(movement -> row(account, movement, year, rules));
    }

    private BookedRow row(AccountYear account, Movement movement, FiscalYear year, Seq<MappingRule> rules) {
        Seq<MappingRule> taking = rules.filter(rule -> rule.takes(movement.objects()));
        int most = taking.map(rule -> rule.objects().size()).max().getOrElse(0);
        Option<YearMonth> month = movement.month().orElse(Option.when(isMixed(year), () -> lastOf(year)));
        return new BookedRow(
                account.account(),
                movement.objects(),
                month,
                month.map(YearMonth::getYear).getOrElse(year.last().getYear()),
                movement.amount(),
                taking.filter(rule -> rule.objects().size() == most));
    }

    /** Whether another fiscal year has months of the same calendar year; then a sum stands in the last of its own. */
    private boolean isMixed(FiscalYear year) {
        return ledger.years()
                .exists(other -> other.year().index() != year.index()
                        && other.year().first().getYear() <= year.last().getYear()
                        && other.year().last().getYear() >= year.first().getYear());
    }

    private YearMonth lastOf(FiscalYear year) {
        YearMonth last = year.months().last();
        return last.isAfter(months.last()) ? months.last() : last;
    }
}
