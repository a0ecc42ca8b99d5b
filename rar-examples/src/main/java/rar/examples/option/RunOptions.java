package rar.examples.option;

import java.math.BigInteger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;
import rar.examples.page.PagePhrase;
import rar.examples.terminal.Progress;
import rar.simulation.answer.RunSettings;
import rar.simulation.engine.Run;

/** The scenarios to run, and the number of threads. */
public final class RunOptions {

    /** Says "at most 0,03 %" where nothing happens, and takes no time that anyone notices. */
    public static final long USUAL_SCENARIOS = 10_000;

    private static final int MOST_THREADS = 1_024;

    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,18}");

    @Spec(Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--scenarios",
            paramLabel = "N",
            converter = Scenarios.class,
            description = "How many scenarios, 1 to 1000000000000; 10000 by default.")
    private @Nullable Long scenarios;

    @Option(
            names = "--seed",
            paramLabel = "S",
            converter = Seed.class,
            description = "Which scenarios: any 64-bit number, also as 0x1f; 1 by default. The same seed gives the same"
                    + " scenarios, and a shorter run is the beginning of a longer one.")
    private long seed = 1;

    @Option(
            names = "--threads",
            paramLabel = "T",
            converter = Threads.class,
            description = "On how many threads, 1 to 1024; all processors by default. Changes nothing but the time.")
    private @Nullable Integer threads;

    public long seed() {
        return seed;
    }

    /** The settings that decide the scenarios besides the files. */
    public RunSettings settings(double confidence) {
        return new RunSettings(seed, RunSettings.MONTE_CARLO, 0, run().count(), confidence);
    }

    public Run run() {
        return run(USUAL_SCENARIOS);
    }

    /** The scenarios asked for, or so many. */
    public Run run(long usual) {
        Run run = Run.of(seed, scenarios == null ? usual : scenarios);
        return threads == null ? run : run.withThreads(threads);
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

    /** Reads the number of threads. */
    static final class Threads implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) {
            return (int) whole(text, MOST_THREADS);
        }
    }

    /** Reads the seed: a decimal number of 64 bits with or without a sign, or up to 16 hexadecimal digits. */
    public static final class Seed implements ITypeConverter<Long> {

        private static final Pattern DECIMAL = Pattern.compile("[+-]?[0-9]{1,20}");

        private static final Pattern HEXADECIMAL = Pattern.compile("0[xX][0-9a-fA-F]{1,16}");

        @Override
        public Long convert(String text) {
            if (HEXADECIMAL.matcher(text).matches()) {
                return Long.parseUnsignedLong(text.substring(2), 16);
            }
            if (DECIMAL.matcher(text).matches()) {
                BigInteger number = new BigInteger(text);
                if (number.bitLength() < Long.SIZE) {
                    return number.longValueExact();
                }
            }
            throw WrongOption.unreadable(OptionMistake.SEED
                    .with("least", Long.MIN_VALUE)
                    .with("most", Long.MAX_VALUE)
                    .with("found", text));
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
