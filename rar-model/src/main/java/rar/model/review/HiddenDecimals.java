package rar.model.review;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import rar.model.message.Message;
import rar.model.plan.Remark;
import rar.model.published.Cell;
import rar.model.published.PublishedPlan;
import rar.model.published.Table;

/**
 * A few numbers printed finer than the rest of their table in the same unit: what stands behind the others is then
 * likely to be fine too, and hidden.
 */
final class HiddenDecimals {

    private static final int LEAST_CELLS = 6;
    private static final int MOST_NAMED = 5;

    /** Of this many numbers at most one may be finer; else the table has no prevailing fineness. */
    private static final int RARITY = 4;

    private HiddenDecimals() {}

    static Seq<Remark> remarks(PublishedPlan plan) {
        return plan.tables().flatMap(table -> {
            Seq<Cell> cells = table.cells();
            return cells.map(cell -> cell.number().unit())
                    .distinct()
                    .flatMap(unit -> remarks(
                            plan,
                            table,
                            cells.filter(cell -> cell.number().unit().equals(unit))));
        });
    }

    private static Seq<Remark> remarks(PublishedPlan plan, Table table, Seq<Cell> cells) {
        Seq<Integer> all = cells.map(HiddenDecimals::decimals);
        int prevailing =
                all.distinct().maxBy(number -> all.count(number::equals)).get();
        Seq<Cell> finer = cells.filter(cell -> decimals(cell) > prevailing);
        return cells.size() < LEAST_CELLS || finer.isEmpty() || finer.size() * RARITY > cells.size()
                ? Vector.empty()
                : Vector.of(remark(plan, table, finer, prevailing));
    }

    private static Remark remark(PublishedPlan plan, Table table, Seq<Cell> finer, int prevailing) {
        return Remark.at(
                PublishedPlanRemarks.pointer(plan, table, "rows", finer.head().row()),
                (prevailing == 0 ? ReviewRemark.HIDDEN_DECIMALS : ReviewRemark.HIDDEN_FURTHER_DECIMALS)
                        .with("numbers", numbers(finer))
                        .with(
                                "rows",
                                PublishedPlanRemarks.quoted(finer.map(Cell::row).distinct()))
                        .with("table", table.name())
                        .with("decimals", prevailing));
    }

    /** The first of them, and how many there are besides. */
    private static Message numbers(Seq<Cell> finer) {
        String first = finer.take(MOST_NAMED).map(cell -> cell.number().text()).mkString("; ");
        return finer.size() > MOST_NAMED
                ? ReviewRemark.AND_MORE.with("first", first).with("more", finer.size() - MOST_NAMED)
                : ReviewRemark.AND_NO_MORE.with("first", first);
    }

    /** Printed digits after the comma. */
    private static int decimals(Cell cell) {
        String text = cell.number().text();
        int comma = text.indexOf(',');
        return comma < 0
                ? 0
                : (int) text.substring(comma + 1)
                        .chars()
                        .takeWhile(Character::isDigit)
                        .count();
    }
}
