package rar.examples.option;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import rar.examples.run.RunPart;

/** Reads which part of a run, {@code K/N}. */
final class PartText implements ITypeConverter<RunPart> {

    private static final Pattern FORM = Pattern.compile("([0-9]{1,7})/([0-9]{1,7})");

    @Override
    public RunPart convert(String text) {
        Matcher form = FORM.matcher(text);
        if (form.matches()) {
            RunPart part = new RunPart(Long.parseLong(form.group(1)), Long.parseLong(form.group(2)));
            if (part.of() <= RunPart.MOST && part.number() >= 1 && part.number() <= part.of()) {
                return part;
            }
        }
        throw WrongOption.unreadable(
                OptionMistake.PART_FORM.with("most", RunPart.MOST).with("found", text));
    }
}
