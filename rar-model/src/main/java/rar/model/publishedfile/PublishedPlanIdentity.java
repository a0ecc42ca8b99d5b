package rar.model.publishedfile;

import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rar.model.json.JsonCursor;
import rar.model.json.JsonFields;
import rar.model.json.JsonValue;
import rar.model.message.Excerpt;
import rar.model.message.Message;
import rar.model.published.Identity;
import rar.model.published.Relation;

/** One identity of a file: what it says, and where it is to be written out. */
final class PublishedPlanIdentity {

    private final JsonCursor field;
    private final String name;
    private final PublishedPlanTermReader terms;
    private final Option<PublishedPlanTable> home;
    private final Option<PublishedPlanAxis> axis;
    private final List<PublishedPlanTerm> plus = new ArrayList<>();
    private final List<PublishedPlanTerm> minus = new ArrayList<>();
    private Option<Tuple2<Relation, PublishedPlanTerm>> right = Option.none();
    private boolean sound = true;

    PublishedPlanIdentity(JsonFields fields, String name, PublishedPlanScope scope, Option<PublishedPlanTable> home) {
        this.field = fields.object();
        this.name = name;
        this.home = home;
        this.axis = home.map(table -> field.has("rows") ? PublishedPlanAxis.ROWS : PublishedPlanAxis.COLUMNS);
        this.terms = new PublishedPlanTermReader(new PublishedPlanReferences(scope, home, axis), axis);
        readSide(fields.required("sum"), plus);
        readSide(fields.optional("minus"), minus);
        readRight(fields);
    }

    private void readSide(JsonCursor list, List<PublishedPlanTerm> side) {
        Seq<JsonCursor> items = list.items();
        if (list.isPresent() && items.isEmpty()) {
            sound = false;
            if (list.is(JsonValue.Kind.LIST)) {
                list.report(IdentityMistake.SIDE_EMPTY.message());
            }
        }
        for (JsonCursor item : items) {
            Option<PublishedPlanTerm> term = terms.read(item);
            sound &= term.isDefined();
            term.forEach(side::add);
        }
    }

    private void readRight(JsonFields fields) {
        Map<String, Relation> relations = new LinkedHashMap<>();
        relations.put("equals", Relation.EQUALS);
        relations.put("atLeast", Relation.AT_LEAST);
        relations.put("atMost", Relation.AT_MOST);
        relations.keySet().removeIf(word -> !field.has(word));
        if (relations.size() != 1) {
            sound = false;
            field.report(
                    relations.isEmpty()
                            ? IdentityMistake.RELATION_MISSING.message()
                            : IdentityMistake.RELATIONS_SEVERAL.with("found", Vector.ofAll(relations.keySet())));
            return;
        }
        relations.forEach((word, relation) ->
                right = terms.read(fields.required(word)).map(term -> new Tuple2<>(relation, term)));
    }

    /** The identity for each column or row that it holds for. */
    Seq<Identity> writtenOut() {
        if (!sound || right.isEmpty()) {
            return Vector.empty();
        }
        if (home.isEmpty()) {
            PublishedPlanInstance instance = instance("", Option.none());
            return instance.identities(field, name, right.get()._1);
        }
        if (allTerms().flatMap(PublishedPlanTerm::places).forAll(place -> !place.isLine())) {
            field.report(IdentityMistake.CELLS_ONLY.message());
            return Vector.empty();
        }
        return axis.toVector().flatMap(along -> alongAxis(home.get(), along));
    }

    private Seq<Identity> alongAxis(PublishedPlanTable table, PublishedPlanAxis along) {
        JsonCursor chosen = field.field(along.field());
        boolean isAll = !chosen.isPresent() || chosen.is(JsonValue.Kind.TEXT);
        if (isAll && chosen.text().exists(word -> !word.equals("all"))) {
            chosen.report(IdentityMistake.STOPS_UNREADABLE.with("kinds", along.stopsWord()));
            return Vector.empty();
        }
        return isAll
                ? along(along, along.stops(table).map(stop -> new Tuple2<>(stop, field)), Option.none(), false)
                : alongList(table, along, named(chosen, table, along));
    }

