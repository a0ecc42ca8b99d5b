package rar.simulation.risk;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Objects;
import java.util.function.ToLongFunction;
import rar.model.money.Money;
import rar.simulation.engine.RunResult;
import rar.simulation.outcome.Histogram;
import rar.simulation.outcome.Outcome;
import rar.simulation.outcome.ReplicationCounts;

/**
 * What a run says of liquidity: how probable it is to fall below the floor, when and how deep, how near it comes, and
 * how cash and equity spread.
 */
public final class LiquidityRisk {

    /** The probabilities at which the fan of monthly cash and closing equity are given. */
    public static final Seq<Double> FAN = Vector.of(0.05, 0.25, 0.5, 0.75, 0.95);

    /** The probabilities at which the lowest cash is given. */
    public static final Seq<Double> LOWEST = Vector.of(0.001, 0.01, 0.05, 0.25, 0.5, 0.75, 0.95);

    /** The share of the worst scenarios whose mean is the expected shortfall. */
    public static final double TAIL = 0.05;

    private final Outcome outcome;
    /** Of equal parts that are independent of each other: one where every scenario is. */
    private final Seq<ReplicationCounts> parts;

    /** That is stated. */
    private final double stated;
    /** At which intervals are computed: higher where several looks share the error. */
    private final double confidence;

    private final int looks;
    private final OrderStatistics order;

    /**
     * Reads an outcome of independent scenarios.
     *
     * @param confidence of the intervals, between 0 and 1
     * @throws IllegalArgumentException if the outcome has no scenarios, or the confidence is out of range
     */
    public LiquidityRisk(Outcome outcome, double confidence) {
        this(
                Objects.requireNonNull(outcome, "LiquidityRisk.outcome is null"),
                Vector.of(ReplicationCounts.of(outcome)),
                confidence,
                1);
    }

    /**
     * Reads an outcome that is looked at several times as it grows.
     *
     * @param parts its replications; one where its scenarios are independent
     * @param confidence that the intervals of all looks hold together
     * @param looks how many there can be, 1 or more
     * @throws IllegalArgumentException if the outcome has no scenarios
     */
    private LiquidityRisk(Outcome outcome, Seq<ReplicationCounts> parts, double confidence, int looks) {
        if (outcome.scenarios() == 0) {
            throw new IllegalArgumentException("no scenarios say nothing of risk");
        }
        this.outcome = outcome;
        this.parts = parts;
        this.stated = confidence;
        this.confidence = Precision.confidenceOfLook(confidence, looks);
        this.looks = looks;
        this.order = OrderStatistics.of(outcome.scenarios(), this.confidence);
    }

    /**
     * Reads the outcomes of the replications of a set whose scenarios are not independent of each other, such as {@link
     * rar.simulation.sampling.ScrambledSobol}: intervals of probabilities come from the replications' spread. Quantiles
     * have the intervals of independent scenarios, which are rather too wide.
     *
     * @param replications two or more, of equally many scenarios
     * @param confidence of the intervals, between 0 and 1
     * @throws IllegalArgumentException if they are fewer, or not equally many, or the confidence is out of range
     */
    public static LiquidityRisk ofReplications(Seq<Outcome> replications, double confidence) {
        Objects.requireNonNull(replications, "LiquidityRisk.replications is null");
        requireReplications(replications.map(Outcome::scenarios));
        return new LiquidityRisk(
                replications.tail().foldLeft(replications.head(), Outcome::plus),
                replications.map(ReplicationCounts::of),
                confidence,
                1);
    }

    /**
     * Reads what a run came to, of independent scenarios or of replications, as above.
     *
     * @param confidence of the intervals, between 0 and 1
     * @throws IllegalArgumentException if the run has no scenarios, or not two or more whole replications, or a number is
     *     out of range
     */
    public static LiquidityRisk of(RunResult result, double confidence) {
        return of(result, confidence, 1);
    }

    /**
     * Reads what a run came to that is looked at several times as it grows ({@link Precision}).
     *
     * @param confidence with which all intervals of all looks hold together, between 0 and 1
     * @param looks how many there can be, 1 or more
     * @throws IllegalArgumentException as above
     */
    public static LiquidityRisk of(RunResult result, double confidence, int looks) {
        Objects.requireNonNull(result, "LiquidityRisk.result is null");
        if (result.replications().isEmpty()) {
            return new LiquidityRisk(
                    result.outcome(), Vector.of(ReplicationCounts.of(result.outcome())), confidence, looks);
        }
        Seq<ReplicationCounts> replications = Vector.ofAll(result.replications());
        requireReplications(replications.map(ReplicationCounts::scenarios));
        return new LiquidityRisk(result.outcome(), replications, confidence, looks);
    }

    private static void requireReplications(Seq<Long> scenarios) {
        if (scenarios.size() < 2 || scenarios.distinct().size() > 1) {
            throw new IllegalArgumentException(
                    "replications are two or more, of equally many scenarios, not of " + scenarios.mkString(", "));
        }
    }

    /** How many replications there are; 1 where scenarios are independent. */
    public int replications() {
        return parts.size();
    }

    /** Reads an outcome, with intervals of 95 %. */
    public static LiquidityRisk of(Outcome outcome) {
        return new LiquidityRisk(outcome, Estimate.USUAL_CONFIDENCE);
    }

    /** The outcome. */
    public Outcome outcome() {
        return outcome;
    }

