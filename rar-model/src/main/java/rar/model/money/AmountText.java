package rar.model.money;

import java.util.regex.Pattern;

/**
 * An amount as it is written, taken apart: {@code 3 750 Tkr} is the number {@code 3 750} and the word {@code Tkr}.
 *
 * @param number everything before the unit, less one space between them
 * @param unit the word after the number, empty where there is none
 */
public record AmountText(String number, String unit) {

    private static final Pattern THREE_DECIMALS = Pattern.compile("[-+\u2212\u2013]?[1-9][0-9]{0,2},[0-9]{3}");

    /** @throws NullPointerException if a component is null; it names the component */
    public AmountText {
        Components.present(AmountText.class, number, unit);
    }

    /** The text split before the first letter or percent sign that follows its last digit; without a digit all is number. */
    public static AmountText of(String text) {
        String whole = text.strip();
        int start = whole.length();
        while (start > 0 && !Character.isDigit(whole.charAt(start - 1))) {
            start--;
        }
        int end = start;
        while (end < whole.length() && !Character.isLetter(whole.charAt(end)) && whole.charAt(end) != '%') {
            end++;
        }
        return start == 0 || end == whole.length()
                ? new AmountText(whole, "")
                : new AmountText(withoutSpaceAtEnd(whole.substring(0, end)), whole.substring(end));
    }

    /** One space of any kind may stand between number and unit. */
    private static String withoutSpaceAtEnd(String number) {
        return SwedishNumber.isSpace(number.charAt(number.length() - 1))
                ? number.substring(0, number.length() - 1)
                : number;
    }

    /** Whether it has a unit. */
    public boolean hasUnit() {
        return !unit.isEmpty();
    }

    /** Whether what stands last is a unit, though there is no number before it: {@code kr}, {@code NaN kr}. */
    boolean endsInUnit() {
        String[] words = number.split("[\\s\u00a0]+", -1);
        return MoneyUnit.spelled(words[words.length - 1]).isPresent();
    }

    /**
     * Whether it may be meant as a thousand times as much: up to three digits, a comma and just three more, as in
     * {@code 1,980 tkr}. In millions of kronor three decimals are usual.
     */
    public boolean isDoubtful() {
        return THREE_DECIMALS.matcher(number).matches()
                && MoneyUnit.spelled(unit)
                        .filter(known -> known.ore() == MoneyUnit.MKR.ore())
                        .isEmpty();
    }
}
