package rar.model.answer;

import static rar.model.answer.Scalars.TEXT;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The format of an answer as JSON, with its schema. Amounts are whole öre, months {@code 2009-01}, what is not known null.
 *
 * @param <T> the answer
 */
public final class AnswerFormat<T> {

    private final String name;
    private final String title;
    private final ObjectForm<Answered<T>> form;

    /**
     * The format of a kind of answer.
     *
     * @param name such as {@code balance}
     * @param title what the answer is
     * @param answer the fields of its own
     */
    public AnswerFormat(String name, String title, ObjectForm<T> answer) {
        this.name = name;
        this.title = title;
        this.form = ObjectForm.<Answered<T>>empty()
                .with("version", "The version of RAR that gave the answer.", TEXT, Answered::version)
                .with("inputs", "The files that it was computed from, by role.", InputForms.FILES, Answered::files)
                .with(
                        "remarks",
                        "What in the files is legal and probably not meant.",
                        InputForms.REMARKS,
                        Answered::files)
                .all(answer, Answered::answer)
                .with("sentences", "The answer in words, by language.", InputForms.SENTENCES, Answered::sentences);
    }

    /** E.g. {@code balance}. */
    public String name() {
        return name;
    }

    /** The answer to a program's own values, as a text. */
    public String text(T answer) {
        return text(Answered.of(answer));
    }

    /** The answer as a text; the same answer gives the same bytes. */
    public String text(Answered<T> answer) {
        return AnswerText.of(json(answer));
    }

    /** The answer as a tree. */
    public ObjectNode json(Answered<T> answer) {
        return form.json(answer);
    }

    /** What the schema's file is called, in the folder {@code META-INF/schema} of the jar. */
    public String schemaFile() {
        return "rar-answer-" + name + "-1.schema.json";
    }

    /** The JSON Schema (2020-12) that every text of the format keeps. */
    public String schema() {
        ObjectNode schema = JsonNodeFactory.instance
                .objectNode()
                .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("$id", "urn:rar:schema:answer:" + name + ":1")
                .put("title", title);
        return AnswerText.of(schema.setAll(form.schema()));
    }

    /** Its name. */
    @Override
    public String toString() {
        return name;
    }
}
