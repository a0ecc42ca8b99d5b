package rar.model.publishedfile;

import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import rar.model.json.JsonCursor;
import rar.model.json.JsonFields;
import rar.model.json.JsonValue;
import rar.model.message.Excerpt;
import rar.model.published.Cell;
import rar.model.published.PrintUnit;
import rar.model.published.PrintedNumber;
import rar.model.publishedfile.PublishedPlanTable.Place;

/** Reads the tables of a published-plan file. */
final class PublishedPlanTables {

    private static final String[] FIELDS = {
        "name", "source", "note", "unit", "units", "exact", "rounding", "roundedTo", "tolerance", "columns", "rows"
    };

    /** How tables print that there is nothing: not at all, or by a dash. */
    private static final Pattern NOTHING = Pattern.compile("|\\h?[-\u2010-\u2015\u2212]{1,3}\\h?");

    private final String document;
    private final List<PublishedPlanTable> tables = new ArrayList<>();

    PublishedPlanTables(String document) {
        this.document = document;
    }

    /** The tables, each under a name of its own, as far as they can be read. */
    List<PublishedPlanTable> read(JsonCursor list) {
        Set<String> names = new LinkedHashSet<>();
        for (JsonCursor item : list.items()) {
            JsonFields fields = item.object(FIELDS);
            JsonCursor nameField = fields.required("name");
            Option<String> name = nameField.name();
            if (name.exists(n -> !names.add(n))) {
                nameField.report(TableMistake.TABLE_TWICE.with("table", Excerpt.of(name.get())));
            } else if (name.isDefined()) {
                tables.add(new Draft(fields, name.get()).table());
            }
        }
        return tables;
    }

    /** One table while it is read. */
    private final class Draft {

        private final JsonFields fields;
        private final String name;
        private final Vector<String> columns;
        private final Seq<Tuple2<String, JsonCursor>> rows;
        private final Option<PrintUnit> unit;
        private final Map<String, PrintUnit> units = new LinkedHashMap<>();
        private final Set<String> exact = new LinkedHashSet<>();
        private boolean wholeTableIsExact;
        private final PublishedPlanLines lines;
        private final PublishedPlanRounding rounding;

        Draft(JsonFields fields, String name) {
            this.fields = fields;
            this.name = name;
            this.columns = names(fields.required("columns"));
            this.rows = fields.required("rows").entries();
            this.unit = unit(fields.required("unit"));
            this.lines = new PublishedPlanLines(columns, rows.map(Tuple2::_1));
            fields.optional("note").text();
            readUnits(fields.optional("units"));
            readExact(fields.optional("exact"));
            this.rounding = new PublishedPlanRounding(
                    fields, lines, (row, column) -> unitAt(row, column).getOrElse(PrintUnit.NUMBER));
        }

        PublishedPlanTable table() {
            String source = fields.required("source").name().getOrElse("");
            Map<String, Vector<Place>> places = new LinkedHashMap<>();
            for (Tuple2<String, JsonCursor> row : rows) {
                places.put(row._1, row(row._1, row._2));
            }
            if (rows.isEmpty() && fields.optional("rows").isPresent()) {
                fields.optional("rows").report(TableMistake.ROWS_MISSING.message());
            }
            PublishedPlanTable table = new PublishedPlanTable(
                    document, name, source, columns, places, Vector.empty(), !columns.isEmpty() && !rows.isEmpty());
            return new PublishedPlanStatements(lines, table).read(rounding.statements());
        }

        /** The columns; none where one of them is a mistake, since then no cell can be told its column. */
        private Vector<String> names(JsonCursor list) {
            Set<String> names = new LinkedHashSet<>();
            boolean sound = true;
            for (JsonCursor item : list.items()) {
                Option<String> column = item.name();
                if (column.exists(names::contains)) {
                    item.report(TableMistake.COLUMN_TWICE.with("column", Excerpt.of(column.get())));
                }
                sound &= column.exists(names::add);
            }
            if (list.is(JsonValue.Kind.LIST) && list.items().isEmpty()) {
                list.report(TableMistake.COLUMNS_MISSING.message());
            }
            return sound ? Vector.ofAll(names) : Vector.empty();
        }

        private Option<PrintUnit> unit(JsonCursor field) {
            return field.parsed(PublishedPlanWords.UNIT.message(), PrintUnit::parse);
        }

        private void readUnits(JsonCursor field) {
            for (Tuple2<String, JsonCursor> entry : field.entries()) {
                unit(entry._2).filter(u -> lines.isLine(entry._2, entry._1)).forEach(u -> units.put(entry._1, u));
            }
        }

        private void readExact(JsonCursor field) {
            if (field.is(JsonValue.Kind.FLAG)) {
                wholeTableIsExact = field.flag().getOrElse(false);
                return;
            }
            for (JsonCursor item : field.items()) {
                item.name().filter(line -> lines.isLine(item, line)).forEach(exact::add);
            }
        }

        private Option<PrintUnit> unitAt(String row, String column) {
            return Option.of(units.getOrDefault(row, units.get(column))).orElse(unit);
        }

        private Vector<Place> row(String row, JsonCursor list) {
            Seq<JsonCursor> items = list.items();
            if (list.is(JsonValue.Kind.LIST) && items.size() != columns.size() && !columns.isEmpty()) {
                boolean isUnquoted = items.exists(JsonCursor::isNumber);
                list.report((isUnquoted ? TableMistake.CELLS_UNQUOTED : TableMistake.CELLS_NOT_COLUMNS)
                        .with("expected", columns.size())
                        .with("found", items.size()));
            }
            return items.size() == columns.size()
                    ? Vector.ofAll(items.zipWith(columns, (item, column) -> place(row, column, item)))
                    : Vector.fill(columns.size(), () -> Place.MISTAKEN);
        }

        private Place place(String row, String column, JsonCursor item) {
            if (item.is(JsonValue.Kind.TEXT)
                    && item.text().exists(text -> NOTHING.matcher(text).matches())) {
                return Place.BLANK;
            }
            if (item.is(JsonValue.Kind.NULL)) {
                item.report(TableMistake.CELL_NULL.message());
                return Place.MISTAKEN;
            }
            Option<PrintUnit> ownUnit = unitAt(row, column);
            boolean isExact = wholeTableIsExact || exact.contains(row) || exact.contains(column);
            Function<String, PrintedNumber> reader = text -> isExact
                    ? PrintedNumber.exact(text, ownUnit.getOrElse(PrintUnit.NUMBER))
                    : PrintedNumber.rounded(text, ownUnit.getOrElse(PrintUnit.NUMBER), rounding.at(row, column));
            return item.parsed(PublishedPlanWords.PRINTED_NUMBER.message(), reader)
                    .filter(number -> ownUnit.isDefined())
                    .map(number -> Place.of(new Cell(document, name, row, column, number)))
                    .getOrElse(Place.MISTAKEN);
        }
    }
}
