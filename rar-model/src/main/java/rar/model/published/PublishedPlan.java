package rar.model.published;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import rar.model.money.Components;

/**
 * A published plan: its tables as printed and the identities that should hold between their cells.
 *
 * @param document short name, e.g. {@code 2009}, unique among plans that are reconciled together
 * @param title the document's own name, e.g. {@code Verksamhetsplan RAR 2009}
 * @param tables no two of one name
 * @param identities over the cells of these tables, or of other documents' tables too
 */
public record PublishedPlan(String document, String title, Seq<Table> tables, Seq<Identity> identities) {

    /** @throws IllegalArgumentException if two tables have one name */
    public PublishedPlan {
        Components.present(PublishedPlan.class, document, title, tables, identities);
        if (tables.map(Table::name).distinct().size() != tables.size()) {
            throw new IllegalArgumentException("document " + document + " has two tables of one name");
        }
    }

    /** The table of this name. */
    public Option<Table> table(String name) {
        return tables.find(table -> table.name().equals(name));
    }

    /** All printed cells, table by table. */
    public Seq<Cell> cells() {
        return tables.flatMap(Table::cells);
    }
}
