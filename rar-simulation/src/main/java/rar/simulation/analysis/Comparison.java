package rar.simulation.analysis;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.math.BigDecimal;
import java.util.function.LongConsumer;
import rar.model.money.Money;
import rar.simulation.engine.Histogram;
import rar.simulation.engine.PairedOutcome;
import rar.simulation.engine.Run;
import rar.simulation.engine.Simulation;
import rar.simulation.risk.Estimate;
import rar.simulation.risk.MoneyEstimate;
import rar.simulation.risk.Quantiles;

/**
 * Two plans, or one plan under two risk models or rules, in the same scenarios (common random numbers): whatever both draw, they
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
        return new Quantiles(outcome.lowest(), confidence).mean();
    }

    /** The quantile at probability {@code p} of that difference, scenario by scenario; exact where it is nothing. */
    public MoneyEstimate lowest(double p) {
        return quantile(outcome.lowest(), outcome.lowestMore(), outcome.lowestLess(), p);
    }

    /** How much more cash the second has at the end, on average. */
    public MoneyEstimate meanClosing() {
        return new Quantiles(outcome.closing(), confidence).mean();
    }

    /** The quantile at probability {@code p} of that difference, scenario by scenario; exact where it is nothing. */
    public MoneyEstimate closing(double p) {
        return quantile(outcome.closing(), outcome.closingMore(), outcome.closingLess(), p);
    }

    /** Many differences may be nothing, and a quantile among them is nothing, wherever in its bin it is placed. */
    private MoneyEstimate quantile(Histogram differences, long more, long less, double p) {
        MoneyEstimate placed = new Quantiles(differences, confidence).at(p);
        BigDecimal rank = BigDecimal.valueOf(p).multiply(BigDecimal.valueOf(outcome.scenarios()));
        boolean isNothing = rank.compareTo(BigDecimal.valueOf(less)) > 0
                && rank.compareTo(BigDecimal.valueOf(outcome.scenarios() - more)) <= 0;
        return isNothing
                ? new MoneyEstimate(Money.ZERO, placed.low().min(Money.ZERO), placed.high(), confidence, Money.ZERO)
                : placed;
    }

    /** The probability of something that was counted. */
    public Estimate share(long count) {
        return Estimate.ofCount(count, outcome.scenarios(), confidence);
    }
}
