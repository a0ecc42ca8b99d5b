package rar.examples.option;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;
import rar.examples.page.PagePhrase;
import rar.examples.terminal.Progress;
import rar.simulation.answer.RunSettings;
import rar.simulation.engine.Run;

/** The scenarios to run: how many, which, and on how many threads. */
public final class RunOptions {

    /** Says "at most 0,03 %" where nothing happens, and takes no time that anyone notices. */
    public static final long USUAL_SCENARIOS = 10_000;

    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,18}");

    @Spec(Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--scenarios",
            paramLabel = "N",
            converter = Scenarios.class,
            description = "How many scenarios, 1 to 1000000000000; 10000 by default.")
    private @Nullable Long scenarios;

    @Mixin
    private DrawingOptions drawing;

    public long seed() {
        return drawing.seed();
    }

    /** The settings that decide the scenarios besides the files. */
    public RunSettings settings(double confidence) {
        return new RunSettings(seed(), RunSettings.MONTE_CARLO, 0, run().count(), confidence);
    }

    public Run run() {
        return run(USUAL_SCENARIOS);
    }

    /** The scenarios asked for, or so many. */
    public Run run(long usual) {
        return drawing.run(scenarios == null ? usual : scenarios);
    }

    /** Shows how many of so many scenarios have run, if a person waits for them. */
    public Progress progress(long count) {
        return Progress.of(LanguageOption.words(command).text(PagePhrase.SCENARIOS), count);
    }

    /** Reads the number of scenarios. */
    public static final class Scenarios implements ITypeConverter<Long> {
        @Override
        public Long convert(String text) {
            return whole(text, Run.MOST_SCENARIOS);
        }
    }

    /** Reads a whole number from 1 to {@code most}. */
    public static long whole(String text, long most) {
        if (WHOLE.matcher(text).matches() && Long.parseLong(text) >= 1 && Long.parseLong(text) <= most) {
            return Long.parseLong(text);
        }
        throw WrongOption.unreadable(
                OptionMistake.WHOLE_NUMBER.with("most", most).with("found", text));
    }
}
