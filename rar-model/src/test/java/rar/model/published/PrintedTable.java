package rar.model.published;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rar.model.money.MoneyUnit;
import rar.model.money.Share;

/** A table of one document in the making: rows of printed texts in tkr, and identities over them. */
public final class PrintedTable {

    private final String document;
    private final Vector<String> columns;
    private final Map<String, Vector<Cell>> rows = new LinkedHashMap<>();
    private final List<Identity> identities = new ArrayList<>();

    public PrintedTable(String document, String... columns) {
        this.document = document;
        this.columns = Vector.of(columns);
    }

    public PrintedTable row(String name, String... texts) {
        return row(name, false, Vector.of(texts));
    }

    public PrintedTable exactRow(String name, String... texts) {
        return row(name, true, Vector.of(texts));
    }

    public PrintedTable row(String name, boolean exact, Seq<String> texts) {
        PrintUnit tkr = PrintUnit.of(MoneyUnit.TKR);
        rows.put(
                name,
                columns.zipWith(
                        texts,
                        (column, text) -> new Cell(
                                document,
                                "table",
                                name,
                                column,
                                exact
                                        ? PrintedNumber.exact(text, tkr)
                                        : PrintedNumber.rounded(text, tkr, Option.none()))));
        return this;
    }

    public Cell cell(String row, String column) {
        return rows.getOrDefault(row, Vector.empty()).get(columns.indexOf(column));
    }

    /** The parts sum to the total in every column. */
    public PrintedTable sum(String name, String total, String... parts) {
        for (String column : columns) {
            identities.add(
                    Identity.sum(name, column, Vector.of(parts).map(part -> cell(part, column)), cell(total, column)));
        }
        return this;
    }

    public PrintedTable identity(Identity identity) {
        identities.add(identity);
        return this;
    }

    /** Cells compared with an amount in tkr. */
    public PrintedTable compare(String name, Seq<Term> left, Relation relation, long tkr) {
        return identity(new Identity(
                name, "", left, relation, Vector.empty(), Share.of(tkr * 100_000, 1), PrintUnit.of(MoneyUnit.TKR)));
    }

    public PublishedPlan plan() {
        Seq<Table.Row> finished = Vector.ofAll(rows.entrySet())
                .map(row -> new Table.Row(row.getKey(), row.getValue().map(Option::of)));
        return new PublishedPlan(
                document,
                document,
                Vector.of(new Table("table", "source", columns, finished)),
                Vector.ofAll(identities));
    }
}
