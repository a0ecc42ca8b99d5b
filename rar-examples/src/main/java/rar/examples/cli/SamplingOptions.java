package rar.examples.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** How scenarios are spread over what may happen. */
final class SamplingOptions {

    private static final int USUAL_REPLICATIONS = 16;

    private static final int MOST_REPLICATIONS = 1_000;

    /** Kinds of sets of scenarios. */
    enum Sampling {
        MONTE_CARLO("monte-carlo"),
        SOBOL("sobol");

        private final String name;

        Sampling(String name) {
            this.name = name;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    @Spec(Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--sampling",
            paramLabel = "KIND",
            description = "monte-carlo (independent scenarios, the default) or sobol (scrambled Sobol points, which fill"
                    + " what may happen more evenly).")
    private Sampling sampling = Sampling.MONTE_CARLO;

    @Option(
            names = "--replications",
            paramLabel = "R",
            description = "With --sampling sobol: in how many independent parts, 2 to 1000, so that their spread tells"
                    + " the error; 16 by default. The scenarios are shared equally among them.")
    private @Nullable Integer replications;

    /** How many replications; 1 where scenarios are independent. @throws ParameterException if they do not divide them */
    int replications(long scenarios) {
        if (sampling == Sampling.MONTE_CARLO) {
            if (replications != null) {
                throw wrong("--replications goes with --sampling sobol: independent scenarios tell their own error");
            }
            return 1;
        }
        int parts = replications == null ? USUAL_REPLICATIONS : replications;
        if (parts < 2 || parts > MOST_REPLICATIONS) {
            throw wrong("--replications: give 2 to " + MOST_REPLICATIONS + ", not " + parts);
        }
        if (scenarios % parts != 0) {
            throw wrong(scenarios + " scenarios are not shared equally by " + parts + " replications; give --scenarios "
                    + (scenarios + parts - scenarios % parts) + ", for example");
        }
        return parts;
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
