package rar.model.publishedfile;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import rar.model.json.JsonCursor;
import rar.model.json.Suggestion;
import rar.model.message.Excerpt;
import rar.model.message.Message;

/**
 * Finds the places that references name: {@code line} or {@code row/column} in the identity's own table, {@code
 * table/line} or {@code table/row/column} in any table of the file, and the same after {@code document/} in a document
 * read before. Names may hold slashes themselves; a reference is good if exactly one reading of it names something.
 */
final class PublishedPlanReferences {

    private final PublishedPlanScope scope;
    private final Option<PublishedPlanTable> home;
    private final Option<PublishedPlanAxis> axis;

    /**
     * @param scope the tables that can be named
     * @param home the identity's own table
     * @param axis what the identity runs over, none for one that names single cells only
     */
    PublishedPlanReferences(PublishedPlanScope scope, Option<PublishedPlanTable> home, Option<PublishedPlanAxis> axis) {
        this.scope = scope;
        this.home = home;
        this.axis = axis;
    }

    /** The place, or a mistake of {@code field}. */
    Option<PublishedPlanReference> resolve(JsonCursor field) {
        return field.name().flatMap(text -> resolve(field, text));
    }

    private Option<PublishedPlanReference> resolve(JsonCursor field, String text) {
        Set<PublishedPlanReference> readings = new LinkedHashSet<>();
        Option<Prefixed> deepest = Option.none();
        for (Prefixed candidate : prefixes(text)) {
            if (!candidate.table().isReadable()) {
                return Option.none();
            }
            candidate.readings(axis).forEach(readings::add);
            if (deepest.forAll(d -> candidate.rest().length() < d.rest().length())) {
                deepest = Option.of(candidate);
            }
        }
        if (readings.size() == 1) {
            return Option.of(readings.iterator().next());
        }
        field.report(
                readings.isEmpty()
                        ? unknown(text, deepest)
                        : ReferenceMistake.PLACE_OF_SEVERAL
                                .with("text", Excerpt.of(text))
                                .with("places", Vector.ofAll(readings).map(PublishedPlanReference::words)));
        return Option.none();
    }

    /** Every table the text can begin with, the identity's own table needing no beginning. */
    private List<Prefixed> prefixes(String text) {
        List<Prefixed> prefixes = new ArrayList<>();
        home.forEach(table -> prefixes.add(new Prefixed(table, text)));
        for (PublishedPlanTable table : scope.tables()) {
            for (String name : scope.namesOf(table)) {
                if (text.startsWith(name + "/")) {
                    prefixes.add(new Prefixed(table, text.substring(name.length() + 1)));
                }
            }
        }
        return prefixes;
    }

    private Message unknown(String text, Option<Prefixed> deepest) {
        return deepest.map(d -> d.unknown(axis))
                .getOrElse(() -> ReferenceMistake.TABLE_UNNAMED
                        .with("text", Excerpt.of(text))
                        .with("suggestion", Suggestion.of(text, scope.names())));
    }

    /** A table and what stands after its name in a reference. */
    private record Prefixed(PublishedPlanTable table, String rest) {

        List<PublishedPlanReference> readings(Option<PublishedPlanAxis> axis) {
            List<PublishedPlanReference> readings = new ArrayList<>();
            axis.filter(a -> a.lines(table).contains(rest)).forEach(a -> readings.add(a.line(table, rest)));
            for (String column : table.columns()) {
                Option<String> row = before("/" + column);
                if (row.exists(table.rows()::containsKey)) {
                    readings.add(new PublishedPlanReference(table, row, Option.of(column)));
                }
            }
            return readings;
        }

        private Option<String> before(String end) {
            return rest.endsWith(end) ? Option.of(rest.substring(0, rest.length() - end.length())) : Option.none();
        }

        Message unknown(Option<PublishedPlanAxis> axis) {
            Seq<String> rows = table.rowNames();
            for (String row : rows) {
                if (rest.startsWith(row + "/")) {
                    String column = rest.substring(row.length() + 1);
                    return table.unknown(PublishedPlanWords.COLUMN.message(), column, table.columns());
                }
            }
            for (String column : table.columns()) {
                Option<String> row = before("/" + column);
                if (row.isDefined()) {
                    return table.unknown(PublishedPlanWords.ROW.message(), row.get(), rows);
                }
            }
            return axis.map(a -> table.unknown(a.lineWord(), rest, a.lines(table)))
                    .getOrElse(() -> ReferenceMistake.CELL_UNKNOWN
                            .with("name", Excerpt.of(rest))
                            .with("table", Excerpt.of(table.name())));
        }
    }
}
