package rar.model.plan;

import java.io.Serializable;

/**
 * One mistake in a file or a plan.
 *
 * @param pointer where: a JSON pointer (RFC 6901) into the file, empty for the whole
 * @param line the line in the file, from 1; 0 where the plan did not come from a file
 * @param message what is wrong, what was expected and what to do, for the person who wrote it
 */
public record Violation(String pointer, int line, String message) implements Serializable {

    /** A mistake whose line is not known. */
    public static Violation at(String pointer, String message) {
        return new Violation(pointer, 0, message);
    }

    /** E.g. {@code line 7, /lines/2/amount: ...}. */
    @Override
    public String toString() {
        String place = (line > 0 ? "line " + line : "") + (line > 0 && !pointer.isEmpty() ? ", " : "") + pointer;
        return place.isEmpty() ? message : place + ": " + message;
    }
}
