package rar.model.plan;

import rar.model.plan.PartOfPlan.Step;

/**
 * One mistake in a file or a plan.
 *
 * @param pointer where: a JSON pointer (RFC 6901) into the file, empty for the whole
 * @param line the line in the file, from 1; 0 where the plan did not come from a file
 * @param message what is wrong, what was expected and what to do, for the person who wrote it
 */
public record Violation(String pointer, int line, String message) {

    /** A mistake whose line is not known. */
    public static Violation at(String pointer, String message) {
        return new Violation(pointer, 0, message);
    }

    /** A rule of plans that is broken in a file, with the pointers that the parts have there; the line is not known. */
    public static Violation of(BrokenRule broken) {
        return at(pointer(broken.where()), broken.message(Violation::pointer));
    }

    private static String pointer(PartOfPlan part) {
        return part.steps()
                .map(step -> step instanceof Step.Field field
                        ? field.name().replace("~", "~0").replace("/", "~1")
                        : Integer.toString(((Step.Item) step).number()))
                .foldLeft("", (pointer, name) -> pointer + "/" + name);
    }

    /** E.g. {@code line 7, /lines/2/amount: ...}. */
    @Override
    public String toString() {
        String place = (line > 0 ? "line " + line : "") + (line > 0 && !pointer.isEmpty() ? ", " : "") + pointer;
        return place.isEmpty() ? message : place + ": " + message;
    }
}
