package rar.model.json;

/** Told of everything that a reader asks of a file, whether the file has it or not: a format as its reader knows it. */
public interface JsonProbe {

    /** Told of nothing. */
    JsonProbe NONE = (at, question) -> {};

    /** Something is asked of a value, which may be absent. */
    void asked(JsonCursor at, JsonQuestion question);
}
