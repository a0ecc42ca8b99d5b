package rar.examples.option;

import java.math.BigInteger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import rar.simulation.engine.Run;

/** Which scenarios are drawn, however many, and on how many threads. */
public final class DrawingOptions {

    private static final int MOST_THREADS = 1_024;

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

    /** So many scenarios. */
    public Run run(long scenarios) {
        Run run = Run.of(seed, scenarios);
        return threads == null ? run : run.withThreads(threads);
    }

    /** Reads the number of threads. */
    static final class Threads implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) {
            return (int) WholeNumber.read(text, MOST_THREADS);
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
}
