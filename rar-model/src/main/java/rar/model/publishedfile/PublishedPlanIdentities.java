package rar.model.publishedfile;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import rar.model.json.JsonCursor;
import rar.model.json.JsonFields;
import rar.model.json.Suggestion;
import rar.model.message.Excerpt;
import rar.model.published.Identity;

/** Reads the identities of a published-plan file and writes each out for the columns or rows it holds for. */
final class PublishedPlanIdentities {

    private final PublishedPlanScope scope;
    private final Set<String> names = new LinkedHashSet<>();

    PublishedPlanIdentities(PublishedPlanScope scope) {
        this.scope = scope;
    }

    /** The identities that could be read. */
    Vector<Identity> read(JsonCursor list) {
        List<Identity> identities = new ArrayList<>();
        for (JsonCursor item : list.items()) {
            JsonFields fields = item.object(
                    "name", "note", "table", "columns", "rows", "sum", "minus", "equals", "atLeast", "atMost");
            fields.optional("note").text();
            identity(fields, name(fields.required("name"))).forEach(identities::add);
        }
        return Vector.ofAll(identities);
    }

    private String name(JsonCursor field) {
        Option<String> name = field.name();
        if (name.exists(n -> !names.add(n))) {
            field.report(IdentityMistake.IDENTITY_TWICE.with("identity", Excerpt.of(name.get())));
        }
        return name.getOrElse("");
    }

    private Seq<Identity> identity(JsonFields fields, String name) {
        JsonCursor item = fields.object();
        JsonCursor tableField = fields.optional("table");
        if (item.has("columns") && item.has("rows")) {
            item.report(IdentityMistake.AXES_BOTH.message());
            return Vector.empty();
        }
        if (!tableField.isPresent() && (item.has("columns") || item.has("rows"))) {
            item.report(IdentityMistake.TABLE_MISSING.message());
        }
        Option<PublishedPlanTable> table = tableField.name().flatMap(wanted -> table(tableField, wanted));
        return tableField.isPresent() && table.isEmpty()
                ? Vector.empty()
                : new PublishedPlanIdentity(fields, name, scope, table).writtenOut();
    }

    private Option<PublishedPlanTable> table(JsonCursor field, String wanted) {
        Option<PublishedPlanTable> table = scope.table(wanted);
        if (table.isEmpty()) {
            field.report(IdentityMistake.TABLE_UNKNOWN
                    .with("table", Excerpt.of(wanted))
                    .with("suggestion", Suggestion.of(wanted, scope.names())));
        }
        return table;
    }
}
