package rar.examples.option;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a day of the command line. */
public final class DayText implements ITypeConverter<LocalDate> {

    /** For the command line alone. */
    public DayText() {}

    @Override
    public LocalDate convert(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("expected a day such as 2016-06-30, not \"" + text + "\"");
        }
    }
}
