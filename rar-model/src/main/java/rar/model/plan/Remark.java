package rar.model.plan;

import rar.model.money.Components;

/**
 * Something in a file that is legal and probably not meant (anmärkning). A mistake stops what asked for the file; a
 * remark does not, and stands at the end of the answer instead.
 *
 * @param pointer where: a JSON pointer (RFC 6901) into the file, empty for the whole
 * @param line the line in the file, from 1; 0 where the plan did not come from a file
 * @param message what was found, why it is probably not meant, and what to write where it is
 * @param place the pointer in words, e.g. {@code the 4th line, "lokaler"}; empty where the pointer says it all
 */
public record Remark(String pointer, int line, String message, String place) {

    /** @throws NullPointerException if a component is null; it names the component */
    public Remark {
        Components.present(Remark.class, pointer, message, place);
    }

    /** A remark whose place has no words. */
    public Remark(String pointer, int line, String message) {
        this(pointer, line, message, "");
    }

    /** A remark whose line is not known. */
    public static Remark at(String pointer, String message) {
        return new Remark(pointer, 0, message);
    }

    /** The same with its place in words. */
    public Remark at(String words) {
        return new Remark(pointer, line, message, words);
    }

    /** The remark as a mistake, for a reader that accepts none. */
    public Violation asViolation() {
        return new Violation(pointer, line, message, place);
    }

    /** E.g. {@code line 7, /lines/2/amount: ...}. */
    @Override
    public String toString() {
        return asViolation().toString();
    }
}
