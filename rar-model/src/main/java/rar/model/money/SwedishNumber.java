package rar.model.money;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * The number forms of Swedish plans, read strictly and exactly: digits plain or grouped in threes by a space of any
 * kind that is used for it, a comma before decimals, a minus as {@code -}, {@code −} or {@code –}, or a plus.
 *
 * <p>Points and exponents are refused. {@code java.text.NumberFormat} for Sweden reads {@code 1.234,5} as 1 and says
 * nothing; a plan read that way would be wrong by three orders of magnitude.
 */
final class SwedishNumber {

    /** Spaces that group digits: plain, no-break, figure, thin and narrow no-break. */
    private static final String SPACES = " \u00a0\u2007\u2009\u202f";

    private static final String SPACE = "[" + SPACES + "]";

    /** Minus signs as they are typed, printed, and made by word processors, and a plus. */
    private static final String SIGN = "[-\u2212\u2013+]?";

    private static final Pattern FORM =
            Pattern.compile(SIGN + "(?:[0-9]+|[0-9]{1,3}(?:" + SPACE + "[0-9]{3})+)(?:,[0-9]+)?");

    private static final Pattern GAPS = Pattern.compile(SPACE);

    /** Longer than any amount this library holds; keeps a hostile text from costing anything. */
    static final int MAX_LENGTH = 40;

    private SwedishNumber() {}

    /**
     * Reads one number.
     *
     * @throws NumberTextException if the text is not in one of the accepted forms
     */
    static BigDecimal parse(String text) {
        if (text.length() > MAX_LENGTH) {
            throw new NumberTextException(NumberMistake.TOO_LONG.with("length", text.length()));
        }
        if (!FORM.matcher(text).matches()) {
            throw new NumberTextException(NumberFault.message(text)
                    .orElseGet(() -> (text.indexOf('.') >= 0
                                    ? NumberMistake.NO_NUMBER_WITH_POINT
                                    : NumberMistake.NO_NUMBER)
                            .with("text", text)));
        }
        return new BigDecimal(GAPS.matcher(text)
                .replaceAll("")
                .replace('\u2212', '-')
                .replace('\u2013', '-')
                .replace(',', '.'));
    }

    /** Whether it may group digits, or stand between a number and its unit. */
    static boolean isSpace(char c) {
        return SPACES.indexOf(c) >= 0;
    }

    /** Writes digits grouped in threes by no-break spaces, a comma before decimals, a minus as {@code −}. */
    static String format(BigDecimal number) {
        String plain = number.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        StringBuilder out = new StringBuilder(plain.length() + 8);
        if (number.signum() < 0) {
            out.append('\u2212');
        }
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % 3 == 0) {
                out.append('\u00a0');
            }
            out.append(whole.charAt(i));
        }
        if (point >= 0) {
            out.append(',').append(plain, point + 1, plain.length());
        }
        return out.toString();
    }
}
