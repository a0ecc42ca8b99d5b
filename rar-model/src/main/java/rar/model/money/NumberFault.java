package rar.model.money;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What people write where a number is expected, and what each of them should write instead.
 *
 * @param form the whole text that it is about
 * @param words what was met and what to write, after the text in quotation marks; {@code $1} is the number in it
 */
record NumberFault(Pattern form, String words) {

    private static final String NUMBER = "([-+\u2212\u2013]?[0-9]+(?:[ \u00a0\u2007\u2009\u202f][0-9]+)*(?:,[0-9]+)?)";

    private static final NumberFault[] KNOWN = {
        of("[-\u2010-\u2015\u2212]{1,3}", "is a dash, not a number; write 0 if it stands for nothing"),
        of("#.*", "is an error of a spreadsheet, not a number; mend the formula that it comes from"),
        of(
                "[(\\[]\\h?" + NUMBER + "\\h?[)\\]]",
                "stands in brackets, which may mean less than zero or the year before; write -$1 or $1"),
        of(NUMBER + "(?:\\h?\\*+|\\h?[\u00b9\u00b2\u00b3\u2070-\u2079]+|\\h[0-9]\\))", "ends in a note mark; write $1"),
        of(
                "[\"'\u2018-\u201f\u00ab\u00bb\u2032\u2033]+" + NUMBER
                        + "[\"'\u2018-\u201f\u00ab\u00bb\u2032\u2033]*(?:\\h?\\p{L}+)?"
                        + "[\"'\u2018-\u201f\u00ab\u00bb\u2032\u2033]*",
                "has quotation marks of its own; leave them out"),
        of(NUMBER + "\\h?(?::-|,-|:\u2013|,\u2013)", "ends as a price; write $1 kr"),
        of("(?i:sek|kr|tkr|mkr|mnkr|msek|ksek)\\.?\\h?" + NUMBER, "has its unit first; write it after the number, $1"),
        of(
                "[-+\u2212\u2013]?[0-9]{1,3}(?:['\u2019\u00b4][0-9]{3})+(?:,[0-9]+)?",
                "groups its digits by marks; group them by spaces"),
        of("[-+\u2212\u2013]?[0-9]+(?:,[0-9]{3}){2,}", "has more than one comma; group digits by spaces"),
        of(
                "[-+\u2212\u2013]?[0-9][0-9 \u00a0\u2007\u2009\u202f]*,",
                "ends in a comma; leave it out, or write the decimals"),
        of("[-+\u2212\u2013]?,[0-9]+", "begins with a comma; write a digit before it, as 0,5"),
        of("[-+\u2212\u2013]\\h+[0-9].*", "has a space after its sign; leave it out"),
        of("[^\\p{L}]*[\u200b-\u200f\u2060\ufeff].*", "holds a character that is not seen; write it anew"),
    };

    private static NumberFault of(String form, String words) {
        return new NumberFault(Pattern.compile(form, Pattern.DOTALL), words);
    }

    /** What is wrong with a text that is no number, as a sentence; nothing where it is like none that is known, or too long. */
    static Optional<String> sentence(String text) {
        if (text.length() > SwedishNumber.MAX_LENGTH) {
            return Optional.empty();
        }
        for (NumberFault known : KNOWN) {
            Matcher matcher = known.form.matcher(text);
            if (matcher.matches()) {
                return Optional.of("\"" + text + "\" " + matcher.replaceFirst(known.words));
            }
        }
        return Optional.empty();
    }
}
