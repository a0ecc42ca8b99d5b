package rar.model.review;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import rar.model.money.Share;
import rar.model.plan.Remark;
import rar.model.published.Cell;
import rar.model.published.Interval;
import rar.model.published.PublishedPlan;
import rar.model.published.Table;

/**
 * A row called simply a sum that leaves out one of the rows above it. A name that says what is summed, such as
 * {@code Summa skulder}, promises less and is not looked at.
 */
final class PartialTotals {

    private static final Set<String> TOTALS =
            Set.of("summa", "s:a", "totalt", "total", "sum", "summa totalt", "totalsumma", "grand total");
    private static final Pattern SUBTOTAL = Pattern.compile("(summa|s:a|totalt?|sum)\\b.*");
    private static final Pattern THEREOF = Pattern.compile("^[-–\\s]*(därav|varav|thereof|of which)\\b.*");
    private static final Share MINUS_ONE = Share.of(-1, 1);

    private PartialTotals() {}

    static Seq<Remark> remarks(PublishedPlan plan) {
        return plan.tables()
                .flatMap(table -> table.rows()
                        .filter(PartialTotals::isTotal)
                        .flatMap(total -> leftOut(table, total).map(row -> remark(plan, table, total, row))));
    }

    /** The one row above the total, and below the total or subtotal before it, without which it sums in every column. */
    private static Option<Table.Row> leftOut(Table table, Table.Row total) {
        Seq<Table.Row> above = table.rows()
                .takeWhile(row -> !row.equals(total))
                .reverse()
                .takeUntil(row -> SUBTOTAL.matcher(name(row)).matches())
                .reverse()
                .filter(row -> !THEREOF.matcher(name(row)).matches());
        if (above.size() < 2 || sums(above, total)) {
            return Option.none();
        }
        Seq<Table.Row> candidates =
                above.filter(row -> row.cells().exists(Option::isDefined) && sums(above.remove(row), total));
        return Option.when(candidates.size() == 1, candidates::head);
    }

    /** Whether the parts sum to the total for some true values, in every column where one is printed. */
    private static boolean sums(Seq<Table.Row> parts, Table.Row total) {
        return total.cells()
                .zipWithIndex()
                .forAll(column -> column._1.forAll(sum -> {
                    Seq<Cell> cells = parts.flatMap(row -> row.cells().get(column._2))
                            .filter(cell -> cell.number().unit().kind()
                                    == sum.number().unit().kind());
                    return cells.map(cell -> cell.number().trueValues())
                            .fold(sum.number().trueValues().times(MINUS_ONE), Interval::plus)
                            .contains(Share.ZERO);
                }));
    }

    private static Remark remark(PublishedPlan plan, Table table, Table.Row total, Table.Row row) {
        Cell left = row.cells().flatMap(cell -> cell).last();
        return Remark.at(
                PublishedPlanRemarks.pointer(plan, table, "rows", total.name()),
                ReviewRemark.PARTIAL_TOTAL
                        .with("total", total.name())
                        .with("table", table.name())
                        .with("row", row.name())
                        .with("column", left.column())
                        .with("amount", left.number().text()));
    }

    private static boolean isTotal(Table.Row row) {
        return TOTALS.contains(name(row));
    }

    private static String name(Table.Row row) {
        return row.name().toLowerCase(Locale.ROOT);
    }
}
