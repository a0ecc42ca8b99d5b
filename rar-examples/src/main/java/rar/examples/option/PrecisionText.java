package rar.examples.option;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import rar.simulation.risk.Precision;

/** Reads how precisely a probability is wanted: {@code 0.002} of probability, or {@code 10%} of the probability itself. */
final class PrecisionText implements ITypeConverter<Precision> {

    private static final Pattern FORM = Pattern.compile("[0-9]{1,3}([.,][0-9]{1,12})?( ?%)?");

    @Override
    public Precision convert(String text) {
        if (FORM.matcher(text).matches()) {
            boolean isRelative = text.endsWith("%");
            double number = new BigDecimal(text.replace("%", "").strip().replace(',', '.'))
                    .movePointLeft(isRelative ? 2 : 0)
                    .doubleValue();
            if (number > 0 && number < 1) {
                return new Precision(number, isRelative);
            }
        }
        throw WrongOption.unreadable(OptionMistake.PRECISION.with("found", text));
    }
}
