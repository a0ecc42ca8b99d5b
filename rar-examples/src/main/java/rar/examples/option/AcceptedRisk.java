package rar.examples.option;

import picocli.CommandLine.Option;

/** The breach probability that the board accepts. */
public final class AcceptedRisk {

    /** Where nothing is said. */
    public static final double USUAL = 0.01;

    @Option(
            names = "--alpha",
            paramLabel = "P",
            converter = Chance.class,
            description =
                    "The accepted risk: the highest acceptable probability of cash below the floor at any month end, as"
                            + " 0.01 or \"1 %%\"; 1 %% by default.")
    private double probability = USUAL;

    /** Above 0 and below 1. */
    public double probability() {
        return probability;
    }
}
