package rar.simulation.risk;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.function.ToLongFunction;
import org.apache.commons.math3.stat.descriptive.SummaryStatistics;
import rar.model.money.Money;
import rar.simulation.engine.Run;
import rar.simulation.engine.Simulation;
import rar.simulation.outcome.Histogram;
import rar.simulation.outcome.PairedOutcome;

/**
 * Two plans, or one plan under two risk models or rules, in the same scenarios (common random numbers): whatever
 * both draw, they
 * draw alike, so that what differs is what the plans make of it. Differences are the second less the first.
 */
public final class Comparison {

    /** The probabilities at which differences are given. */
    public static final Seq<Double> QUANTILES = Vector.of(0.05, 0.25, 0.5, 0.75, 0.95);

    private final PairedOutcome outcome;
    /** Of each replication, all of equally many scenarios; one where every scenario is independent. */
    private final Vector<Replication> parts;

    private final double confidence;

    /** What one replication came to. */
    private record Replication(
            long scenarios, long both, long firstAlone, long secondAlone, Money lowest, Money closing) {

        static Replication of(PairedOutcome outcome) {
            if (outcome.scenarios() == 0) {
                throw new IllegalArgumentException("no scenarios say nothing of a difference");
            }
            return new Replication(
                    outcome.scenarios(),
                    outcome.both(),
                    outcome.firstAlone(),
                    outcome.secondAlone(),
                    mean(outcome.lowest()),
                    mean(outcome.closing()));
        }

        private static Money mean(Histogram differences) {
            return new Quantiles(differences, Estimate.USUAL_CONFIDENCE).mean().value();
        }
    }

    /**
     * Reads what was counted.
     *
     * @param confidence of the intervals, between 0 and 1
     * @throws IllegalArgumentException if there are no scenarios, or the confidence is out of range
     */
    public Comparison(PairedOutcome outcome, double confidence) {
        this(
                Objects.requireNonNull(outcome, "Comparison.outcome is null"),
                Vector.of(Replication.of(outcome)),
                confidence);
    }

    /**
     * Reads what was counted of scenarios that are replications of equally many.
     *
     * @param counted of each replication in its order; left as they are
     * @param confidence of the intervals, between 0 and 1
     * @throws IllegalArgumentException if there are none, they do not add up or are not of equally many scenarios, or the
     *     confidence is out of range
     */
    public static Comparison ofReplications(Seq<PairedOutcome> counted, double confidence) {
        Objects.requireNonNull(counted, "Comparison.counted is null");
        Vector<Replication> parts = counted.map(Replication::of).toVector();
        if (parts.map(Replication::scenarios).distinct().size() != 1) {
            throw new IllegalArgumentException("replications have equally many scenarios, not "
                    + parts.map(Replication::scenarios).mkString(", "));
        }
        PairedOutcome all = counted.head().empty();
        counted.forEach(all::add);
        return new Comparison(all, parts, confidence);
    }

    private Comparison(PairedOutcome outcome, Vector<Replication> parts, double confidence) {
        this.outcome = outcome;
        this.parts = parts;
        this.confidence = Probability.requireConfidence(confidence);
    }

    /**
     * Runs both.
     *
     * @throws IllegalArgumentException if they cover different months, or the confidence is not between 0 and 1
     */
    public static Comparison of(
            Simulation first, Simulation second, Run run, double confidence, LongConsumer progress) {
        return ofReplications(first, second, run, 1, confidence, progress);
    }

    /**
     * Runs both over scenarios that are replications of equally many, independent of each other while the scenarios of one are
     * not, such as those of {@link rar.simulation.sampling.ScrambledSobol}: intervals of probabilities, of their difference
     * and of mean differences come from the replications' spread. Quantiles have the intervals of independent scenarios,
     * which are rather too wide.
     *
     * @param replications that share the run's scenarios equally; 1 where every scenario is independent
     * @throws IllegalArgumentException if they cover different months, the replications do not share the scenarios equally,
     *     or the confidence is not between 0 and 1
     */
    public static Comparison ofReplications(
            Simulation first, Simulation second, Run run, int replications, double confidence, LongConsumer progress) {
        Objects.requireNonNull(first, "Comparison.first is null");
        Objects.requireNonNull(second, "Comparison.second is null");
        Objects.requireNonNull(run, "Comparison.run is null");
        Objects.requireNonNull(progress, "Comparison.progress is null");
        Probability.requireConfidence(confidence);
        PairedOutcome all = PairedOutcome.nothing(first.nothing(), second.nothing());
        Vector<Replication> parts = Vector.empty();
        for (Run part : run.replications(replications)) {
            long before = part.first() - run.first();
            PairedOutcome counted = first.runPaired(part, second, all.empty(), done -> progress.accept(before + done));
            parts = parts.append(Replication.of(counted));
            all.add(counted);
        }
        return new Comparison(all, parts, confidence);
    }

    /** What was counted. */
    public PairedOutcome outcome() {
        return outcome;
    }

    /** The probability that the first is ever under its floor. */
    public Estimate firstBreach() {
        return breach(each -> each.both + each.firstAlone);
    }

    /** The probability that the second is ever under its floor. */
    public Estimate secondBreach() {
        return breach(each -> each.both + each.secondAlone);
    }

    private Estimate breach(ToLongFunction<Replication> ofEach) {
        return Estimate.ofParts(counts(ofEach), parts.head().scenarios, confidence);
    }

    private long[] counts(ToLongFunction<Replication> ofEach) {
        return parts.toJavaStream().mapToLong(ofEach).toArray();
    }

    /** By how much the second is more probable to be ever under its floor. */
    public ShareDifference breachDifference() {
        return parts.size() == 1
                ? ShareDifference.of(outcome.firstAlone(), outcome.secondAlone(), outcome.scenarios(), confidence)
                : ShareDifference.ofReplications(
                        counts(Replication::firstAlone),
                        counts(Replication::secondAlone),
                        parts.head().scenarios,
                        confidence);
    }

    /** How much more cash the second has in its least month end, on average. */
    public MoneyEstimate meanLowest() {
        return mean(outcome.lowest(), Replication::lowest);
    }

    /** The quantile at probability {@code p} of that difference, scenario by scenario; exact where it is nothing. */
    public MoneyEstimate lowest(double p) {
        return quantile(outcome.lowest(), outcome.lowestMore(), outcome.lowestLess(), p);
    }

    /** How much more cash the second has at the end, on average. */
    public MoneyEstimate meanClosing() {
        return mean(outcome.closing(), Replication::closing);
    }

    private MoneyEstimate mean(Histogram differences, Function<Replication, Money> ofEach) {
        MoneyEstimate pooled = new Quantiles(differences, confidence).mean();
        SummaryStatistics means = new SummaryStatistics();
        parts.forEach(each -> means.addValue((double) ofEach.apply(each).ore()));
        if (means.getMin() == means.getMax()) {
            return pooled;
        }
        Money half = new Money((long) Math.ceil(Estimate.halfWidth(means, confidence)));
        return new MoneyEstimate(
                pooled.value(), pooled.value().minus(half), pooled.value().plus(half), confidence, pooled.resolution());
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
}
