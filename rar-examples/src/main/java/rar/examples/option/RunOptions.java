package rar.examples.option;

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
            return WholeNumber.read(text, Run.MOST_SCENARIOS);
        }
    }
}
