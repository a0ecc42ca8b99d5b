package rar.model.message;

import java.util.Locale;

/** Texts from a file as messages show them: cut where they are long, and so that none can forge a line. */
public final class Excerpt {

    private static final int LONGEST_SHOWN = 60;

    private Excerpt() {}

    /** The text, cut after 60 characters, with control characters made visible. */
    public static String of(String text) {
        return of(text, LONGEST_SHOWN);
    }

    /** The text, cut after {@code most} characters, with control characters made visible. */
    public static String of(String text, int most) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().limit(most).forEach(c -> {
            if (isHidden(Character.getType(c))) {
                shown.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                shown.appendCodePoint(c);
            }
        });
        return text.codePointCount(0, text.length()) > most ? shown.append('…').toString() : shown.toString();
    }

    private static boolean isHidden(int type) {
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }
}
