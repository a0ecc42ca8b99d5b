package rar.examples.input;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import rar.model.message.Language;
import rar.model.message.Message;
import rar.model.message.PhraseBook;
import rar.model.plan.Violation;

/** Wrong input of the user; has a message for every mistake, each naming its file and line. */
public final class InvalidInputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Seq<String> messages;

    private InvalidInputException(Seq<String> messages) {
        super(messages.mkString("\n"));
        this.messages = messages;
    }

    /** One mistake of a file as a whole. */
    public static InvalidInputException of(String file, String message) {
        return new InvalidInputException(Vector.of(file + ": " + message));
    }

    /** One mistake of a file as a whole. */
    public static InvalidInputException of(String file, Message what) {
        return of(file, PhraseBook.of(Language.ENGLISH).text(what));
    }

    /** All mistakes of a file: {@code file:line:column: pointer: message}. */
    public static InvalidInputException of(String file, Seq<Violation> violations) {
        return new InvalidInputException(violations.map(violation -> line(file, violation)));
    }

    /** All mistakes of several files. */
    public static InvalidInputException ofAll(Seq<InvalidInputException> all) {
        return new InvalidInputException(all.flatMap(InvalidInputException::messages));
    }

    private static String line(String file, Violation violation) {
        return file
                + (violation.line() > 0 ? ":" + violation.line() : "")
                + (violation.column() > 0 ? ":" + violation.column() : "")
                + ": "
                + (violation.pointer().isEmpty() ? "" : violation.where(Language.ENGLISH) + ": ")
                + violation.message();
    }

    /** The messages, a line each. */
    public Seq<String> messages() {
        return messages;
    }
}
