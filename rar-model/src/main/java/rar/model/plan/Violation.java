package rar.model.plan;

import io.vavr.collection.SortedMap;
import io.vavr.control.Option;
import java.io.Serializable;
import rar.model.message.Language;
import rar.model.message.Message;
import rar.model.message.PhraseBook;
import rar.model.money.Components;
import rar.model.plan.PartOfPlan.Step;

/**
 * One mistake in a file or a plan.
 *
 * @param pointer where: a JSON pointer (RFC 6901) into the file, empty for the whole
 * @param line the line in the file, from 1; 0 where the plan did not come from a file
 * @param column the column of that line in characters (UTF-16, as editors count), from 1: where the value begins; 0 where
 *     only the line is known
 * @param what is wrong, what was expected and what to do, for the person who wrote it
 * @param place the pointer in words, e.g. {@code the 4th line, "lokaler"}; none where the pointer says it all
 */
public record Violation(String pointer, int line, int column, Message what, Option<Message> place)
        implements Serializable {

    /** @throws NullPointerException if a component is null; it names the component */
    public Violation {
        Components.present(Violation.class, pointer, what, place);
    }

    /** A mistake on a line, whose place has no words. */
    public Violation(String pointer, int line, Message what) {
        this(pointer, line, 0, what, Option.none());
    }

    /** A mistake whose line is not known. */
    public static Violation at(String pointer, Message what) {
        return new Violation(pointer, 0, what);
    }

    /** A rule of plans that is broken in a file, with the pointers that the parts have there; the line is not known. */
    public static Violation of(BrokenRule broken) {
        return at(pointer(broken.where()), broken.what(Violation::pointer));
    }

    private static String pointer(PartOfPlan part) {
        return part.steps()
                .map(step -> step instanceof Step.Field field
                        ? field.name().replace("~", "~0").replace("/", "~1")
                        : Integer.toString(((Step.Item) step).number()))
                .foldLeft("", (pointer, name) -> pointer + "/" + name);
    }

    /** The same with its place in words. */
    public Violation at(Option<Message> words) {
        return new Violation(pointer, line, column, what, words);
    }

    /** What kind of mistake it is, for programs, e.g. {@code plan.id-twice}. */
    public String code() {
        return what.code().code();
    }

    /** Of whom, when and how much it speaks, by names. */
    public SortedMap<String, Object> arguments() {
        return what.arguments();
    }

    /** What is wrong, what was expected and what to do, in English. */
    public String message() {
        return message(Language.ENGLISH);
    }

    /** What is wrong, what was expected and what to do. */
    public String message(Language language) {
        return PhraseBook.of(language).text(what);
    }

    /** The pointer and its words, e.g. {@code /lines/3/amount (the 4th line, "lokaler")}; empty for the whole file. */
    public String where(Language language) {
        return place.map(words -> pointer + " (" + PhraseBook.of(language).text(words) + ")")
                .getOrElse(pointer);
    }

    /** E.g. {@code line 7, /lines/2/amount (the 3rd line, "lokaler"): ...}, in English. */
    @Override
    public String toString() {
        return line(Language.ENGLISH);
    }

    /** All of it in a line, e.g. {@code line 7, /lines/2/amount (the 3rd line, "lokaler"): ...}. */
    public String line(Language language) {
        String whole = lineOf(language) + (line > 0 && !pointer.isEmpty() ? ", " : "") + where(language);
        return whole.isEmpty() ? message(language) : whole + ": " + message(language);
    }

    private String lineOf(Language language) {
        return line == 0 ? "" : PhraseBook.of(language).text(FilePlace.LINE.with("line", line));
    }
}
