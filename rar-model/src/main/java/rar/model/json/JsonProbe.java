package rar.model.json;

/** Told of everything that a reader asks of a file, whether the file has it or not: a format as its reader knows it. */
public interface JsonProbe {

    /** Told of nothing. */
    JsonProbe NONE = (pointer, value, question) -> {};

    /**
     * Something is asked of a value.
     *
     * @param pointer where it stands, a JSON pointer (RFC 6901)
     * @param value of the kind {@code ABSENT} where there is none
     */
    void asked(String pointer, JsonValue value, JsonQuestion question);
}
