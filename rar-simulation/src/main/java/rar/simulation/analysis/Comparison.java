package rar.simulation.analysis;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.function.LongConsumer;
import rar.simulation.engine.PairedOutcome;
import rar.simulation.engine.Run;
import rar.simulation.engine.Simulation;
import rar.simulation.risk.Estimate;
import rar.simulation.risk.MoneyEstimate;
import rar.simulation.risk.Quantiles;

/**
 * Two plans, or one plan under two risk models, in the same scenarios (common random numbers): whatever both draw, they
 * draw alike, so that what differs is what the plans make of it. Differences are the second less the first.
 */
public final class Comparison {

    /** The probabilities at which differences are given. */
    public static final Seq<Double> QUANTILES = Vector.of(0.05, 0.25, 0.5, 0.75, 0.95);

    private final PairedOutcome outcome;
    private final double confidence;

    /**
     * Reads what was counted.
     *
     * @param confidence of the intervals, between 0 and 1
     * @throws IllegalArgumentException if there are no scenarios
     */
    public Comparison(PairedOutcome outcome, double confidence) {
        if (outcome.scenarios() == 0) {
            throw new IllegalArgumentException("no scenarios say nothing of a difference");
        }
        this.outcome = outcome;
        this.confidence = confidence;
    }

    /**
     * Runs both.
     *
     * @throws IllegalArgumentException if they cover different months
     */
    public static Comparison of(
            Simulation first, Simulation second, Run run, double confidence, LongConsumer progress) {
        return new Comparison(first.runPaired(run, second, PairedOutcome.nothing(first, second), progress), confidence);
    }

    /** What was counted. */
    public PairedOutcome outcome() {
        return outcome;
    }

    /** The probability that the first is ever under its floor. */
    public Estimate firstBreach() {
        return share(outcome.both() + outcome.firstAlone());
    }

    /** The probability that the second is ever under its floor. */
    public Estimate secondBreach() {
        return share(outcome.both() + outcome.secondAlone());
    }

    /** By how much the second is more probable to be ever under its floor. */
    public ShareDifference breachDifference() {
        return ShareDifference.of(outcome.firstAlone(), outcome.secondAlone(), outcome.scenarios(), confidence);
    }

    /** How much more cash the second has in its least month end, on average. */
    public MoneyEstimate meanLowest() {
        return lowest().mean();
    }

    /** Quantiles of the difference of the least month ends. */
    public Quantiles lowest() {
        return new Quantiles(outcome.lowest(), confidence);
    }

    /** How much more cash the second has at the end, on average. */
    public MoneyEstimate meanClosing() {
        return closing().mean();
    }

    /** Quantiles of the difference of cash at the end. */
    public Quantiles closing() {
        return new Quantiles(outcome.closing(), confidence);
    }

    /** The probability of something that was counted. */
    public Estimate share(long count) {
        return Estimate.ofCount(count, outcome.scenarios(), confidence);
    }
}
