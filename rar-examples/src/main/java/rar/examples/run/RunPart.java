package rar.examples.run;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import rar.model.message.Language;
import rar.model.message.PhraseBook;

/**
 * One of so many parts of a run, as equal as whole scenarios allow.
 *
 * @param number 1 to {@code of}
 * @param of how many parts there are
 */
public record RunPart(long number, long of) {

    private static final long MOST = 1_000_000;

    /** The index of its first scenario among {@code total}. */
    public long first(long total) {
        return total * (number - 1) / of;
    }

    /** The index after its last scenario. */
    public long end(long total) {
        return total * number / of;
    }

    /** Reads {@code K/N}. */
    public static final class Converter implements ITypeConverter<RunPart> {

        private static final Pattern FORM = Pattern.compile("([0-9]{1,7})/([0-9]{1,7})");

        @Override
        public RunPart convert(String text) {
            Matcher form = FORM.matcher(text);
            if (form.matches()) {
                RunPart part = new RunPart(Long.parseLong(form.group(1)), Long.parseLong(form.group(2)));
                if (part.of <= MOST && part.number >= 1 && part.number <= part.of) {
                    return part;
                }
            }
            throw new TypeConversionException(PhraseBook.of(Language.ENGLISH)
                    .text(SavingMistake.PART_FORM.with("most", MOST).with("found", text)));
        }
    }
}
