package rar.model.review;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rar.model.money.MoneyUnit;
import rar.model.plan.Remark;
import rar.model.published.Cell;
import rar.model.published.PrintUnit;
import rar.model.published.PublishedPlan;
import rar.model.published.Table;

/** A heading that names another unit of money than the numbers below it are in. */
final class HeadingUnits {

    private static final Map<String, PrintUnit> WORDS = Map.ofEntries(
            Map.entry("öre", PrintUnit.of(MoneyUnit.ORE)),
            Map.entry("kr", PrintUnit.of(MoneyUnit.KRONA)),
            Map.entry("kronor", PrintUnit.of(MoneyUnit.KRONA)),
            Map.entry("sek", PrintUnit.of(MoneyUnit.KRONA)),
            Map.entry("tkr", PrintUnit.of(MoneyUnit.TKR)),
            Map.entry("kkr", PrintUnit.of(MoneyUnit.TKR)),
            Map.entry("ksek", PrintUnit.of(MoneyUnit.TKR)),
            Map.entry("tsek", PrintUnit.of(MoneyUnit.TKR)),
            Map.entry("mkr", PrintUnit.of(MoneyUnit.MKR)),
            Map.entry("mnkr", PrintUnit.of(MoneyUnit.MKR)),
            Map.entry("msek", PrintUnit.of(MoneyUnit.MKR)));

    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\d])("
            + String.join("|", WORDS.keySet().stream().sorted().toList()) + ")(?![\\p{L}\\d])");

    /** In a source only a unit in brackets is the table's: {@code BALANSPLAN (TKR)}. */
    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*)\\)");

    private HeadingUnits() {}

    static Seq<Remark> remarks(PublishedPlan plan) {
        return plan.tables().flatMap(table -> {
            Seq<String> columns = table.columns()
                    .filter(column -> differs(
                            column, table.cells().filter(cell -> cell.column().equals(column))));
            Seq<String> rows = table.rows()
                    .filter(row -> differs(row.name(), row.cells().flatMap(cell -> cell)))
                    .map(Table.Row::name);
            boolean isTable = differs(table.name() + " " + bracketed(table.source()), table.cells());
            return remark(plan, table, "columns", columns)
                    .toVector()
                    .appendAll(remark(plan, table, "rows", rows))
                    .appendAll(isTable ? remark(plan, table, "source", Vector.of(table.source())) : Option.none());
        });
    }

    private static Option<Remark> remark(PublishedPlan plan, Table table, String field, Seq<String> headings) {
        return headings.headOption().map(first -> {
            Seq<Cell> below = field.equals("columns")
                    ? table.cells().filter(cell -> headings.contains(cell.column()))
                    : table.cells().filter(cell -> field.equals("source") || headings.contains(cell.row()));
            return Remark.at(
                    PublishedPlanRemarks.pointer(plan, table, field),
                    ReviewRemark.HEADING_UNIT
                            .with("headings", PublishedPlanRemarks.quoted(headings))
                            .with("count", headings.size())
                            .with("said", said(first).map(PrintUnit::symbol).getOrElse(""))
                            .with("unit", money(below).head().number().unit().symbol())
                            .with("example", money(below).head().number().text()));
        });
    }

    private static boolean differs(String heading, Seq<Cell> below) {
        Seq<Cell> money = money(below);
        return money.nonEmpty()
                && said(heading)
                        .exists(unit ->
                                money.forAll(cell -> !cell.number().unit().equals(unit)));
    }

    private static Seq<Cell> money(Seq<Cell> cells) {
        return cells.filter(cell -> cell.number().unit().kind() == PrintUnit.Kind.MONEY);
    }

    private static Option<PrintUnit> said(String heading) {
        Matcher matcher = WORD.matcher(heading.toLowerCase(Locale.ROOT));
        return matcher.find() ? Option.of(WORDS.get(matcher.group(1))) : Option.none();
    }

    private static String bracketed(String source) {
        return Vector.ofAll(BRACKETS.matcher(source)
                        .results()
                        .map(found -> found.group(1))
                        .toList())
                .mkString(" ");
    }
}
