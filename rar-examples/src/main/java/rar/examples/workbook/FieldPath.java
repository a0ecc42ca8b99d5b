package rar.examples.workbook;

import io.vavr.collection.Vector;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The way from a record to one of its values. As a heading it is written as a JSON pointer (RFC 6901) whose items are
 * counted from 1 in brackets: {@code /funding/claims/months/[1]}.
 *
 * @param steps from the record on
 */
record FieldPath(Vector<Step> steps) {

    static final FieldPath HERE = new FieldPath(Vector.empty());

    private static final Pattern ITEM = Pattern.compile("\\[([1-9][0-9]{0,6})]");

    /** The path that a heading writes, which begins with a slash. */
    static FieldPath parse(String heading) {
        return heading.equals("/")
                ? HERE
                : new FieldPath(Vector.of(heading.substring(1).split("/", -1)).map(FieldPath::step));
    }

    private static Step step(String written) {
        Matcher item = ITEM.matcher(written);
        return item.matches()
                ? new Step.Item(Integer.parseInt(item.group(1)) - 1)
                : new Step.Field(PathEscape.read(written));
    }

    /** The path as a heading; that of the record itself is a slash alone. */
    String heading() {
        return steps.isEmpty() ? "/" : steps.map(FieldPath::written).mkString("/", "/", "");
    }

    private static String written(Step step) {
        return step instanceof Step.Item item
                ? "[" + (item.number() + 1) + "]"
                : PathEscape.written(((Step.Field) step).name());
    }

    FieldPath plus(Step step) {
        return new FieldPath(steps.append(step));
    }

    FieldPath plus(FieldPath further) {
        return new FieldPath(steps.appendAll(further.steps));
    }

    FieldPath drop(int count) {
        return new FieldPath(steps.drop(count));
    }

    /** The JSON pointer. */
    String pointer() {
        return steps.map(step -> step instanceof Step.Item item
                        ? Integer.toString(item.number())
                        : ((Step.Field) step).name().replace("~", "~0").replace("/", "~1"))
                .foldLeft("", (pointer, name) -> pointer + "/" + name);
    }
}
