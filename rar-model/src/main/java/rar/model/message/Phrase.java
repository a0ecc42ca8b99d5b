package rar.model.message;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a message with holes for its arguments.
 *
 * <ul>
 *   <li>{@code {name}} is the argument; several are parted by commas
 *   <li>{@code {names and}} is several as a sentence has them: a, b and c
 *   <li>{@code {names or}} is several to choose from: a, b or c
 *   <li>{@code {names apart}} is several that may have commas themselves: a; b, c; d
 *   <li>{@code {count|grant|grants}} is the first word where the argument is the number 1, else the second
 *   <li>{@code {month in words}} is a month as a sentence has it, January 2009; other months are so too
 *   <li>{@code {month in digits}} is it as files and headings have it, 2009-01; and a number whose digits are not grouped, as
 *       those of a seed or a line
 *   <li>{@code {number nth}} is an ordinal number: 1st, 2nd
 *   <li><code>{{</code> is a brace
 * </ul>
 *
 * @param parts its texts and holes in order
 */
record Phrase(Seq<Part> parts) {

    private static final Pattern HOLE = Pattern.compile(
            "\\{\\{|\\{(\\w+)(?:( and)|( or)|( apart)|( nth)|( in words)|( in digits)|\\|([^|{}]*)\\|([^|{}]*))?}");

    Phrase {
        Objects.requireNonNull(parts, "Phrase.parts is null");
    }

    /** How an argument fills its hole. */
    enum Form {
        VALUE,
        SENTENCE,
        CHOICE,
        APART,
        IN_WORDS,
        IN_DIGITS,
        ORDINAL,
        COUNTED
    }

    /**
     * A text or a hole.
     *
     * @param argument which argument fills it; none if it is a text
     * @param form how
     * @param one the text, or the word for one
     * @param many the word for any other number
     */
    record Part(Option<String> argument, Form form, String one, String many) {

        Part {
            Objects.requireNonNull(argument, "Phrase.Part.argument is null");
            Objects.requireNonNull(form, "Phrase.Part.form is null");
            Objects.requireNonNull(one, "Phrase.Part.one is null");
            Objects.requireNonNull(many, "Phrase.Part.many is null");
        }

        private static Part text(String text) {
            return new Part(Option.none(), Form.VALUE, text, text);
        }
    }

    /** @throws IllegalStateException if a brace opens no argument */
    static Phrase parse(String written) {
        Vector<Part> parts = Vector.empty();
        Matcher hole = HOLE.matcher(written);
        int end = 0;
        while (hole.find()) {
            parts = parts.append(words(written.substring(end, hole.start()))).append(part(hole));
            end = hole.end();
        }
        return new Phrase(parts.append(words(written.substring(end))));
    }

    private static Part words(String words) {
        if (words.contains("{")) {
            throw new IllegalStateException("a brace opens no argument in the phrase: " + words);
        }
        return Part.text(words);
    }

    private static Part part(Matcher hole) {
        if (hole.group(1) == null) {
            return Part.text("{");
        }
        Option<String> name = Option.some(hole.group(1));
        if (hole.group(2) != null) {
            return new Part(name, Form.SENTENCE, "", "");
        }
        if (hole.group(3) != null) {
            return new Part(name, Form.CHOICE, "", "");
        }
        if (hole.group(4) != null) {
            return new Part(name, Form.APART, "", "");
        }
        if (hole.group(5) != null) {
            return new Part(name, Form.ORDINAL, "", "");
        }
        if (hole.group(6) != null) {
            return new Part(name, Form.IN_WORDS, "", "");
        }
        if (hole.group(7) != null) {
            return new Part(name, Form.IN_DIGITS, "", "");
        }
        return hole.group(8) == null
                ? new Part(name, Form.VALUE, "", "")
                : new Part(name, Form.COUNTED, hole.group(8), hole.group(9));
    }
}
