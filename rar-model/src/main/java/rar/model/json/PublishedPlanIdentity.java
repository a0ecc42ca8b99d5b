package rar.model.json;

import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rar.model.money.Share;
import rar.model.reconciliation.Identity;
import rar.model.reconciliation.Relation;

/** One identity of a file: what it says, and where it is to be written out. */
final class PublishedPlanIdentity {

    private static final Share MINUS_ONE = Share.of(-1, 1);

    private final JsonCursor field;
    private final String name;
    private final PublishedPlanTermReader terms;
    private final Option<PublishedPlanTable> home;
    private final Option<PublishedPlanAxis> axis;
    private final List<PublishedPlanTerm> plus = new ArrayList<>();
    private final List<PublishedPlanTerm> minus = new ArrayList<>();
    private Option<Tuple2<Relation, PublishedPlanTerm>> right = Option.none();
    private boolean sound = true;

    PublishedPlanIdentity(
            JsonFields fields,
            String name,
            String document,
            Option<PublishedPlanTable> home,
            List<PublishedPlanTable> tables) {
        this.field = fields.object();
        this.name = name;
        this.home = home;
        this.axis = home.map(table -> field.has("rows") ? PublishedPlanAxis.ROWS : PublishedPlanAxis.COLUMNS);
        this.terms = new PublishedPlanTermReader(new PublishedPlanReferences(document, tables, home, axis), axis);
        readSide(fields.required("sum"), plus);
        readSide(fields.optional("minus"), minus);
        readRight(fields);
    }

    private void readSide(JsonCursor list, List<PublishedPlanTerm> side) {
        Seq<JsonCursor> items = list.items();
        if (list.isPresent() && items.isEmpty()) {
            sound = false;
            if (list.is(JsonValue.Kind.LIST)) {
                list.report("there is nothing in this list; expected references to cells");
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
            field.report("an identity has exactly one of \"equals\", \"atLeast\" and \"atMost\", not "
                    + (relations.isEmpty() ? "none" : String.join(" and ", relations.keySet())));
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
            return instance.identity(field, name, right.get()._1).toVector();
        }
        if (allTerms().flatMap(PublishedPlanTerm::places).forAll(place -> !place.isLine())) {
            field.report("this identity names single cells only; leave out \"table\", \"columns\" and \"rows\"");
            return Vector.empty();
        }
        return axis.toVector().flatMap(along -> alongAxis(home.get(), along));
    }

    private Seq<Identity> alongAxis(PublishedPlanTable table, PublishedPlanAxis along) {
        JsonCursor chosen = field.field(along.stopWord() + "s");
        boolean isAll = !chosen.isPresent() || chosen.is(JsonValue.Kind.TEXT);
        if (isAll && chosen.text().exists(word -> !word.equals("all"))) {
            chosen.report("expected \"all\" or a list of " + along.stopWord() + "s");
            return Vector.empty();
        }
        Seq<Tuple2<String, JsonCursor>> stops =
                isAll ? along.stops(table).map(stop -> new Tuple2<>(stop, field)) : named(chosen, table, along);
        List<Identity> written = new ArrayList<>();
        List<String> gaps = new ArrayList<>();
        Option<String> previous = Option.none();
        for (Tuple2<String, JsonCursor> stop : stops) {
            PublishedPlanInstance instance = instance(stop._1, previous);
            instance.identity(field, name, right.get()._1).forEach(written::add);
            boolean isFirstOfRoll = previous.isEmpty() && allTerms().exists(PublishedPlanTerm::isPrevious);
            for (String gap : instance.gaps()) {
                gaps.add(gap);
                if (!isAll && !isFirstOfRoll) {
                    stop._2.report("the identity cannot be written out for " + along.stopWord() + " "
                            + Wording.quoted(stop._1) + ": " + gap);
                }
            }
            previous = Option.of(stop._1);
        }
        if (isAll && written.isEmpty() && !gaps.isEmpty()) {
            field.report("this identity can be written out for no " + along.stopWord() + ": " + gaps.get(0));
        }
        return Vector.ofAll(written);
    }

    private static Seq<Tuple2<String, JsonCursor>> named(
            JsonCursor list, PublishedPlanTable table, PublishedPlanAxis along) {
        Map<String, JsonCursor> stops = new LinkedHashMap<>();
        for (JsonCursor item : list.items()) {
            item.name().forEach(stop -> {
                if (!along.stops(table).contains(stop)) {
                    item.report("unknown " + along.stopWord() + " " + Wording.quoted(stop) + " in table "
                            + Wording.quoted(table.name())
                            + Wording.suggestion(stop, along.stops(table).asJava()));
                } else if (stops.putIfAbsent(stop, item) != null) {
                    item.report(Wording.quoted(stop) + " stands twice in this list");
                }
            });
        }
        return Vector.ofAll(stops.entrySet()).map(stop -> new Tuple2<>(stop.getKey(), stop.getValue()));
    }

    private PublishedPlanInstance instance(String stop, Option<String> previous) {
        PublishedPlanInstance instance = new PublishedPlanInstance(stop, previous);
        plus.forEach(term -> instance.addLeft(term, Share.ONE));
        minus.forEach(term -> instance.addLeft(term, MINUS_ONE));
        right.forEach(side -> instance.addRight(side._2));
        return instance;
    }

    private Seq<PublishedPlanTerm> allTerms() {
        return Vector.ofAll(plus).appendAll(minus).appendAll(right.map(Tuple2::_2));
    }
}
