package rar.model.json;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rar.model.message.Message;

/**
 * What people write that is not JSON, as they know numbers and lists from tables, and what to write instead.
 *
 * @param form the text about the place where reading stopped, which {@link #HERE} marks
 * @param words what was met and what to write, of the groups of the form
 */
record JsonSlip(Pattern form, Function<MatchResult, Message> words) {

    /** Stands before the character at which reading stopped; no text of a file has it. */
    private static final String HERE = "\uffff";

    /** As much of the text before and after the place as a slip is known by. */
    private static final int REACH = 80;

    private static final String GAP = "[\\s\u00a0\u2007\u2009\u202f]*";

    private static final String QUOTES = "[\u2018-\u201f\u00ab\u00bb\u2032\u2033'`\u00b4]";

    private static final List<JsonSlip> KNOWN = List.of(
            slip("H(" + QUOTES + ")", m -> JsonSlipWords.QUOTATION_MARK.with("mark", m.group(1))),
            slip("," + GAP + "H([\\]}])", m -> JsonSlipWords.COMMA_BEFORE_END.with("end", m.group(1))),
            slip("(-?[0-9]+(?:,[0-9]+)?)" + GAP + "H[\\s\u00a0]*([\\p{L}%]+)", JsonSlip::withUnit),
            slip(
                    "(-?[0-9]+)(?:[ \t]+H|H[\u00a0\u2007\u2009\u202f])([0-9]{3}(?:[ \u00a0\u2007\u2009\u202f][0-9]{3})*)\\b",
                    JsonSlip::grouped),
            slip("(-?[0-9]+),(0+)H([0-9]*)", m -> decimals(m.group(1), m.group(2) + m.group(3))),
            slip("(-?[0-9]+),H([0-9]+)", m -> decimals(m.group(1), m.group(2))),
            slip("[^0-9.]-?0+H0*([0-9]+)", m -> JsonSlipWords.LEADING_ZERO.with("number", m.group(1))),
            slip("\\+H([0-9]+)", m -> JsonSlipWords.PLUS.with("number", m.group(1))),
            slip("H(\\.[0-9]+)", m -> JsonSlipWords.LEADING_POINT.with("number", m.group(1))),
            slip("H[\u2010-\u2015\u2212]([0-9]+)", m -> JsonSlipWords.MINUS.with("number", m.group(1))),
            slip("(?:H[\u2010-\u2015\u2212]|-H)" + GAP + "[,\\]}]", m -> JsonSlipWords.DASH.message()),
            slip("H(#[\\p{Lu}/0-9]+[!?]?)", m -> JsonSlipWords.SPREADSHEET_ERROR.with("error", m.group(1))),
            slip("H(?://|/\\*|#)", m -> JsonSlipWords.COMMENT.message()),
            slip(
                    "H\\(([0-9][0-9 ]*)\\)",
                    m -> JsonSlipWords.BRACKETS.with("number", m.group(1).replace(" ", ""))),
            slip("[\\[,{]" + GAP + "H,", m -> JsonSlipWords.COMMA_WITHOUT_VALUE.message()),
            slip(":" + GAP + "H[,\\]}]", m -> JsonSlipWords.VALUE_MISSING.message()),
            slip("H;", m -> JsonSlipWords.SEMICOLON.message()));

    private static JsonSlip slip(String form, Function<MatchResult, Message> words) {
        return new JsonSlip(Pattern.compile(form.replace("H", HERE)), words);
    }

    private static Message withUnit(MatchResult found) {
        return JsonSlipWords.UNIT.with("number", found.group(1)).with("unit", found.group(2));
    }

    private static Message grouped(MatchResult found) {
        String rest = found.group(2).replaceAll("[^0-9]", " ");
        return JsonSlipWords.GROUPED
                .with("plain", found.group(1) + rest.replace(" ", ""))
                .with("grouped", found.group(1) + " " + rest);
    }

    private static Message decimals(String whole, String decimals) {
        return JsonSlipWords.DECIMAL_COMMA.with("whole", whole).with("decimals", decimals);
    }

    /**
     * What was met where reading stopped and what to write, if it is something that is known.
     *
     * @param text the whole text
     * @param offset of the character at which reading stopped
     */
    static Optional<Message> words(String text, int offset) {
        String about = text.substring(Math.max(0, offset - REACH), offset)
                + HERE
                + text.substring(offset, Math.min(text.length(), offset + REACH));
        for (JsonSlip slip : KNOWN) {
            Matcher matcher = slip.form.matcher(about);
            if (matcher.find()) {
                return Optional.of(slip.words.apply(matcher.toMatchResult()));
            }
        }
        return Optional.empty();
    }
}
