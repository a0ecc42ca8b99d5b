package rar.examples.schema;

import java.util.List;

/** Where values of a format stand: {@code /lines/[]/amounts/{}}. */
final class Place {

    static final String ITEM = "[]";

    static final String FIELD = "{}";

    private Place() {}

    static String of(List<String> steps) {
        return steps.isEmpty() ? "" : "/" + String.join("/", steps);
    }

    static String above(String place) {
        return place.substring(0, Math.max(0, place.lastIndexOf('/')));
    }

    static String lastStep(String place) {
        return place.substring(place.lastIndexOf('/') + 1);
    }
}
