package rar.examples.office;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts as the strings of a workbook's file hold them (ST_Xstring, ECMA-376 part 1, 22.9.2.19). */
public final class EscapedString {

    /** What would be read as the code of a character, characters that no XML may have, and a return, which XML reads as a new line. */
    private static final Pattern CODED =
            Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)|[\\x00-\\x08\\x0B-\\x1F\\uD800-\\uDFFF\\uFFFE\\uFFFF]");

    private EscapedString() {}

    /** The text with such characters as codes, {@code _x005F_} for an underscore. */
    public static String of(String text) {
        return CODED.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(String.format(
                        Locale.ROOT, "_x%04X_", (int) found.group().charAt(0))));
    }

    /** Whether a text would become a formula, or lose its first character, if a person typed it into its cell again. */
    public static boolean isQuoted(String text) {
        return !text.isEmpty() && "=+-@'".indexOf(text.charAt(0)) >= 0;
    }
}
