package rar.simulation.analysis;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.math.BigDecimal;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.function.ToLongFunction;
import org.apache.commons.math3.stat.descriptive.SummaryStatistics;
import rar.model.money.Money;
import rar.simulation.engine.Histogram;
import rar.simulation.engine.PairedOutcome;
import rar.simulation.engine.Run;
import rar.simulation.engine.Simulation;
import rar.simulation.risk.Estimate;
import rar.simulation.risk.MoneyEstimate;
import rar.simulation.risk.Quantiles;

/**
 * Two plans, or one plan under two risk models or rules, in the same scenarios (common random numbers): whatever
 * both draw, they
 * draw alike, so that what differs is what the plans make of it. Differences are the second less the first.
 */
public final class Comparison {

    /** The probabilities at which differences are given. */
    public static final Seq<Double> QUANTILES = Vector.of(0.05, 0.25, 0.5, 0.75, 0.95);

    private final PairedOutcome outcome;
    /** Of each replication, all of equally many scenarios; none where every scenario is independent. */
    private final Vector<Replication> replications;

    private final double confidence;

    /** What one replication came to. */
    private record Replication(
            long scenarios, long both, long firstAlone, long secondAlone, Money lowest, Money closing) {

        static Replication of(PairedOutcome outcome) {
            Comparison one = new Comparison(outcome, Estimate.USUAL_CONFIDENCE);
            return new Replication(
                    outcome.scenarios(),
                    outcome.both(),
                    outcome.firstAlone(),
                    outcome.secondAlone(),
                    one.meanLowest().value(),
                    one.meanClosing().value());
        }
    }

    /**
     * Reads what was counted.
     *
     * @param confidence of the intervals, between 0 and 1
     * @throws IllegalArgumentException if there are no scenarios
     */
    public Comparison(PairedOutcome outcome, double confidence) {
        this(outcome, Vector.empty(), confidence);
    }

    private Comparison(PairedOutcome outcome, Vector<Replication> replications, double confidence) {
        if (outcome.scenarios() == 0) {
            throw new IllegalArgumentException("no scenarios say nothing of a difference");
        }
        this.outcome = outcome;
        this.replications = replications;
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

    /**
     * Runs both over scenarios that are replications of equally many, independent of each other while the scenarios of one are
     * not, such as those of {@link rar.simulation.scenario.ScrambledSobol}: intervals of probabilities, of their difference
     * and of mean differences come from the replications' spread. Quantiles have the intervals of independent scenarios,
     * which are rather too wide.
     *
     * @param replications into which the run falls, 2 or more
     * @throws IllegalArgumentException if they cover different months, or the run does not fall into so many
     */
    public static Comparison ofReplications(
            Simulation first, Simulation second, Run run, int replications, double confidence, LongConsumer progress) {
        if (replications < 2 || run.count() % replications != 0) {
            throw new IllegalArgumentException(
                    run.count() + " scenarios do not fall into " + replications + " equal replications");
        }
        long each = run.count() / replications;
        PairedOutcome all = PairedOutcome.nothing(first, second);
        Vector<Replication> parts = Vector.empty();
        for (int r = 0; r < replications; r++) {
            long before = r * each;
            PairedOutcome part = first.runPaired(
                    run.part(run.first() + before, each), second, all.empty(), done -> progress.accept(before + done));
            parts = parts.append(Replication.of(part));
            all.add(part);
        }
        return new Comparison(all, parts, confidence);
    }

    /** What was counted. */
    public PairedOutcome outcome() {
        return outcome;
    }

    /** The probability that the first is ever under its floor. */
    public Estimate firstBreach() {
        return breach(outcome.both() + outcome.firstAlone(), each -> each.both + each.firstAlone);
    }

    /** The probability that the second is ever under its floor. */
    public Estimate secondBreach() {
        return breach(outcome.both() + outcome.secondAlone(), each -> each.both + each.secondAlone);
    }

    private Estimate breach(long count, ToLongFunction<Replication> ofEach) {
        return replications.isEmpty()
                ? Estimate.ofCount(count, outcome.scenarios(), confidence)
                : Estimate.ofReplications(counts(ofEach), replications.head().scenarios, confidence);
    }

    private long[] counts(ToLongFunction<Replication> ofEach) {
        return replications.toJavaStream().mapToLong(ofEach).toArray();
    }

    /** By how much the second is more probable to be ever under its floor. */
    public ShareDifference breachDifference() {
        return replications.isEmpty()
                ? ShareDifference.of(outcome.firstAlone(), outcome.secondAlone(), outcome.scenarios(), confidence)
                : ShareDifference.ofReplications(
                        counts(Replication::firstAlone),
                        counts(Replication::secondAlone),
                        replications.head().scenarios,
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
        replications.forEach(each -> means.addValue((double) ofEach.apply(each).ore()));
        if (replications.isEmpty() || means.getMin() == means.getMax()) {
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
