package rar.model.mapping;

import io.vavr.Tuple;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.YearMonth;
import java.util.function.Function;
import rar.model.money.Money;
import rar.model.plan.MonthRange;
import rar.model.sie.AccountYear;
import rar.model.sie.Basis;
import rar.model.sie.Ledger;
import rar.model.sie.LedgerAccount.Statement;
import rar.model.sie.LedgerYear;
import rar.model.sie.Movement;

/** The sums of what rules take and do not take, beside those of the books. */
final class BooksSummary {

    private final Ledger ledger;
    private final Seq<BookedRow> rows;
    private final Seq<BookedRow> afterwards;
    private final MonthRange months;

    BooksSummary(Ledger ledger, BookedRows rows, MonthRange months) {
        this.ledger = ledger;
        this.rows = rows.within();
        this.afterwards = rows.later();
        this.months = months;
    }

    Seq<MappedSum> mapped(AccountMap map) {
        return map.targets()
                .map(target -> new MappedSum(
                        target, sum(rows.filter(row -> row.target().contains(target)))));
    }

    Seq<UnmappedSum> unmapped() {
        return rows.filter(row -> row.target().isEmpty())
                .groupBy(row -> Tuple.of(row.account(), row.objects().toVector()))
                .map(same -> new UnmappedSum(same._1._1, same._2.head().objects(), sum(same._2)))
                .filter(each -> each.amount().ore() != 0)
                .toVector()
                .sortBy(each -> each.account().number() + " " + each.objects().mkString(" "));
    }

    /** Each statement of which there is anything. */
    Seq<Control> controls() {
        return statements(rows, this::books);
    }

    Seq<Control> later() {
        return statements(
                afterwards,
                statement -> sum(afterwards.filter(row -> row.account().statement() == statement)));
    }

    private static Seq<Control> statements(Seq<BookedRow> rows, Function<Statement, Money> books) {
        return Vector.of(Statement.RESULT, Statement.BALANCE, Statement.UNKNOWN)
                .filter(statement -> statement != Statement.UNKNOWN
                        || rows.exists(row -> row.account().statement() == statement))
                .map(statement -> {
                    Seq<BookedRow> own = rows.filter(row -> row.account().statement() == statement);
                    return new Control(
                            statement,
                            books.apply(statement),
                            sum(own.filter(row -> row.target().isDefined())),
                            sum(own.filter(row -> row.target().isEmpty())));
                });
    }

    /** By the accounts, not by the rows that were made of them. */
    private Money books(Statement statement) {
        return Money.sum(ledger.years()
                .filter(year -> !year.year().months().last().isBefore(months.first())
                        && !year.year().months().first().isAfter(months.last()))
                .flatMap(year -> year.of(statement).map(account -> booked(account, year))));
    }

    private Money booked(AccountYear account, LedgerYear year) {
        Seq<Money> outside = year.basis() == Basis.YEAR
                ? Vector.empty()
                : account.totals()
                        .filter(movement -> movement.month().exists(this::isOutside))
                        .map(Movement::amount);
        return account.change().minus(Money.sum(outside));
    }

    private boolean isOutside(YearMonth month) {
        return month.isBefore(months.first()) || month.isAfter(months.last());
    }

    private static Money sum(Seq<BookedRow> rows) {
        return Money.sum(rows.map(BookedRow::amount));
    }
}
