package rar.examples.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import rar.model.json.JsonQuestion;
import rar.model.json.JsonValue.Kind;

/** What a reader asks of the values of one place, over all files it was given. */
final class Shape {

    /** Of an object whose fields do not hang on its kind. */
    static final String ANY = "";

    /**
     * The fields of an object of one kind.
     *
     * @param allowed in the order of the reader
     * @param required those that were asked for of every object that had no mistake; none where there was no object
     */
    record Fields(Set<String> allowed, Set<String> required, boolean isSeen) {

        Fields and(Fields other) {
            Set<String> all = new LinkedHashSet<>(allowed);
            all.addAll(other.allowed);
            if (!isSeen || !other.isSeen) {
                return new Fields(all, isSeen ? required : other.required, isSeen || other.isSeen);
            }
            Set<String> both = new LinkedHashSet<>(required);
            both.retainAll(other.required);
            return new Fields(all, both, true);
        }
    }

    final Set<Kind> kinds = new TreeSet<>();
    final Set<Kind> wondered = new TreeSet<>();
    final Set<Set<String>> choices = new LinkedHashSet<>();
    final Set<String> forms = new TreeSet<>();
    final Set<String> nameForms = new TreeSet<>();
    final Set<JsonQuestion.WholeNumber> numbers = new LinkedHashSet<>();
    final Map<String, Fields> fields = new TreeMap<>();
    final Map<String, String> children = new LinkedHashMap<>();
    final Set<String> literalNames = new TreeSet<>();
    boolean isName;

    void add(Trace.Asked asked) {
        asked.all(JsonQuestion.OfKind.class).forEach(each -> kinds.add(each.kind()));
        asked.all(JsonQuestion.WhetherOfKind.class).forEach(each -> wondered.add(each.kind()));
        asked.all(JsonQuestion.Choice.class).forEach(each -> choices.add(new LinkedHashSet<>(each.words())));
        asked.all(JsonQuestion.Form.class).forEach(each -> forms.add(each.code()));
        asked.all(JsonQuestion.NameForm.class).forEach(each -> nameForms.add(each.code()));
        numbers.addAll(asked.all(JsonQuestion.WholeNumber.class));
        isName |= !asked.all(JsonQuestion.Named.class).isEmpty();
    }

    void add(String kind, Fields seen) {
        fields.merge(kind, seen, Fields::and);
    }

    /** The words it may be, if the format says them and not a file. */
    Set<String> words() {
        return choices.size() == 1 ? choices.iterator().next() : Set.of();
    }

    boolean hasFreeFields() {
        return kinds.contains(Kind.OBJECT) && fields.isEmpty();
    }

    /** The kinds of object, each with its fields; one without a name where all have the same. */
    Map<String, Fields> objects() {
        List<Set<String>> named = new ArrayList<>();
        fields.forEach((kind, each) -> {
            if (!kind.isEmpty()) {
                named.add(each.allowed());
            }
        });
        boolean isOne = named.stream().distinct().count() <= 1;
        if (isOne) {
            return fields.isEmpty()
                    ? Map.of()
                    : Map.of(ANY, fields.values().stream().reduce(Fields::and).orElseThrow());
        }
        Map<String, Fields> byKind = new LinkedHashMap<>(fields);
        byKind.remove(ANY);
        return byKind;
    }
}
