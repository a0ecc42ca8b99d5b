package rar.examples.workbook;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.regex.Pattern;

/**
 * Paths that differ in a year, a month, a name or the number of an item: {@code /payout/years/{year}},
 * {@code /parties/[]/members/[]}, {@code /dependence/matrix/{item}}.
 *
 * @param parts a field's name, {@code []} for any item, {@code {}} for any field, or a field of some form
 */
record PathPattern(Vector<String> parts) {

    static final String ANY_ITEM = "[]";
    static final String ANY_FIELD = "{}";

    /** An item that has a heading of its own, counted from 1. */
    static final String NUMBERED_ITEM = "{item}";

    private static final Map<String, Pattern> FORMS = HashMap.of(
                    "{year}",
                    "[0-9]{4}",
                    "{month}",
                    "[0-9]{4}-[0-9]{2}",
                    "{n}",
                    "[0-9]{1,2}",
                    NUMBERED_ITEM,
                    "[1-9][0-9]{0,2}",
                    ANY_FIELD,
                    ".*")
            .mapValues(form -> Pattern.compile(form, Pattern.DOTALL));

    static PathPattern parse(String text) {
        return new PathPattern(
                text.isEmpty() || text.equals("/")
                        ? Vector.empty()
                        : Vector.of(text.substring(1).split("/", -1)));
    }

    /** The form of names that a part stands for, if it stands for several. */
    static Option<Pattern> form(String part) {
        return FORMS.get(part);
    }

    /** What its parts that stand for several are in a path; none if the path is no such path. */
    Option<Vector<String>> captured(FieldPath path) {
        return path.steps().size() == parts.size() && parts.zip(path.steps()).forAll(pair -> fits(pair._1, pair._2))
                ? Option.some(parts.zip(path.steps())
                        .filter(pair -> FORMS.containsKey(pair._1))
                        .map(pair -> captured(pair._2)))
                : Option.none();
    }

    private static String captured(Step step) {
        return step instanceof Step.Item item ? String.valueOf(item.number() + 1) : ((Step.Field) step).name();
    }

    private static boolean fits(String part, Step step) {
        if (!(step instanceof Step.Field field)) {
            return part.equals(ANY_ITEM) || part.equals(NUMBERED_ITEM);
        }
        if (part.equals(NUMBERED_ITEM)) {
            return false;
        }
        return FORMS.get(part)
                .map(form -> form.matcher(field.name()).matches())
                .getOrElse(() -> part.equals(field.name()));
    }

    /** The path with these names and numbers in place of the parts that stand for several. */
    FieldPath path(Vector<String> captured) {
        Vector<Step> steps = Vector.empty();
        Vector<String> left = captured;
        for (String part : parts) {
            boolean isForm = FORMS.containsKey(part);
            steps = steps.append(
                    part.equals(NUMBERED_ITEM)
                            ? new Step.Item(Integer.parseInt(left.head()) - 1)
                            : new Step.Field(isForm ? left.head() : part));
            left = isForm ? left.tail() : left;
        }
        return new FieldPath(steps);
    }

    /** Whether what it stands for lies within what another stands for. */
    boolean isWithin(PathPattern other) {
        return parts.size() > other.parts.size()
                && parts.take(other.parts.size()).equals(other.parts);
    }
}
