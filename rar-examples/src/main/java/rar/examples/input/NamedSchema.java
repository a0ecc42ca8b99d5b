package rar.examples.input;

import io.vavr.collection.Vector;
import java.util.function.Supplier;
import rar.model.answer.AnswerFormat;
import rar.model.answer.PlanAnswers;
import rar.simulation.answer.ScenarioAnswers;

/**
 * A schema as the command line names it: of a format of files, or of the answer of a command.
 *
 * @param name such as {@code plan} or {@code answer-balance}
 * @param fileName what its file is called
 * @param text the schema
 */
public record NamedSchema(String name, String fileName, Supplier<String> text) {

    /** All of them: those of files first. */
    public static Vector<NamedSchema> all() {
        return Vector.of(FileSchema.values())
                .map(file -> new NamedSchema(file.toString(), file.fileName(), file::text))
                .appendAll(PlanAnswers.all().appendAll(ScenarioAnswers.all()).map(NamedSchema::of));
    }

    private static NamedSchema of(AnswerFormat<?> answer) {
        return new NamedSchema("answer-" + answer.name(), answer.schemaFile(), answer::schema);
    }
}
