package rar.examples.option;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;

/** Reads a month of the command line. */
public final class MonthText implements ITypeConverter<YearMonth> {

    @Override
    public YearMonth convert(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeParseException e) {
            throw WrongOption.unreadable(OptionMistake.MONTH.with("found", text));
        }
    }
}
