package rar.examples.input;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import rar.model.message.Language;
import rar.model.message.Message;
import rar.model.plan.Violation;

/** Wrong input of the user; has a message for every mistake, each naming its file and line. */
public final class InvalidInputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Seq<FileViolation> mistakes;

    private InvalidInputException(Seq<FileViolation> mistakes) {
        super(lines(mistakes, Language.ENGLISH).mkString("\n"));
        this.mistakes = mistakes;
    }

    /** One mistake of a file as a whole. */
    public static InvalidInputException of(String file, Message what) {
        return of(file, Vector.of(Violation.at("", what)));
    }

    /** All mistakes of a file: {@code file:line:column: pointer: message}. */
    public static InvalidInputException of(String file, Seq<Violation> violations) {
        return new InvalidInputException(violations.map(violation -> new FileViolation(file, violation)));
    }

    /** All mistakes of several files. */
    public static InvalidInputException ofAll(Seq<InvalidInputException> all) {
        return new InvalidInputException(all.flatMap(one -> one.mistakes));
    }

    private static Seq<String> lines(Seq<FileViolation> mistakes, Language language) {
        return mistakes.map(mistake -> mistake.line(language));
    }

    /** The messages, a line each. */
    public Seq<String> messages(Language language) {
        return lines(mistakes, language);
    }

    /** What is wrong, file by file. */
    public Seq<FileViolation> mistakes() {
        return mistakes;
    }

    /**
     * What is wrong in a file.
     *
     * @param file its name
     * @param violation the mistake
     */
    public record FileViolation(String file, Violation violation) {

        private String line(Language language) {
            return file
                    + (violation.line() > 0 ? ":" + violation.line() : "")
                    + (violation.column() > 0 ? ":" + violation.column() : "")
                    + ": "
                    + (violation.pointer().isEmpty() ? "" : violation.where(language) + ": ")
                    + violation.message(language);
        }
    }
}
