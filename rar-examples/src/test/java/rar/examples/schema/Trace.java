package rar.examples.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rar.model.json.JsonProbe;
import rar.model.json.JsonQuestion;
import rar.model.json.JsonValue;
import rar.model.json.JsonValue.Kind;

/** Everything that a reader asked of one file, by the pointers of the values. */
final class Trace implements JsonProbe {

    /**
     * A value and what was asked of it.
     *
     * @param value as the file has it, of the kind {@code ABSENT} where it has none
     */
    record Asked(JsonValue value, Set<JsonQuestion> questions) {

        <Q> List<Q> all(Class<Q> type) {
            return questions.stream().filter(type::isInstance).map(type::cast).toList();
        }

        /** Whether it may only have fields of known names. */
        boolean hasKnownFields() {
            return !all(JsonQuestion.Fields.class).isEmpty();
        }

        /** Whether it has to be an object whose fields have whatever names. */
        boolean isOfFreeFields() {
            return questions.contains(new JsonQuestion.OfKind(Kind.OBJECT)) && !hasKnownFields();
        }
    }

    private final Map<String, Asked> asked = new LinkedHashMap<>();

    @Override
    public void asked(String pointer, JsonValue value, JsonQuestion question) {
        asked.computeIfAbsent(pointer, key -> new Asked(value, new LinkedHashSet<>()))
                .questions()
                .add(question);
    }

    Map<String, Asked> all() {
        return asked;
    }

    /** Whether the reader went on to the fields of the file. */
    boolean isOfTheFormat() {
        Asked root = asked.get("");
        return root != null && root.hasKnownFields();
    }

    /** The steps of a pointer: names of fields, {@code []} for an item and {@code {}} for a field of any name. */
    List<String> steps(String pointer) {
        List<String> steps = new ArrayList<>();
        String parent = "";
        for (String step :
                pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1)) {
            steps.add(step(parent, step));
            parent += "/" + step;
        }
        return steps;
    }

    private String step(String parent, String step) {
        Asked above = asked.get(parent);
        if (above == null) {
            return step;
        }
        if (above.value().kind() == Kind.LIST) {
            return Place.ITEM;
        }
        return above.isOfFreeFields() ? Place.FIELD : step.replace("~1", "/").replace("~0", "~");
    }
}