    /** The probability that cash is under the floor at any month end. */
    public Estimate everUnderFloor() {
        return share(ReplicationCounts::ever);
    }

    /** The probability that cash is under the floor at the end of month {@code m}, 0 being the first. */
    public Estimate underFloor(int m) {
        return share(each -> each.under().get(m));
    }

    /** The probability that month {@code m} is the first under the floor. */
    public Estimate firstUnderFloor(int m) {
        return share(each -> each.firstUnder().get(m));
    }

    /** Quantiles of the least cash of a scenario. */
    public Quantiles lowest() {
        return new Quantiles(outcome.lowest(), order);
    }

    /** The mean of the least cash in the worst {@link #TAIL} of scenarios. */
    public MoneyEstimate expectedShortfall() {
        return lowest().tailMean(TAIL);
    }

    /** Quantiles of closing cash of month {@code m}. */
    public Quantiles cash(int m) {
        return new Quantiles(outcome.cash(m), order);
    }

    /** Quantiles of equity at the end. */
    public Quantiles equity() {
        return new Quantiles(outcome.equity(), order);
    }

    /** Quantiles of what month {@code m} is judged by: its closing cash, or what that is above the floor of the month. */
    public Quantiles judged(int m) {
        return new Quantiles(outcome.judged(m), order);
    }

    /** The month whose cash comes closest to the floor: the least 5 % quantile, the first of equals. */
    public int tightestMonth() {
        int tightest = 0;
        Money least = judged(0).at(TAIL).value();
        for (int m = 1; m < outcome.months(); m++) {
            Money next = judged(m).at(TAIL).value();
            if (next.compareTo(least) < 0) {
                least = next;
                tightest = m;
            }
        }
        return tightest;
    }

    /** How deep under the floor cash is on average where it is deepest, where it ever is under it; exact over the scenarios. */
    public Option<MoneyEstimate> meanDepth() {
        long breaches = outcome.breaches();
        return Option.when(breaches > 0, () -> {
            Histogram lowest = outcome.tightest();
            double floor = outcome.limit().ore();
            double sum = 0;
            for (int bin = 0; bin < lowest.bins() && lowest.edge(bin) < floor; bin++) {
                sum += (double) lowest.count(bin) * floor - lowest.sum(bin);
            }
            double mean = sum / (double) breaches;
            double squares = 0;
            for (int bin = 0; bin < lowest.bins() && lowest.edge(bin) < floor; bin++) {
                squares += squaresInBin(bin, floor - mean);
            }
            double most = floor - lowest.leastPossible();
            MeanEstimate depth = MeanEstimate.of(mean, squares / (double) breaches, breaches, 0, most, confidence);
            return new MoneyEstimate(ore(depth.value()), ore(depth.low()), ore(depth.high()), stated, Money.ZERO);
        });
    }

    /**
     * At most so much the squared distances of a bin's amounts from {@code mean} come to: of amounts between a and b with
     * the mean m the variance is (b - m)(m - a) or less (Bhatia and Davis, "A better bound on the variance", American
     * Mathematical Monthly 107, 2000).
     */
    private double squaresInBin(int bin, double mean) {
        double count = outcome.tightest().count(bin);
        if (count == 0) {
            return 0;
        }
        double own = outcome.tightest().sum(bin) / count;
        double within = count == 1
                ? 0
                : (outcome.tightest().most(bin) - own)
                        * (own - outcome.tightest().least(bin));
        return count * (within + (own - mean) * (own - mean));
    }

    /** At how many month ends cash is under the floor on average, where it ever is. */
    public Option<MeanEstimate> meanMonthsUnder() {
        long breaches = outcome.breaches();
        return Option.when(breaches > 0, () -> {
            double months = 0;
            double squares = 0;
            for (int k = 1; k <= outcome.months(); k++) {
                months += (double) k * (double) outcome.monthsUnder(k);
                squares += (double) k * (double) k * (double) outcome.monthsUnder(k);
            }
            double n = breaches;
            // n times the variance, a whole number: 0 only where all are the same
            double variance = (squares * n - months * months) / n / n;
            MeanEstimate mean = MeanEstimate.of(months / n, variance, breaches, 1, outcome.months(), confidence);
            return new MeanEstimate(mean.value(), mean.low(), mean.high(), stated);
        });
    }

    private static Money ore(double ore) {
        return new Money(Math.round(ore));
    }

    private Estimate share(ToLongFunction<ReplicationCounts> counted) {
        long[] counts = parts.toJavaStream().mapToLong(counted).toArray();
        return stated(Estimate.ofParts(counts, parts.head().scenarios(), confidence));
    }

    /**
     * The share of scenarios in which something else was counted, such as a rule's decision: with the interval of
     * independent scenarios, rather too wide for replications, and as wide as the looks at this run ask for.
     *
     * @param count 0 to the number of scenarios
     * @throws IllegalArgumentException if it is out of range
     */
    public Estimate shareOf(long count) {
        return shareOf(count, outcome.scenarios());
    }

    /**
     * The same of some of the scenarios, those in which it can be counted at all.
     *
     * @param count 0 to {@code scenarios}
     * @throws IllegalArgumentException if it is out of range
     */
    public Estimate shareOf(long count, long scenarios) {
        return stated(Estimate.ofCount(count, scenarios, confidence));
    }

    private Estimate stated(Estimate estimate) {
        return estimate.ofLooks(stated, looks);
    }
}
