package rar.model.json;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.nio.file.Path;
import rar.model.message.Message;
import rar.model.plan.Remarked;
import rar.model.plan.Violation;

/**
 * Reads files of one format, from wherever they are: the value, or every mistake of the file at once. The same for every
 * format; each reader has one, e.g. {@code PlanReader.files()}. It is immutable, if what it reads against is.
 *
 * @param <T> what a file holds
 */
@FunctionalInterface
public interface FileReader<T> {

    /** The value with the remarks on it, or every mistake; a source is read once. */
    Validation<Seq<Violation>, Remarked<T>> remarked(JsonSource source);

    /** The value with the remarks on it; that a file cannot be read is a mistake like others. */
    default Validation<Seq<Violation>, Remarked<T>> remarked(Path file) {
        Validation<Message, byte[]> bytes = FileBytes.of(file);
        return bytes.isInvalid()
                ? Validation.invalid(Vector.of(Violation.at("", bytes.getError())))
                : remarked(bytes.get());
    }

    /** The value with the remarks on it, from the bytes of a file, which must be UTF-8. */
    default Validation<Seq<Violation>, Remarked<T>> remarked(byte[] utf8) {
        return remarked(JsonSource.parse(utf8));
    }

    /** The value with the remarks on it, from a text. */
    default Validation<Seq<Violation>, Remarked<T>> remarked(String text) {
        return remarked(JsonSource.parse(text));
    }

    /** The value of a file; that it cannot be read is a mistake like others. */
    default Validation<Seq<Violation>, T> read(Path file) {
        return remarked(file).map(Remarked::value);
    }

    /** The value of a file's bytes, which must be UTF-8. */
    default Validation<Seq<Violation>, T> read(byte[] utf8) {
        return remarked(utf8).map(Remarked::value);
    }

    /** The value of a text. */
    default Validation<Seq<Violation>, T> read(String text) {
        return remarked(text).map(Remarked::value);
    }

    /** The value of a file. @throws InvalidFileException with every mistake of the file */
    default T readOrThrow(Path file) {
        return valueOf(read(file));
    }

    /** The value of a file's bytes, which must be UTF-8. @throws InvalidFileException with every mistake of the file */
    default T readOrThrow(byte[] utf8) {
        return valueOf(read(utf8));
    }

    /** The value of a text. @throws InvalidFileException with every mistake of the text */
    default T readOrThrow(String text) {
        return valueOf(read(text));
    }

    private static <T> T valueOf(Validation<Seq<Violation>, T> read) {
        if (read.isInvalid()) {
            throw new InvalidFileException(read.getError());
        }
        return read.get();
    }
}