    /** A list goes on from what stands before its first in the table, unless the list has it at another place. */
    private Seq<Identity> alongList(
            PublishedPlanTable table, PublishedPlanAxis along, Seq<Tuple2<String, JsonCursor>> stops) {
        Option<String> before = stops.headOption()
                .map(stop -> along.stops(table).indexOf(stop._1) - 1)
                .filter(index -> index >= 0)
                .map(along.stops(table)::get)
                .filter(stop -> !stops.map(Tuple2::_1).contains(stop));
        if (isRoll() && before.isEmpty()) {
            stops.headOption()
                    .forEach(stop -> stop._2.remark(IdentityRemark.FIRST_UNCHECKED
                            .with("kind", along.stopWord())
                            .with("name", Excerpt.of(stop._1))
                            .with("identity", Excerpt.of(name))));
        }
        return along(along, stops, before, true);
    }

    private boolean isRoll() {
        return allTerms().exists(PublishedPlanTerm::isPrevious);
    }

    /**
     * Writes it out at these stops.
     *
     * @param before what stands before the first
     * @param isAsked whether each stop was named, so that it is a mistake if the identity cannot be written out there
     */
    private Seq<Identity> along(
            PublishedPlanAxis along, Seq<Tuple2<String, JsonCursor>> stops, Option<String> before, boolean isAsked) {
        List<Identity> written = new ArrayList<>();
        List<Message> gaps = new ArrayList<>();
        boolean isRoll = isRoll();
        Option<String> previous = before;
        for (Tuple2<String, JsonCursor> stop : stops) {
            PublishedPlanInstance instance = instance(stop._1, previous);
            instance.identities(field, name, right.get()._1).forEach(written::add);
            if (instance.isReported()) {
                // the other columns would only say it again
                return Vector.empty();
            }
            gaps.addAll(instance.gaps());
            if (isAsked && !(isRoll && previous.isEmpty())) {
                instance.gaps()
                        .forEach(gap -> stop._2.report(IdentityMistake.STOP_WITHOUT_IDENTITY
                                .with("kind", along.stopWord())
                                .with("name", Excerpt.of(stop._1))
                                .with("gap", gap)));
            }
            previous = Option.of(stop._1);
        }
        if (written.isEmpty() && !gaps.isEmpty() && (!isAsked || (stops.size() == 1 && isRoll))) {
            field.report(IdentityMistake.WRITTEN_OUT_NOWHERE
                    .with("kind", along.stopWord())
                    .with("gap", gaps.get(0)));
        }
        return Vector.ofAll(written);
    }

    private static Seq<Tuple2<String, JsonCursor>> named(
            JsonCursor list, PublishedPlanTable table, PublishedPlanAxis along) {
        Map<String, JsonCursor> stops = new LinkedHashMap<>();
        for (JsonCursor item : list.items()) {
            item.name().forEach(stop -> {
                if (!along.stops(table).contains(stop)) {
                    item.report(table.unknown(along.stopWord(), stop, along.stops(table)));
                } else if (stops.putIfAbsent(stop, item) != null) {
                    item.report(TableMistake.NAME_TWICE.with("name", Excerpt.of(stop)));
                }
            });
        }
        return Vector.ofAll(stops.entrySet()).map(stop -> new Tuple2<>(stop.getKey(), stop.getValue()));
    }

    private PublishedPlanInstance instance(String stop, Option<String> previous) {
        PublishedPlanInstance instance = new PublishedPlanInstance(stop, previous);
        plus.forEach(instance::add);
        minus.forEach(instance::subtract);
        right.forEach(side -> instance.addRight(side._2));
        return instance;
    }

    private Seq<PublishedPlanTerm> allTerms() {
        return Vector.ofAll(plus).appendAll(minus).appendAll(right.map(Tuple2::_2));
    }
}
