package rar.model.money;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rar.model.message.Message;

/**
 * What people write where a number is expected, and what each of them should write instead.
 *
 * @param form the whole text that it is about
 * @param mistake what was met and what to write; the number in the text is the first group of the form
 */
record NumberFault(Pattern form, NumberMistake mistake) {

    private static final String NUMBER = "([-+\u2212\u2013]?[0-9]+(?:[ \u00a0\u2007\u2009\u202f][0-9]+)*(?:,[0-9]+)?)";

    private static final NumberFault[] KNOWN = {
        of("[-\u2010-\u2015\u2212]{1,3}", NumberMistake.DASH),
        of("#.*", NumberMistake.SPREADSHEET_ERROR),
        of("[(\\[]\\h?" + NUMBER + "\\h?[)\\]]", NumberMistake.BRACKETS),
        of(NUMBER + "(?:\\h?\\*+|\\h?[\u00b9\u00b2\u00b3\u2070-\u2079]+|\\h[0-9]\\))", NumberMistake.NOTE_MARK),
        of(
                "[\"'\u2018-\u201f\u00ab\u00bb\u2032\u2033]+" + NUMBER
                        + "[\"'\u2018-\u201f\u00ab\u00bb\u2032\u2033]*(?:\\h?\\p{L}+)?"
                        + "[\"'\u2018-\u201f\u00ab\u00bb\u2032\u2033]*",
                NumberMistake.QUOTATION_MARKS),
        of(NUMBER + "\\h?(?::-|,-|:\u2013|,\u2013)", NumberMistake.PRICE),
        of("(?i:sek|kr|tkr|mkr|mnkr|msek|ksek)\\.?\\h?" + NUMBER, NumberMistake.UNIT_FIRST),
        of("[-+\u2212\u2013]?[0-9]{1,3}(?:['\u2019\u00b4][0-9]{3})+(?:,[0-9]+)?", NumberMistake.GROUPED_BY_MARKS),
        of("[-+\u2212\u2013]?[0-9]+(?:,[0-9]{3}){2,}", NumberMistake.COMMAS),
        of("[-+\u2212\u2013]?[0-9][0-9 \u00a0\u2007\u2009\u202f]*,", NumberMistake.COMMA_LAST),
        of("[-+\u2212\u2013]?,[0-9]+", NumberMistake.COMMA_FIRST),
        of("[-+\u2212\u2013]\\h+[0-9].*", NumberMistake.SPACE_AFTER_SIGN),
        of("[^\\p{L}]*[\u200b-\u200f\u2060\ufeff].*", NumberMistake.HIDDEN_CHARACTER),
    };

    private static NumberFault of(String form, NumberMistake mistake) {
        return new NumberFault(Pattern.compile(form, Pattern.DOTALL), mistake);
    }

    /** What is wrong with a text that is no number; nothing where it is like none that is known, or too long. */
    static Optional<Message> message(String text) {
        if (text.length() > SwedishNumber.MAX_LENGTH) {
            return Optional.empty();
        }
        for (NumberFault known : KNOWN) {
            Matcher matcher = known.form.matcher(text);
            if (matcher.matches()) {
                Message found = known.mistake.with("text", text);
                return Optional.of(matcher.groupCount() > 0 ? found.with("number", matcher.group(1)) : found);
            }
        }
        return Optional.empty();
    }
}
