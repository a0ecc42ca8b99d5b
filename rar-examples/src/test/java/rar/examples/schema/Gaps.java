package rar.examples.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rar.model.json.JsonValue.Kind;

/** What no sample has made a reader say, so that its schema would say too little. */
final class Gaps {

    private final Map<String, Shape> shapes;
    private final List<String> found = new ArrayList<>();

    private Gaps(Map<String, Shape> shapes) {
        this.shapes = shapes;
    }

    static List<String> of(Map<String, Shape> shapes) {
        Gaps gaps = new Gaps(shapes);
        shapes.forEach(gaps::look);
        return gaps.found;
    }

    private void look(String place, Shape shape) {
        for (Kind kind : shape.wondered) {
            if (!shape.kinds.contains(kind) && kind != Kind.NULL) {
                found.add(place + " may be of the kind " + kind + ", which no sample shows");
            }
        }
        if (shape.kinds.isEmpty()) {
            found.add(place + " is of no known kind");
        }
        if (shape.kinds.contains(Kind.LIST) && !shape.children.containsKey(Place.ITEM)) {
            found.add(place + " has no item in any sample");
        }
        if (shape.hasFreeFields() && !shape.children.containsKey(Place.FIELD)) {
            found.add(place + " has no field in any sample");
        }
        shape.objects().forEach((kind, fields) -> {
            if (!fields.isSeen()) {
                found.add(place + " is an object " + kind + " of which no sample is right");
            }
            for (String field : fields.allowed()) {
                if (!shape.children.containsKey(field)) {
                    found.add(place + "/" + field + " stands in no sample");
                }
            }
        });
        Set<String> kinds = shape.objects().keySet();
        Shape kind = shapes.get(place + "/kind");
        if (kind != null && !kinds.contains(Shape.ANY)) {
            for (String word : kind.words()) {
                if (!kinds.contains(word)) {
                    found.add(place + " of the kind " + word + " stands in no sample");
                }
            }
        }
    }
}
