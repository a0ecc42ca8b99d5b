package rar.model.publishedfile;

import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import rar.model.json.JsonCursor;
import rar.model.json.JsonFields;
import rar.model.json.JsonValue;
import rar.model.json.Suggestion;
import rar.model.message.Excerpt;

/**
 * The names of a table's rows and columns, and settings that are given for a whole table or by row and column.
 *
 * @param columns in printed order; none where they could not be read
 * @param rows in printed order
 */
record PublishedPlanLines(Seq<String> columns, Seq<String> rows) {

    /**
     * A setting of a table.
     *
     * @param general what holds where no line says otherwise, if anything
     * @param byLine what a row or column says
     */
    record Setting<T>(Option<T> general, Map<String, T> byLine) {

        /** What holds in this place: a row's word goes before a column's. */
        Option<T> at(String row, String column) {
            return Option.of(byLine.getOrDefault(row, byLine.get(column))).orElse(general);
        }
    }

    /**
     * Reads a setting that is a text for the whole table, or an object with one for each line it names.
     *
     * @param reader reads it for a line, none for the table
     */
    <T> Setting<T> setting(JsonCursor field, BiFunction<JsonCursor, Option<String>, Option<T>> reader) {
        Map<String, T> byLine = new LinkedHashMap<>();
        if (!field.is(JsonValue.Kind.OBJECT)) {
            return new Setting<>(field.isPresent() ? reader.apply(field, Option.none()) : Option.none(), byLine);
        }
        for (Tuple2<String, JsonCursor> entry : field.entries()) {
            if (isLine(entry._2, entry._1)) {
                reader.apply(entry._2, Option.of(entry._1)).forEach(value -> byLine.put(entry._1, value));
            }
        }
        return new Setting<>(Option.none(), byLine);
    }

    /** Whether this names one row or one column; says so if not. */
    boolean isLine(JsonCursor place, String line) {
        boolean isRow = rows.contains(line);
        boolean isColumn = columns.contains(line);
        if (isRow && isColumn) {
            place.report(TableMistake.LINE_OF_BOTH.with("line", Excerpt.of(line)));
        } else if (!isRow && !isColumn && !columns.isEmpty()) {
            place.report(TableMistake.LINE_UNKNOWN
                    .with("line", Excerpt.of(line))
                    .with(
                            "suggestion",
                            Suggestion.of(line, columns.appendAll(rows).asJava())));
        }
        return isRow != isColumn;
    }

    /** What crosses this line: the columns where it is a row, else the rows. */
    Seq<String> across(String line) {
        return rows.contains(line) ? columns : rows;
    }

    /** What runs beside this line, itself included: the rows where it is a row, else the columns. */
    Seq<String> beside(String line) {
        return rows.contains(line) ? rows : columns;
    }

    /** A list of some of these names, or {@code {"from": …, "to": …}}; empty where there is a mistake. */
    Vector<String> chosen(JsonCursor field, Seq<String> known) {
        if (field.is(JsonValue.Kind.OBJECT)) {
            JsonFields ends = field.object("from", "to");
            Option<Integer> from = known(ends.required("from"), known).map(known::indexOf);
            Option<Integer> to = known(ends.required("to"), known).map(known::indexOf);
            if (from.exists(first -> to.exists(last -> last < first))) {
                field.report(TableMistake.RANGE_REVERSED.message());
            }
            return from.flatMap(first -> to.map(last -> Vector.ofAll(known.slice(first, last + 1))))
                    .getOrElse(Vector.empty());
        }
        Set<String> names = new LinkedHashSet<>();
        for (JsonCursor item : field.items()) {
            known(item, known)
                    .filter(name -> !names.add(name))
                    .forEach(name -> item.report(TableMistake.NAME_TWICE.with("name", Excerpt.of(name))));
        }
        if (field.is(JsonValue.Kind.LIST) && field.items().isEmpty()) {
            field.report(TableMistake.NAMES_MISSING.message());
        }
        return Vector.ofAll(names);
    }

    /** One of these names, or a mistake. */
    Option<String> known(JsonCursor field, Seq<String> known) {
        return field.name().filter(name -> {
            boolean isKnown = known.contains(name);
            if (!isKnown && !columns.isEmpty()) {
                PublishedPlanWords kind = known.equals(rows) ? PublishedPlanWords.ROW : PublishedPlanWords.COLUMN;
                field.report(TableMistake.NAME_UNKNOWN
                        .with("kind", kind.message())
                        .with("name", Excerpt.of(name))
                        .with("suggestion", Suggestion.of(name, known.asJava())));
            }
            return isKnown;
        });
    }
}
