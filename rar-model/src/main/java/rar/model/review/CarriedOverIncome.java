package rar.model.review;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Locale;
import java.util.regex.Pattern;
import rar.model.money.Share;
import rar.model.plan.Remark;
import rar.model.published.Cell;
import rar.model.published.PublishedPlan;
import rar.model.published.Quantity;
import rar.model.published.Table;

/**
 * A year that closes at nought because what was left of the year before stands among its income: some row exceeds what
 * it is in another column by just the closing balance carried over.
 */
final class CarriedOverIncome {

    private static final Pattern CLOSING =
            Pattern.compile(".*(utgående (balans|saldo|behållning)|closing balance|balance carried).*");
    private static final Share MINUS_ONE = Share.of(-1, 1);

    private CarriedOverIncome() {}

    static Seq<Remark> remarks(PublishedPlan plan) {
        return plan.tables()
                .flatMap(table -> table.rows()
                        .filter(row -> CLOSING.matcher(row.name().toLowerCase(Locale.ROOT))
                                .matches())
                        .flatMap(closing -> remarks(plan, table, closing)));
    }

    private static Seq<Remark> remarks(PublishedPlan plan, Table table, Table.Row closing) {
        return Vector.range(1, table.columns().size())
                .flatMap(column -> closing.cells()
                        .get(column - 1)
                        .filter(before -> !value(before).equals(Share.ZERO))
                        .flatMap(before -> closing.cells()
                                .get(column)
                                .filter(nought -> value(nought).equals(Share.ZERO))
                                .flatMap(nought -> income(table, closing, column, value(before))
                                        .map(usual -> remark(plan, table, before, nought, usual)))));
    }

    /** Another column's cell of the row that holds what was carried over into this column. */
    private static Option<Cell> income(Table table, Table.Row closing, int column, Share carried) {
        return table.rows()
                .filter(row -> !row.equals(closing))
                .flatMap(row -> row.cells()
                        .get(column)
                        .flatMap(now -> row.cells()
                                .flatMap(cell -> cell)
                                .find(other -> !other.equals(now)
                                        && !value(other).equals(Share.ZERO)
                                        && value(other).plus(carried).equals(value(now)))))
                .headOption();
    }

    private static Remark remark(PublishedPlan plan, Table table, Cell before, Cell nought, Cell usual) {
        Quantity carried = new Quantity(value(before), before.number().unit());
        return Remark.at(
                PublishedPlanRemarks.pointer(plan, table, "rows", nought.row()),
                ReviewRemark.CARRIED_OVER_AS_INCOME
                        .with("closing", nought.row())
                        .with("year", nought.column())
                        .with("income", usual.row())
                        .with("carried", carried.toString())
                        .with("before", before.column())
                        .with("usual", usual.column())
                        .with(
                                "without",
                                new Quantity(
                                                value(before).times(MINUS_ONE),
                                                before.number().unit())
                                        .toString()));
    }

    private static Share value(Cell cell) {
        return cell.number().value();
    }
}
