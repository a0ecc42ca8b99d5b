package rar.model.json;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What people write that is not JSON, as they know numbers and lists from tables, and what to write instead.
 *
 * @param form the text about the place where reading stopped, which {@link #HERE} marks
 * @param words what was met and what to write, of the groups of the form
 */
record JsonSlip(Pattern form, Function<MatchResult, String> words) {

    /** Stands before the character at which reading stopped; no text of a file has it. */
    private static final String HERE = "\uffff";

    /** As much of the text before and after the place as a slip is known by. */
    private static final int REACH = 80;

    private static final String GAP = "[\\s\u00a0\u2007\u2009\u202f]*";

    private static final String QUOTES = "[\u2018-\u201f\u00ab\u00bb\u2032\u2033'`\u00b4]";

    private static final List<JsonSlip> KNOWN = List.of(
            slip("H(" + QUOTES + ")", m -> m.group(1) + " is no quotation mark of JSON; write \""),
            slip("," + GAP + "H([\\]}])", m -> "the comma before " + m.group(1) + " has nothing after it; remove it"),
            slip("(-?[0-9]+(?:,[0-9]+)?)" + GAP + "H[\\s\u00a0]*([\\p{L}%]+)", JsonSlip::withUnit),
            slip(
                    "(-?[0-9]+)(?:[ \t]+H|H[\u00a0\u2007\u2009\u202f])([0-9]{3}(?:[ \u00a0\u2007\u2009\u202f][0-9]{3})*)\\b",
                    JsonSlip::grouped),
            slip("(-?[0-9]+),(0+)H([0-9]*)", m -> decimals(m.group(1), m.group(2) + m.group(3))),
            slip("(-?[0-9]+),H([0-9]+)", m -> decimals(m.group(1), m.group(2))),
            slip("[^0-9.]-?0+H0*([0-9]+)", m -> "a number does not begin with 0; write " + m.group(1)),
            slip("\\+H([0-9]+)", m -> "a number has no plus sign; write " + m.group(1)),
            slip("H(\\.[0-9]+)", m -> "a number begins with a digit; write 0" + m.group(1)),
            slip("H[\u2010-\u2015\u2212]([0-9]+)", m -> "a minus is that of the keyboard; write -" + m.group(1)),
            slip(
                    "(?:H[\u2010-\u2015\u2212]|-H)" + GAP + "[,\\]}]",
                    m -> "a dash is no number; write 0 if it stands for nothing"),
            slip(
                    "H(#[\\p{Lu}/0-9]+[!?]?)",
                    m -> m.group(1) + " is an error of a spreadsheet; mend the formula that it comes from"),
            slip(
                    "H(?://|/\\*|#)",
                    m -> "JSON has no comments; leave them out, or write a field \"note\" where there may be one"),
            slip(
                    "H\\(([0-9][0-9 ]*)\\)",
                    m -> "a number has no brackets; write -" + m.group(1).replace(" ", "")
                            + " if it is less than zero"),
            slip("[\\[,{]" + GAP + "H,", m -> "a comma stands where a value is missing; remove it"),
            slip(":" + GAP + "H[,\\]}]", m -> "the value is missing here; write it, or remove the name"),
            slip("H;", m -> "values are parted by a comma, not by a semicolon"));

    private static JsonSlip slip(String form, Function<MatchResult, String> words) {
        return new JsonSlip(Pattern.compile(form.replace("H", HERE)), words);
    }

    private static String withUnit(MatchResult found) {
        return "a number with its unit stands in quotation marks; write \"" + found.group(1) + " " + found.group(2)
                + "\"";
    }

    private static String grouped(MatchResult found) {
        String rest = found.group(2).replaceAll("[^0-9]", " ");
        return "a number without quotation marks has no spaces; write " + found.group(1) + rest.replace(" ", "")
                + ", or with its unit \"" + found.group(1) + " " + rest + " kr\"";
    }

    private static String decimals(String whole, String decimals) {
        return "a number without quotation marks has a point before decimals; write " + whole + "." + decimals
                + ", or \"" + whole + "," + decimals + "\" where a text is asked for";
    }

    /**
     * What was met where reading stopped and what to write, if it is something that is known.
     *
     * @param text the whole text
     * @param offset of the character at which reading stopped
     */
    static Optional<String> words(String text, int offset) {
        String about = text.substring(Math.max(0, offset - REACH), offset)
                + HERE
                + text.substring(offset, Math.min(text.length(), offset + REACH));
        for (JsonSlip slip : KNOWN) {
            Matcher matcher = slip.form.matcher(about);
            if (matcher.find()) {
                return Optional.of(Wording.shortened(slip.words.apply(matcher.toMatchResult()), 200));
            }
        }
        return Optional.empty();
    }
}
