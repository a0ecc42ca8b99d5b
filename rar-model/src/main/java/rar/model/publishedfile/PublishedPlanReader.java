package rar.model.publishedfile;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import rar.model.json.FileReader;
import rar.model.json.JsonCursor;
import rar.model.json.JsonFields;
import rar.model.json.JsonSource;
import rar.model.message.Excerpt;
import rar.model.plan.Remarked;
import rar.model.plan.Violation;
import rar.model.published.Identity;
import rar.model.published.PublishedPlan;
import rar.model.published.Table;
import rar.model.review.PublishedPlanRemarks;

/**
 * Reads a published plan: the tables of a document as they are printed and the identities that should hold between their
 * cells. The format is described in {@code docs/reconciliation.md}.
 */
public final class PublishedPlanReader {

    private PublishedPlanReader() {}

    /**
     * Reads published plans from wherever they are.
     *
     * @param others documents read before, whose cells the identities of a file may name
     */
    public static FileReader<PublishedPlan> files(PublishedPlan... others) {
        PublishedPlan[] known = others.clone();
        return source -> remarked(source, known);
    }

    /**
     * Reads a file in UTF-8.
     *
     * @param others documents read before, whose cells the identities of this one may name
     * @throws IOException if the file cannot be read
     */
    public static Validation<Seq<Violation>, PublishedPlan> read(Path file, PublishedPlan... others)
            throws IOException {
        return remarked(JsonSource.parse(Files.readAllBytes(file)), others).map(Remarked::value);
    }

    /**
     * Reads a file's bytes, in UTF-8.
     *
     * @param others documents read before, whose cells the identities of this one may name
     * @return the plan, or every mistake of the file
     */
    public static Validation<Seq<Violation>, PublishedPlan> read(byte[] utf8, PublishedPlan... others) {
        return remarked(utf8, others).map(Remarked::value);
    }

    /**
     * Reads a file's bytes, in UTF-8.
     *
     * @param others documents read before, whose cells the identities of this one may name
     * @return the plan with the remarks on it, or every mistake of the file
     */
    public static Validation<Seq<Violation>, Remarked<PublishedPlan>> remarked(byte[] utf8, PublishedPlan... others) {
        return remarked(JsonSource.parse(utf8), others);
    }

    /**
     * Reads the text of a file.
     *
     * @param others documents read before, whose cells the identities of this one may name
     * @return the plan, or every mistake of the text
     */
    public static Validation<Seq<Violation>, PublishedPlan> read(String text, PublishedPlan... others) {
        return remarked(JsonSource.parse(text), others).map(Remarked::value);
    }

    private static Validation<Seq<Violation>, Remarked<PublishedPlan>> remarked(
            JsonSource source, PublishedPlan... others) {
        JsonFields fields = source.root().object("document", "title", "note", "tables", "identities");
        JsonCursor documentField = fields.required("document");
        Option<String> document = documentField.name();
        if (Vector.of(others).exists(other -> document.contains(other.document()))) {
            documentField.report(TableMistake.DOCUMENT_TWICE.with("document", Excerpt.of(document.get())));
        }
        Option<String> title = fields.required("title").name();
        fields.optional("note").text();
        List<PublishedPlanTable> own = new PublishedPlanTables(document.getOrElse("")).read(fields.optional("tables"));
        List<PublishedPlanTable> all = new ArrayList<>(own);
        for (PublishedPlan other : others) {
            other.tables().forEach(table -> all.add(PublishedPlanTable.of(other.document(), table)));
        }
        Vector<Identity> identities = new PublishedPlanIdentities(new PublishedPlanScope(document.getOrElse(""), all))
                .read(fields.required("identities"));
        Option<PublishedPlan> plan = source.isSound() ? plan(document, title, own, identities) : Option.none();
        plan.forEach(read -> PublishedPlanRemarks.of(read).forEach(source::remark));
        return source.remarked(plan);
    }

    private static Option<PublishedPlan> plan(
            Option<String> document, Option<String> title, List<PublishedPlanTable> own, Seq<Identity> identities) {
        Vector<Table> tables = Vector.ofAll(own).map(PublishedPlanTable::toTable);
        return document.flatMap(d -> title.map(t -> new PublishedPlan(d, t, tables, identities)));
    }
}
