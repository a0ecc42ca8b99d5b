package rar.examples.option;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;

/** Reads a probability between 0 and 1, both exclusive: {@code 0.01}, {@code 0,01}, {@code 1e-2} or {@code 1 %}. */
public final class Chance implements ITypeConverter<Double> {

    private static final Pattern FORM = Pattern.compile("[0-9]{1,9}([.,][0-9]{1,15})?([eE]-?[0-9]{1,2})?( ?%)?");

    private static final int PERCENT = 2;

    @Override
    public Double convert(String text) {
        if (FORM.matcher(text).matches()) {
            double number = number(text);
            if (number > 0 && number < 1) {
                return number;
            }
        }
        throw WrongOption.unreadable(OptionMistake.PROBABILITY.with("found", text));
    }

    /** The number, a hundredth of it where it is followed by {@code %}. */
    private static double number(String text) {
        boolean percent = text.endsWith("%");
        String digits = text.replace("%", "").strip().replace(',', '.');
        return new BigDecimal(digits).movePointLeft(percent ? PERCENT : 0).doubleValue();
    }
}
