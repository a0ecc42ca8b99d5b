package rar.examples.schema;

import java.util.Map;
import java.util.Set;

/** The kinds of mistakes that a schema can see, by code, and the files in which it cannot, each for a reason. */
final class SeenMistakes {

    /** The words of these choices are ids of a plan, or of the file itself. */
    private static final Set<String> CHOICES_OF_IDS = Set.of(
            "dependence-factor-unknown.json",
            "factor-unknown.json",
            "subject-not-touched.json",
            "subject-unknown.json",
            "earlier-year.json",
            "form-unknown.json",
            "payer-unknown.json",
            "project-unknown.json");

    /** A month has so many days, and of which year. */
    private static final Set<String> DAYS = Set.of("day-that-is-none.json", "day-of-no-month.json");

    /** The field is needed only beside another. */
    private static final Set<String> FIELDS_BESIDE_OTHERS = Set.of("payment-on-neither-side.json");

    /** No list of units in a pattern. */
    private static final Set<String> UNITS = Set.of("unknown-unit.json");

    private static final Map<String, Set<String>> UNSEEN_BY_CODE = Map.ofEntries(
            Map.entry("json.choice-unknown", CHOICES_OF_IDS),
            Map.entry("json.field-missing", FIELDS_BESIDE_OTHERS),
            Map.entry("json.field-unknown", Set.of()),
            Map.entry("json.kind-missing", Set.of()),
            Map.entry("json.null-found", Set.of()),
            Map.entry("json.other-kind", DAYS),
            Map.entry("money.brackets", Set.of()),
            Map.entry("money.dash", Set.of()),
            Map.entry("money.no-number", Set.of()),
            Map.entry("money.no-number-with-point", Set.of()),
            Map.entry("money.unit-missing", Set.of()),
            Map.entry("money.unit-near", UNITS),
            Map.entry("outcomefile.period-as-name", Set.of()),
            Map.entry("planfile.calendar-month-as-name", Set.of()),
            Map.entry("planfile.goal-kind-missing", Set.of()),
            Map.entry("planfile.month-as-name", Set.of()),
            Map.entry("planfile.year-as-name", Set.of()),
            Map.entry("publishedfile.cell-null", Set.of()));

    private SeenMistakes() {}

    static Set<String> codes() {
        return UNSEEN_BY_CODE.keySet();
    }

    /** Whether a file has a mistake of a kind that can be seen, in a place where it can. */
    static boolean isSeen(Recording.ReadFile file) {
        return file.mistakes().stream()
                .filter(UNSEEN_BY_CODE::containsKey)
                .anyMatch(code -> !UNSEEN_BY_CODE.get(code).contains(file.name()));
    }
}
