package rar.examples.schema;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import rar.model.json.FileReader;
import rar.model.json.JsonQuestion;
import rar.model.json.JsonSource;
import rar.model.json.JsonValue.Kind;

/** The shape of a format by place, from what its reader asks of many files. */
final class Shapes {

    private static final String KIND = "kind";

    private final Map<String, Shape> byPlace = new LinkedHashMap<>();
    private final UnaryOperator<String> shared;

    /** @param shared the place that a place is told with, where a format has the same thing in several places */
    Shapes(UnaryOperator<String> shared) {
        this.shared = shared;
    }

    /** Has a reader read a text, and keeps what it asks. @return the codes of the mistakes that it finds */
    Set<String> read(String text, FileReader<?> reader) {
        Trace trace = new Trace();
        JsonSource source = JsonSource.parse(text, trace);
        reader.remarked(source);
        Set<String> codes = new LinkedHashSet<>();
        source.violations().forEach(found -> codes.add(found.code()));
        if (trace.isOfTheFormat()) {
            Set<String> mistaken = new LinkedHashSet<>();
            source.violations().forEach(found -> mistaken.add(found.pointer()));
            trace.all().forEach((pointer, asked) -> add(trace, pointer, asked, mistaken));
        }
        return codes;
    }

    private void add(Trace trace, String pointer, Trace.Asked asked, Set<String> mistaken) {
        List<String> steps = trace.steps(pointer);
        String place = shared.apply(Place.of(steps));
        Shape shape = byPlace.computeIfAbsent(place, key -> new Shape());
        shape.add(asked);
        if (!steps.isEmpty()) {
            String above = shared.apply(Place.of(steps.subList(0, steps.size() - 1)));
            String step = steps.get(steps.size() - 1);
            Shape parent = byPlace.computeIfAbsent(above, key -> new Shape());
            parent.children.put(step, place);
            if (step.equals(Place.FIELD)
                    && asked.all(JsonQuestion.NameForm.class).isEmpty()) {
                parent.literalNames.add(Place.lastStep(pointer));
            }
        }
        boolean isSound = asked.value().kind() == Kind.OBJECT
                && mistaken.stream().noneMatch(found -> (found + "/").startsWith(pointer + "/"));
        Set<String> required = new LinkedHashSet<>();
        asked.all(JsonQuestion.Required.class).forEach(each -> required.add(each.field()));
        String kind = kind(trace, pointer);
        asked.all(JsonQuestion.Fields.class)
                .forEach(each -> shape.add(
                        kind, new Shape.Fields(each.allowed(), isSound ? with(required, kind) : Set.of(), isSound)));
    }

    private static Set<String> with(Set<String> required, String kind) {
        Set<String> all = new LinkedHashSet<>(required);
        if (!kind.isEmpty()) {
            all.add(KIND);
        }
        return all;
    }

    /** Which of several kinds of object it is, if it says so and the reader wants to know. */
    private static String kind(Trace trace, String pointer) {
        Trace.Asked kind = trace.all().get(pointer + "/" + KIND);
        return kind == null || kind.value().kind() != Kind.TEXT
                ? Shape.ANY
                : kind.all(JsonQuestion.Choice.class).stream()
                        .filter(choice -> choice.words().contains(kind.value().scalar()))
                        .map(choice -> kind.value().scalar())
                        .findFirst()
                        .orElse(Shape.ANY);
    }

    Map<String, Shape> all() {
        return byPlace;
    }
}
