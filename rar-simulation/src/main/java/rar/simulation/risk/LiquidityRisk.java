package rar.simulation.risk;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.ToLongFunction;
import rar.model.money.Money;
import rar.simulation.engine.Outcome;

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
    /** Outcomes of equal parts that are independent of each other; none where every scenario is. */
    private final Seq<Outcome> replications;

    private final double confidence;

    /**
     * Reads an outcome of independent scenarios.
     *
     * @param confidence of the intervals, between 0 and 1
     * @throws IllegalArgumentException if the outcome has no scenarios
     */
    public LiquidityRisk(Outcome outcome, double confidence) {
        if (outcome.scenarios() == 0) {
            throw new IllegalArgumentException("no scenarios say nothing of risk");
        }
        this.outcome = outcome;
        this.replications = Vector.empty();
        this.confidence = confidence;
    }

    private LiquidityRisk(Seq<Outcome> replications, double confidence) {
        this.outcome = replications.tail().foldLeft(replications.head(), Outcome::plus);
        this.replications = replications;
        this.confidence = confidence;
    }

    /**
     * Reads the outcomes of the replications of a set whose scenarios are not independent of each other, such as {@link
     * rar.simulation.scenario.ScrambledSobol}: intervals of probabilities come from the replications' spread. Quantiles
     * have the intervals of independent scenarios, which are rather too wide.
     *
     * @param replications two or more, of equally many scenarios
     * @param confidence of the intervals, between 0 and 1
     * @throws IllegalArgumentException if they are fewer, or not equally many
     */
    public static LiquidityRisk ofReplications(Seq<Outcome> replications, double confidence) {
        if (replications.size() < 2
                || replications.map(Outcome::scenarios).distinct().size() > 1) {
            throw new IllegalArgumentException("replications are two or more, of equally many scenarios, not of "
                    + replications.map(Outcome::scenarios).mkString(", "));
        }
        return new LiquidityRisk(replications, confidence);
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
        return share(Outcome::breaches);
    }

    /** The probability that cash is under the floor at the end of month {@code m}, 0 being the first. */
    public Estimate underFloor(int m) {
        return share(each -> each.breaches(m));
    }

    /** The probability that month {@code m} is the first under the floor. */
    public Estimate firstUnderFloor(int m) {
        return share(each -> each.firstUnder(m));
    }

    /** Quantiles of the least cash of a scenario. */
    public Quantiles lowest() {
        return new Quantiles(outcome.lowest(), confidence);
    }

    /** The mean of the least cash in the worst {@link #TAIL} of scenarios. */
    public MoneyEstimate expectedShortfall() {
        return lowest().tailMean(TAIL);
    }

    /** Quantiles of closing cash of month {@code m}. */
    public Quantiles cash(int m) {
        return new Quantiles(outcome.cash(m), confidence);
    }

    /** Quantiles of equity at the end. */
    public Quantiles equity() {
        return new Quantiles(outcome.equity(), confidence);
    }

    /** The month whose cash comes closest to the floor: the least 5 % quantile, the first of equals. */
    public int tightestMonth() {
        int tightest = 0;
        Money least = cash(0).at(TAIL).value();
        for (int m = 1; m < outcome.months(); m++) {
            Money next = cash(m).at(TAIL).value();
            if (next.compareTo(least) < 0) {
                least = next;
                tightest = m;
            }
        }
        return tightest;
    }

    /** How deep under the floor the lowest cash is on average, where it ever is under it; exact over the scenarios. */
    public Option<Money> meanDepth() {
        long breaches = outcome.breaches();
        if (breaches == 0) {
            return Option.none();
        }
        double sum = 0;
        for (int bin = 0;
                bin < outcome.lowest().bins()
                        && outcome.lowest().edge(bin) < outcome.floor().ore();
                bin++) {
            sum += outcome.lowest().sum(bin);
        }
        return Option.some(outcome.floor().minus(new Money(Math.round(sum / (double) breaches))));
    }

    /** In how many months cash is under the floor on average, where it ever is. */
    public Option<Double> meanMonthsUnder() {
        long breaches = outcome.breaches();
        if (breaches == 0) {
            return Option.none();
        }
        double months = 0;
        for (int k = 1; k <= outcome.months(); k++) {
            months += (double) k * (double) outcome.monthsUnder(k);
        }
        return Option.some(months / (double) breaches);
    }

    private Estimate share(ToLongFunction<Outcome> count) {
        if (replications.isEmpty()) {
            return Estimate.ofCount(count.applyAsLong(outcome), outcome.scenarios(), confidence);
        }
        long[] counts = replications.toJavaStream().mapToLong(count).toArray();
        return Estimate.ofReplications(counts, replications.head().scenarios(), confidence);
    }
}
