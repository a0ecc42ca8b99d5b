package rar.examples.terminal;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Texts of unknown origin, made safe to print. A file's text could otherwise move the cursor, colour or clear the
 * screen, or turn the direction of writing so that another amount seems to stand there.
 */
public final class SafeText {

    private SafeText() {}

    /**
     * The same text with each control, format, line-breaking, unpaired or non-character written as its code,
     * {@code \}{@code u001b}; letters and their accents are composed, so that one letter takes one column.
     */
    public static String of(String text) {
        return isPlain(text) ? text : made(text);
    }

    /** Letters, digits and signs of ASCII, and the no-break space of numbers: nearly all texts are nothing else. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < ' ' || c > '~') && c != '\u00a0') {
                return false;
            }
        }
        return true;
    }

    private static String made(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder safe = new StringBuilder(composed.length());
        composed.codePoints().forEach(character -> {
            if (isSafe(character)) {
                safe.appendCodePoint(character);
            } else {
                safe.append(String.format(Locale.ROOT, "\\u%04x", character));
            }
        });
        return safe.toString();
    }

    private static boolean isSafe(int character) {
        return !isNoncharacter(character) && isSeen(character);
    }

    /** What Unicode keeps from ever being a character (23.7), and XML and HTML do not hold. */
    private static boolean isNoncharacter(int character) {
        return (character & 0xfffe) == 0xfffe || (character >= 0xfdd0 && character <= 0xfdef);
    }

    private static boolean isSeen(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> false;
            default -> true;
        };
    }
}
