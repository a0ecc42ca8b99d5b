package rar.examples.sheetfile;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts as cells of a file hold them (ECMA-376 part 1, 22.9.2.19). */
final class CellText {

    /** The most characters that a cell may have. */
    private static final int LONGEST = 32_767;

    /** What would be read as the code of a character, and characters that no XML may have. */
    private static final Pattern CODED =
            Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)|[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");

    private CellText() {}

    /** The text with such characters as codes, {@code _x005F_} for an underscore; what is beyond the longest is cut. */
    static String escaped(String text) {
        String coded = CODED.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(String.format(
                        Locale.ROOT, "_x%04X_", (int) found.group().charAt(0))));
        return coded.length() <= LONGEST ? coded : coded.substring(0, LONGEST - 1) + "…";
    }
}
