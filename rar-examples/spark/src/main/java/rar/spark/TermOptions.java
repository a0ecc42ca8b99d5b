package rar.spark;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import rar.examples.option.DrawingOptions;
import rar.examples.option.RuleOptions;
import rar.examples.option.RunOptions;
import rar.examples.option.SamplingOptions;

/** The options of {@code rar simulate} that decide the scenarios; how many threads there are is the cluster's to say. */
final class TermOptions {

    @Option(
            names = "--scenarios",
            paramLabel = "N",
            converter = RunOptions.Scenarios.class,
            description = "How many scenarios, 1 to 1000000000000; 10000 by default.")
    private @Nullable Long scenarios;

    @Option(
            names = "--seed",
            paramLabel = "S",
            converter = DrawingOptions.Seed.class,
            description = "Which scenarios: any 64-bit number, also as 0x1f; 1 by default. The same seed gives the same"
                    + " scenarios, and a shorter run is the beginning of a longer one.")
    private long seed = 1;

    @Mixin
    private SamplingOptions sampling;

    @Mixin
    private RuleOptions rules;

    /** @throws picocli.CommandLine.ParameterException if the options do not go together */
    RunTerms terms() {
        rules.require();
        long count = scenarios == null ? RunOptions.USUAL_SCENARIOS : scenarios;
        return new RunTerms(
                rules.word(), rules.months(), seed, sampling.toString(), sampling.replications(count), count);
    }
}
