package rar.examples.workbook;

import io.vavr.control.Option;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import rar.model.json.JsonValue;

/** A JSON value that grows cell by cell; each part knows the cell that it came from. */
final class ValueTree {

    private CellPlace place;
    private Option<JsonValue> value = Option.none();
    private final Map<String, ValueTree> fields = new LinkedHashMap<>();
    private final Map<Integer, ValueTree> items = new TreeMap<>();

    /** A part that has nothing yet. */
    ValueTree(CellPlace place) {
        this.place = place;
    }

    /** The cell that it came from, or that its first part did. */
    CellPlace place() {
        return place;
    }

    /** The text, number, flag or list of such that a cell held. */
    Option<JsonValue> value() {
        return value;
    }

    Map<String, ValueTree> fields() {
        return fields;
    }

    /** Its items by their numbers, in order. */
    Map<Integer, ValueTree> items() {
        return items;
    }

    /** Makes sure that there is a part, which may have no more than its place. */
    void open(FieldPath path, CellPlace from) {
        put(path, Option.none(), from);
    }

    /** Puts a value where the path leads. Nothing if it could, else the cell that says otherwise. */
    Option<CellPlace> put(FieldPath path, JsonValue held, CellPlace from) {
        return put(path, Option.some(held), from);
    }

    private Option<CellPlace> put(FieldPath path, Option<JsonValue> held, CellPlace from) {
        ValueTree at = this;
        for (Step step : path.steps()) {
            Option<ValueTree> next = at.step(step, from);
            if (next.isEmpty()) {
                return Option.some(at.place);
            }
            at = next.get();
        }
        return held.isEmpty() ? Option.none() : at.become(held.get(), from);
    }

    private Option<ValueTree> step(Step step, CellPlace from) {
        if (value.isDefined()) {
            return Option.none();
        }
        if (step instanceof Step.Item item) {
            return Option.when(
                    fields.isEmpty(), () -> items.computeIfAbsent(item.number(), none -> new ValueTree(from)));
        }
        return Option.when(
                items.isEmpty(), () -> fields.computeIfAbsent(((Step.Field) step).name(), none -> new ValueTree(from)));
    }

    private Option<CellPlace> become(JsonValue held, CellPlace from) {
        if (value.isDefined() || !fields.isEmpty() || !items.isEmpty()) {
            return Option.some(place);
        }
        value = Option.some(held);
        place = from;
        return Option.none();
    }
}
