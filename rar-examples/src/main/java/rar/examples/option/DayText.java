package rar.examples.option;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;

/** Reads a day of the command line. */
public final class DayText implements ITypeConverter<LocalDate> {

    /** For the command line alone. */
    public DayText() {}

    @Override
    public LocalDate convert(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw WrongOption.unreadable(OptionMistake.DAY.with("found", text));
        }
    }
}
