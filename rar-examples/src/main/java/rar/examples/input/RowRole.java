package rar.examples.input;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.util.Locale;

/** The role of a row of a claims file, as its column {@code role} says it. */
enum RowRole {
    /** A claimant, whatever its name. */
    CLAIM,
    /** The sum of the claimants since the subtotal before it. */
    SUBTOTAL,
    /** The sum of all claimants. */
    TOTAL;

    private static final Map<String, RowRole> NAMED = HashMap.of(
            "claim",
            CLAIM,
            "part",
            CLAIM,
            "andel",
            CLAIM,
            "total",
            TOTAL,
            "summa",
            TOTAL,
            "subtotal",
            SUBTOTAL,
            "delsumma",
            SUBTOTAL);

    /** The role of that name, in English or Swedish. */
    static Option<RowRole> named(String text) {
        return NAMED.get(text.toLowerCase(Locale.ROOT));
    }
}
