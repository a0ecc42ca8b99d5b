package rar.examples.option;

import io.vavr.control.Option;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import rar.simulation.engine.Run;

/** One scenario of a run, by its number. */
public final class ScenarioOption {

    @picocli.CommandLine.Option(
            names = "--scenario",
            paramLabel = "K",
            converter = Index.class,
            description = "Which scenario of the run, by its number; the first is 0.")
    private @Nullable Long number;

    /** The number, if one is given. */
    public Option<Long> number() {
        return Option.of(number);
    }

    /** Reads the number. */
    static final class Index implements ITypeConverter<Long> {

        private static final Pattern WHOLE = Pattern.compile("[0-9]{1,18}");

        @Override
        public Long convert(String text) {
            if (WHOLE.matcher(text).matches() && Long.parseLong(text) < Run.MOST_SCENARIOS) {
                return Long.parseLong(text);
            }
            throw WrongOption.unreadable(
                    OptionMistake.SCENARIO.with("most", Run.MOST_SCENARIOS - 1).with("found", text));
        }
    }
}
