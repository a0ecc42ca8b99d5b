package rar.examples.live;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import rar.examples.page.Json;
import rar.simulation.distribution.Distribution;

/** A distribution as it is drawn: bars where single values have a probability, a curve of density between them. */
record DistributionCurve(Distribution distribution) {

    private static final int POINTS = 48;

    private static final double TAIL = 0.002;

    /** Of whole numbers, more than can be told apart in a small picture. */
    private static final int MOST_BARS = 64;

    void putInto(ObjectNode object) {
        if (distribution.isWholeNumbers()) {
            putWholeNumbers(object.putArray("bars"));
        } else if (distribution.table().isDefined()) {
            var table = distribution.table().get();
            ArrayNode bars = object.putArray("bars");
            for (double value : table.values()) {
                put(bars, value, distribution.cdf(value) - distribution.cdf(Math.nextDown(value)));
            }
        } else {
            double nothing = distribution.nothing().doubleValue();
            if (nothing > 0) {
                put(object.putArray("bars"), 0, nothing);
            }
            putDensity(object.putArray("curve"), nothing);
        }
    }

    private void putWholeNumbers(ArrayNode bars) {
        double least = distribution.quantile(TAIL / 2);
        double most = Math.min(least + MOST_BARS, distribution.quantile(1 - TAIL / 2));
        for (double value = least; value <= most; value++) {
            put(bars, value, distribution.cdf(value) - distribution.cdf(value - 1));
        }
    }

    /** How much the distribution function rises from point to point; of an event, beyond where nothing happens. */
    private void putDensity(ArrayNode curve, double nothing) {
        double low = distribution.quantile(nothing + (1 - nothing) * TAIL);
        double high = distribution.quantile(1 - (1 - nothing) * TAIL);
        double width = (high - low) / POINTS;
        for (int i = 0; i < POINTS && width > 0; i++) {
            double from = low + i * width;
            put(curve, from + width / 2, (distribution.cdf(from + width) - distribution.cdf(from)) / width);
        }
    }

    private static void put(ArrayNode list, double x, double y) {
        ObjectNode rounded = list.objectNode();
        Json.put(rounded, "x", x);
        Json.put(rounded, "y", y);
        list.addArray().add(rounded.get("x")).add(rounded.get("y"));
    }
}
