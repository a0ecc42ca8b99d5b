package rar.examples.option;

import io.vavr.control.Option;
import org.jspecify.annotations.Nullable;
import rar.simulation.engine.Run;
import rar.simulation.risk.Precision;

/** How precisely the breach probability is wanted, if not in a number of scenarios. */
public final class PrecisionOption {

    /** The most scenarios where a precision decides, and no number is given. */
    private static final long USUAL_MOST = 1_000_000;

    @picocli.CommandLine.Option(
            names = "--precision",
            paramLabel = "P",
            converter = PrecisionText.class,
            description =
                    "Stop as soon as the interval of the breach probability reaches no farther on either side than P: 0.002, or"
                            + " 10%% of the probability itself; --scenarios is then the most, 1000000 by default"
                            + " (with --sampling sobol 1048576 in 64 replications).")
    private @Nullable Precision precision;

    /** The precision that is asked for. */
    public Option<Precision> precision() {
        return Option.of(precision);
    }

    boolean isGiven() {
        return precision != null;
    }

    /** The independent scenarios of a run, at most. */
    public Run run(RunOptions options) {
        return options.run(isGiven() ? USUAL_MOST : RunOptions.USUAL_SCENARIOS);
    }
}
