package rar.model.json;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rar.model.plan.Violation;
import rar.model.reconciliation.Identity;
import rar.model.reconciliation.PublishedPlan;
import rar.model.reconciliation.Table;

/**
 * Reads a published plan: the tables of a document as they are printed and the identities that should hold between their
 * cells. The format is described in {@code docs/reconciliation.md}.
 */
public final class PublishedPlanReader {

    private PublishedPlanReader() {}

    /**
     * Reads a file in UTF-8.
     *
     * @param others documents read before, whose cells the identities of this one may name
     * @throws IOException if the file cannot be read
     */
    public static Validation<Seq<Violation>, PublishedPlan> read(Path file, PublishedPlan... others)
            throws IOException {
        return read(JsonSource.parse(Files.readAllBytes(file)), others);
    }

    /**
     * Reads the text of a file.
     *
     * @param others documents read before, whose cells the identities of this one may name
     * @return the plan, or every mistake of the text
     */
    public static Validation<Seq<Violation>, PublishedPlan> read(String text, PublishedPlan... others) {
        return read(JsonSource.parse(text), others);
    }

    private static Validation<Seq<Violation>, PublishedPlan> read(JsonSource source, PublishedPlan... others) {
        JsonFields fields = source.root().object("document", "title", "note", "tables", "identities");
        JsonCursor documentField = fields.required("document");
        Option<String> document = documentField.name();
        if (Vector.of(others).exists(other -> document.contains(other.document()))) {
            documentField.report("a document read before is named " + Wording.quoted(document.get())
                    + " too; document names are unique");
        }
        Option<String> title = fields.required("title").name();
        fields.optional("note").text();
        List<PublishedPlanTable> own = new PublishedPlanTables(document.getOrElse("")).read(fields.optional("tables"));
        List<PublishedPlanTable> all = new ArrayList<>(own);
        for (PublishedPlan other : others) {
            other.tables().forEach(table -> all.add(PublishedPlanTable.of(other.document(), table)));
        }
        Vector<Identity> identities = identities(fields.required("identities"), document.getOrElse(""), own, all);
        return source.result(source.isSound() ? plan(document, title, own, identities) : Option.none());
    }

    private static Option<PublishedPlan> plan(
            Option<String> document, Option<String> title, List<PublishedPlanTable> own, Seq<Identity> identities) {
        Vector<Table> tables = Vector.ofAll(own).map(PublishedPlanTable::toTable);
        return document.flatMap(d -> title.map(t -> new PublishedPlan(d, t, tables, identities)));
    }

    private static Vector<Identity> identities(
            JsonCursor list, String document, List<PublishedPlanTable> own, List<PublishedPlanTable> all) {
        Set<String> names = new LinkedHashSet<>();
        List<Identity> identities = new ArrayList<>();
        for (JsonCursor item : list.items()) {
            JsonFields fields = item.object(
                    "name", "note", "table", "columns", "rows", "sum", "minus", "equals", "atLeast", "atMost");
            JsonCursor nameField = fields.required("name");
            Option<String> name = nameField.name();
            if (name.exists(n -> !names.add(n))) {
                nameField.report(
                        "another identity is named " + Wording.quoted(name.get()) + "; identity names are unique");
            }
            fields.optional("note").text();
            identity(fields, name.getOrElse(""), document, own, all).forEach(identities::add);
        }
        return Vector.ofAll(identities);
    }

    private static Seq<Identity> identity(
            JsonFields fields,
            String name,
            String document,
            List<PublishedPlanTable> own,
            List<PublishedPlanTable> all) {
        JsonCursor item = fields.object();
        JsonCursor tableField = fields.optional("table");
        if (item.has("columns") && item.has("rows")) {
            item.report("an identity runs over \"columns\" or over \"rows\", not both");
        }
        if (!tableField.isPresent() && (item.has("columns") || item.has("rows"))) {
            item.report("to run over columns or rows an identity needs the field \"table\"");
        }
        Option<PublishedPlanTable> table = tableField.name().flatMap(wanted -> table(tableField, wanted, own, all));
        return tableField.isPresent() && table.isEmpty()
                ? Vector.empty()
                : new PublishedPlanIdentity(fields, name, document, table, all).writtenOut();
    }

    /** A table of this file by its name, or one of another document as {@code document/table}. */
    private static Option<PublishedPlanTable> table(
            JsonCursor field, String wanted, List<PublishedPlanTable> own, List<PublishedPlanTable> all) {
        Map<String, PublishedPlanTable> known = new LinkedHashMap<>();
        all.forEach(table -> known.put(table.document() + "/" + table.name(), table));
        own.forEach(table -> known.put(table.name(), table));
        Option<PublishedPlanTable> table = Option.of(known.get(wanted));
        if (table.isEmpty()) {
            field.report("unknown table " + Wording.quoted(wanted) + Wording.suggestion(wanted, known.keySet()));
        }
        return table;
    }
}
