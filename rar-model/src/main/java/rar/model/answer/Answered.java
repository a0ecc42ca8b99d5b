package rar.model.answer;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import rar.model.Rar;
import rar.model.message.Language;
import rar.model.money.Components;

/**
 * An answer with what it was computed from.
 *
 * @param version of RAR
 * @param files that it was computed from; none where it was computed from values of a program
 * @param answer the answer
 * @param sentences what it comes to in words, by language; none where nobody has said it
 * @param <T> the answer's type
 */
public record Answered<T>(String version, Seq<InputFile> files, T answer, Map<Language, Seq<String>> sentences) {

    /** @throws NullPointerException if a component is null; it names the component */
    public Answered {
        Components.present(Answered.class, version, files, answer, sentences);
    }

    /** An answer from values of a program, by this version. */
    public static <T> Answered<T> of(T answer) {
        return new Answered<>(Rar.version(), Vector.empty(), answer, HashMap.empty());
    }
}
