package rar.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The program behind {@code benchmarks/compare}. */
public final class Compare {

    private Compare() {}

    /** Compares and prints; the exit code is 1 if a peer's answers differ or RAR held too much memory, 2 if an option is
     * wrong. */
    public static void main(String[] arguments) throws IOException {
        Options options;
        try {
            options = Options.parse(List.of(arguments));
        } catch (IllegalArgumentException e) {
            System.err.println("compare: " + e.getMessage());
            System.exit(2);
            return;
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        boolean good = options.cold()
                ? new ColdComparison(options, System.err).run(out)
                : new Comparison(options, System.err).run(out);
        System.exit(good ? 0 : 1);
    }
}
