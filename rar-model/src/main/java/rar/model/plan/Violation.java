package rar.model.plan;

import java.io.Serializable;
import rar.model.money.Components;
import rar.model.plan.PartOfPlan.Step;

/**
 * One mistake in a file or a plan.
 *
 * @param pointer where: a JSON pointer (RFC 6901) into the file, empty for the whole
 * @param line the line in the file, from 1; 0 where the plan did not come from a file
 * @param message what is wrong, what was expected and what to do, for the person who wrote it
 * @param place the pointer in words, e.g. {@code the 4th line, "lokaler"}; empty where the pointer says it all
 */
public record Violation(String pointer, int line, String message, String place) implements Serializable {

    /** @throws NullPointerException if a component is null; it names the component */
    public Violation {
        Components.present(Violation.class, pointer, message, place);
    }

    /** A mistake whose place has no words. */
    public Violation(String pointer, int line, String message) {
        this(pointer, line, message, "");
    }

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

    /** The same with its place in words. */
    public Violation at(String words) {
        return new Violation(pointer, line, message, words);
    }

    /** The pointer and its words, e.g. {@code /lines/3/amount (the 4th line, "lokaler")}; empty for the whole file. */
    public String where() {
        return place.isEmpty() ? pointer : pointer + " (" + place + ")";
    }

    /** E.g. {@code line 7, /lines/2/amount (the 3rd line, "lokaler"): ...}. */
    @Override
    public String toString() {
        String whole = (line > 0 ? "line " + line : "") + (line > 0 && !pointer.isEmpty() ? ", " : "") + where();
        return whole.isEmpty() ? message : whole + ": " + message;
    }
}
