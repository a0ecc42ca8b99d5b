package rar.examples.option;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import rar.examples.run.PartNumber;

/** Reads which part of a run, {@code K/N}. */
final class PartText implements ITypeConverter<PartNumber> {

    private static final Pattern FORM = Pattern.compile("([0-9]{1,7})/([0-9]{1,7})");

    @Override
    public PartNumber convert(String text) {
        Matcher form = FORM.matcher(text);
        if (form.matches()) {
            PartNumber part = new PartNumber(Long.parseLong(form.group(1)), Long.parseLong(form.group(2)));
            if (part.of() <= PartNumber.MOST && part.number() >= 1 && part.number() <= part.of()) {
                return part;
            }
        }
        throw WrongOption.unreadable(
                OptionMistake.PART_FORM.with("most", PartNumber.MOST).with("found", text));
    }
}
