package rar.model.plan;

import io.vavr.collection.SortedMap;
import io.vavr.control.Option;
import rar.model.message.Language;
import rar.model.message.Message;
import rar.model.message.PhraseBook;
import rar.model.money.Components;

/**
 * Something in a file that is legal and probably not meant (anmärkning). A mistake stops what asked for the file; a
 * remark does not, and stands at the end of the answer instead.
 *
 * @param pointer where: a JSON pointer (RFC 6901) into the file, empty for the whole
 * @param line the line in the file, from 1; 0 where the plan did not come from a file
 * @param column the column of that line in characters, from 1; 0 where only the line is known
 * @param what was found, why it is probably not meant, and what to write where it is
 * @param place the pointer in words, e.g. {@code the 4th line, "lokaler"}; none where the pointer says it all
 */
public record Remark(String pointer, int line, int column, Message what, Option<Message> place) {

    /** @throws NullPointerException if a component is null; it names the component */
    public Remark {
        Components.present(Remark.class, pointer, what, place);
    }

    /** A remark whose place has no words. */
    public Remark(String pointer, int line, Message what) {
        this(pointer, line, 0, what, Option.none());
    }

    /** A remark whose line is not known. */
    public static Remark at(String pointer, Message what) {
        return new Remark(pointer, 0, what);
    }

    /** The same with its place in words. */
    public Remark at(Option<Message> words) {
        return new Remark(pointer, line, column, what, words);
    }

    /** What kind of remark it is, for programs, e.g. {@code review.year-under-reservation}. */
    public String code() {
        return what.code().code();
    }

    /** Of whom, when and how much it speaks, by names. */
    public SortedMap<String, Object> arguments() {
        return what.arguments();
    }

    /** What was found, why it is probably not meant, and what to write where it is, in English. */
    public String message() {
        return message(Language.ENGLISH);
    }

    /** What was found, why it is probably not meant, and what to write where it is. */
    public String message(Language language) {
        return PhraseBook.of(language).text(what);
    }

    /** The place in words, empty where the pointer says it all. */
    public String place(Language language) {
        return place.map(words -> PhraseBook.of(language).text(words)).getOrElse("");
    }

    /** The remark as a mistake, for a reader that accepts none. */
    public Violation asViolation() {
        return new Violation(pointer, line, column, what, place);
    }

    /** E.g. {@code line 7, /lines/2/amount: ...}, in English. */
    @Override
    public String toString() {
        return line(Language.ENGLISH);
    }

    /** All of it in a line, e.g. {@code line 7, /lines/2/amount (the 3rd line, "lokaler"): ...}. */
    public String line(Language language) {
        return asViolation().line(language);
    }
}
