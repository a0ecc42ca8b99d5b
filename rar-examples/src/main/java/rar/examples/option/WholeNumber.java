package rar.examples.option;

import java.util.regex.Pattern;

/** A whole number of the command line. */
public final class WholeNumber {

    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,18}");

    private WholeNumber() {}

    /** Reads a number from 1 to {@code most}. @throws picocli.CommandLine.TypeConversionException if it is none */
    public static long read(String text, long most) {
        if (DIGITS.matcher(text).matches() && Long.parseLong(text) >= 1 && Long.parseLong(text) <= most) {
            return Long.parseLong(text);
        }
        throw WrongOption.unreadable(
                OptionMistake.WHOLE_NUMBER.with("most", most).with("found", text));
    }
}
