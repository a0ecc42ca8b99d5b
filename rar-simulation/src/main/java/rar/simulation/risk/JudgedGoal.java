package rar.simulation.risk;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.ToLongFunction;
import rar.model.goal.FinancialGoal;
import rar.model.money.Money;

/**
 * How probable it is that a goal breaks: at all, in each month, and in each month for the first time; and by how much. A
 * goal for years names the first or the last month of the year, as its assessment does.
 */
public final class JudgedGoal {

    private static final int LEAST_WITH_SPREAD = 2;

    private final GoalCount count;
    /** Of the replications; one where scenarios are independent. */
    private final Seq<GoalCount> parts;

    private final long scenarios;
    private final double confidence;
    private final int looks;

    /**
     * Reads counts.
     *
     * @param parts of replications of equally many scenarios, or the one count of independent ones
     * @param count of them all
     * @param scenarios how many were judged in all
     * @param confidence of the intervals of all looks together
     * @param looks how many there can be, 1 or more
     */
    JudgedGoal(Seq<GoalCount> parts, GoalCount count, long scenarios, double confidence, int looks) {
        this.parts = parts;
        this.count = count;
        this.scenarios = scenarios;
        this.confidence = confidence;
        this.looks = looks;
    }

    /** The goal. */
    public FinancialGoal goal() {
        return count.goal();
    }

    /** In how many scenarios it breaks in any month or year that can be judged. */
    public long broken() {
        return count.broken();
    }

    /** In how many scenarios it breaks in month {@code m}, 0 being the first. */
    public long brokenIn(int m) {
        return count.brokenIn(m);
    }

    /** In how many scenarios it breaks in month {@code m} and in none before. */
    public long firstBrokenIn(int m) {
        return count.firstBrokenIn(m);
    }

    /** The month that most often is the first to break the goal, the earliest of equals; none where it never breaks. */
    public OptionalInt commonestFirstMonth() {
        int commonest = 0;
        for (int m = 1; m < count.months(); m++) {
            commonest = firstBrokenIn(m) > firstBrokenIn(commonest) ? m : commonest;
        }
        return firstBrokenIn(commonest) > 0 ? OptionalInt.of(commonest) : OptionalInt.empty();
    }

    /** Whether any scenario can be judged in month {@code m}. */
    public boolean isJudgedIn(int m) {
        return count.judgedIn(m) > 0;
    }

    /**
     * In how many scenarios it does not break as far as can be judged, while not everything can be: a deficit whose years of
     * recovery end beyond the horizon, for example.
     */
    public long open() {
        return count.open();
    }

    /** How probable it is that the goal breaks in any month or year that can be judged. */
    public Estimate everBroken() {
        return share(GoalCount::broken);
    }

    /** How probable it is that it breaks in month {@code m}. */
    public Estimate probabilityIn(int m) {
        return share(each -> each.brokenIn(m));
    }

    /** How probable it is that month {@code m} is the first in which it breaks. */
    public Estimate firstProbabilityIn(int m) {
        return share(each -> each.firstBrokenIn(m));
    }

    /** How probable it is that the goal stays {@linkplain #open() open}. */
    public Estimate probabilityOpen() {
        return share(GoalCount::open);
    }

    /**
     * By how much the goal is missed on average, in the month or year in which it is missed most, where it breaks at
     * all: Student's interval ({@link MeanEstimate}) of independent scenarios, also where they are replications. None where
     * fewer than two scenarios break it, or all that do by the same amount, as they then show no spread.
     */
    public Option<MoneyEstimate> meanShortfall() {
        long n = count.broken();
        if (n < LEAST_WITH_SPREAD || isSameShortfall()) {
            return Option.none();
        }
        // n times the sum of squares less the square of the sum: a whole number, exact
        BigInteger spread = count.squares()
                .multiply(BigInteger.valueOf(n))
                .subtract(count.shortfalls().pow(2));
        double variance = quotient(spread, BigInteger.valueOf(n).pow(2));
        double mean = quotient(count.shortfalls(), BigInteger.valueOf(n));
        MeanEstimate estimate = MeanEstimate.of(mean, variance, n, 0, Double.POSITIVE_INFINITY, confidenceOfLook());
        return Option.some(new MoneyEstimate(
                ore(estimate.value()), ore(estimate.low()), ore(estimate.high()), confidence, Money.ZERO));
    }

    /** Whether it breaks, and by the same amount in every scenario that breaks it. */
    public boolean isSameShortfall() {
        return count.broken() > 0
                && count.shortfalls()
                        .equals(BigInteger.valueOf(count.worst()).multiply(BigInteger.valueOf(count.broken())));
    }

    /** By how much the goal is missed at worst; none where it never is. */
    public Option<Money> worstShortfall() {
        return Option.when(count.broken() > 0, () -> new Money(count.worst()));
    }

    /** The scenario in which it is, the first of equals. */
    public OptionalLong worstScenario() {
        return count.broken() > 0 ? OptionalLong.of(count.worstScenario()) : OptionalLong.empty();
    }

    private Estimate share(ToLongFunction<GoalCount> counted) {
        long[] counts = parts.toJavaStream().mapToLong(counted).toArray();
        return Estimate.ofParts(counts, scenarios / parts.size(), confidenceOfLook())
                .ofLooks(confidence, looks);
    }

    private double confidenceOfLook() {
        return Precision.confidenceOfLook(confidence, looks);
    }

    private static double quotient(BigInteger dividend, BigInteger divisor) {
        return new BigDecimal(dividend)
                .divide(new BigDecimal(divisor), MathContext.DECIMAL64)
                .doubleValue();
    }

    private static Money ore(double ore) {
        return new Money(Math.round(ore));
    }
}
