package rar.simulation.capacity;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.function.LongConsumer;
import java.util.function.LongPredicate;
import org.apache.commons.math3.distribution.NormalDistribution;
import rar.model.money.Money;
import rar.model.plan.Horizon;
import rar.simulation.engine.Run;
import rar.simulation.engine.Simulation;
import rar.simulation.outcome.Counts;
import rar.simulation.projection.Projection;
import rar.simulation.risk.Estimate;
import rar.simulation.risk.MoneyEstimate;
import rar.simulation.risk.Probability;

/**
 * Decision capacity (disponibelt för att besluta): the largest grant that can be decided on top of all planned ones such
 * that P(cash is ever under the floor) stays at or under alpha. The planned grants stay as they are; the new grant is
 * paid as its profile says, is neither delayed nor cut (not by the reservation clause either), and what is paid after the
 * plan's end does not count ({@link #paidAfterPlan}).
 *
 * <p>P(breach) with a grant A is the share of scenarios that are under the floor without a grant, or whose own capacity
 * is less than A; it never falls as A grows. So one run gives it for every amount, exactly over the scenarios, and one
 * interval suffices for the search: an amount called safe is wrong only if the interval of the first amount that truly
 * is not misses its probability, which happens no more often than the confidence says. Intervals are those of
 * {@link Estimate#ofCount}, so scenarios must be independent. Where a rule decides on planned grants, the new grant is none
 * of them and does not enter what the rule knows.
 */
public final class DecisionCapacity {

    /** The largest grant that is looked at, in tkr: a thousand million kronor. */
    public static final int LARGEST_TKR = 1_000_000;

    /** How many months a decision waits to see what waiting costs. */
    public static final int WAIT = 6;

    /** The probabilities at which the curve is given, beside the one asked for. */
    public static final Seq<Double> ALPHAS = Vector.of(0.001, 0.01, 0.05, 0.1);

    private final CapacityQuestion question;
    private final int month;
    private final CapacityTally tally;
    /** At the probability asked for. */
    private final Limits asked;

    private DecisionCapacity(CapacityQuestion question, int month, CapacityTally tally) {
        this.question = question;
        this.month = month;
        this.tally = tally;
        this.asked = limits(question.alpha());
    }

    /**
     * Runs the scenarios and counts what each of them bears.
     *
     * @throws IllegalArgumentException if the month is outside the plan, or has passed by its outcome
     */
    public static DecisionCapacity of(Simulation simulation, CapacityQuestion question, Run run) {
        return of(simulation, question, run, done -> {});
    }

    /**
     * The same, telling how far it has come.
     *
     * @param progress as in {@link Simulation#run(Run, LongConsumer)}
     * @throws IllegalArgumentException if the month is outside the plan, or has passed by its outcome
     */
    public static DecisionCapacity of(
            Simulation simulation, CapacityQuestion question, Run run, LongConsumer progress) {
        Objects.requireNonNull(run, "DecisionCapacity.run is null");
        Objects.requireNonNull(progress, "DecisionCapacity.progress is null");
        CapacityTally nothing = nothing(simulation, question);
        return new DecisionCapacity(question, nothing.month(), simulation.run(run, nothing, progress));
    }

    /**
     * Reads what was counted of all scenarios, or of those that parts have come to so far.
     *
     * @param counted the {@link #counts()} of the same question to the same simulation, added up
     * @throws IllegalArgumentException if they are of another, so far as it shows, or do not agree with each other; or if the month
     *     is outside the plan, or has passed by its outcome
     */
    public static DecisionCapacity of(Simulation simulation, CapacityQuestion question, Counts counted) {
        Objects.requireNonNull(counted, "DecisionCapacity.counted is null");
        CapacityTally nothing = nothing(simulation, question);
        return new DecisionCapacity(question, nothing.month(), nothing.restored(counted));
    }

    private static CapacityTally nothing(Simulation simulation, CapacityQuestion question) {
        Objects.requireNonNull(simulation, "DecisionCapacity.simulation is null");
        Objects.requireNonNull(question, "DecisionCapacity.question is null");
        Projection projection = simulation.projection();
        Horizon horizon = projection.plan().horizon();
        if (!horizon.covers(question.month())) {
            throw new IllegalArgumentException("no grant can be decided in " + question.month() + ": the plan covers "
                    + horizon.firstMonth() + " to " + horizon.lastMonth());
        }
        projection.requireOpen(question.month());
        return new CapacityTally(
                question.profile(),
                horizon.indexOf(question.month()),
                horizon.months(),
                projection.firstOpen(),
                projection.floors().limit());
    }

    /** What was counted of the scenarios, which adds up with that of other scenarios. */
    public Counts counts() {
        return tally.counts();
    }

    /** The question. */
    public CapacityQuestion question() {
        return question;
    }

    /** The month asked for, 0 being the plan's first. */
    public int month() {
        return month;
    }

    /** How many scenarios were run. */
    public long scenarios() {
        return tally.scenarios();
    }

    /** The probability that cash is ever under the floor with a grant of so many tkr decided in the month asked for. */
    public Estimate breachWith(long tkr) {
        return estimate(breaches(month, tkr));
    }

    /** In how many scenarios it is. */
    public long breachesWith(long tkr) {
        return breaches(month, tkr);
    }

    /** The answer. */
    public CapacityBracket answer() {
        return bracket(month, asked);
    }

    /** The answer at other probabilities, that of the question among them, from the least. */
    public Seq<CapacityBracket> byAlpha() {
        return ALPHAS.append(question.alpha()).distinct().sorted().map(alpha -> bracket(month, limits(alpha)));
    }

    /** Whether a grant decided in month {@code t}, 0 being the plan's first, is paid in full by the plan's end. */
    public boolean isPaidInPlan(int t) {
        return question.profile().timesPaid(months() - t) == 1;
    }

    /** What of a grant decided in month {@code t} is paid after the plan's end, which nothing here looks at. */
    public Money paidAfterPlan(int t, Money grant) {
        return question.profile().paidAfter(grant, months() - t);
    }

    /** The answer for a decision in each open month of the plan. */
    public Seq<CapacityBracket> byMonth() {
        return Vector.range(tally.firstOpen(), months()).map(t -> bracket(t, asked));
    }

    /**
     * The month that binds: of the scenarios that hold with the safe grant and break with the unsafe one, the month that
     * most often allows the least, the first of equals. Where nothing is safe, the month in which most of the scenarios
     * that break without a grant are deepest under the floor. None where no scenario says anything of it.
     */
    public Option<BindingMonth> bindingMonth() {
        CapacityBracket answer = answer();
        Vector<Long> counts = Vector.range(0, months())
                .map(m -> answer.safe()
                        .map(safe -> binding(m, safe, answer.unsafe()))
                        .getOrElse(() -> tally.broken(m)));
        long all = counts.sum().longValue();
        long most = counts.max().get();
        return Option.when(all > 0, () -> new BindingMonth(counts.indexOf(most), most, all));
    }

    /**
     * A month that binds.
     *
     * @param month 0 being the plan's first
     * @param scenarios in how many it does
     * @param of so many that were looked at
     */
    public record BindingMonth(int month, long scenarios, long of) {}

    private long binding(int m, Money safe, Option<Money> unsafe) {
        PagedCounts counts = tally.binding(m);
        long end = unsafe.map(DecisionCapacity::tkr).getOrElse(LARGEST_TKR + 1L);
        return counts.under(end) - counts.under(tkr(safe));
    }

    /** What waiting half a year costs; none where the plan ends before or every scenario breaks without a grant. */
    public Option<WaitingCost> waiting() {
        int later = month + WAIT;
        long n = later < months() ? tally.waiting().total() : 0;
        return Option.when(n > 0, () -> {
            PagedCounts counts = tally.waiting();
            long less = counts.under(LARGEST_TKR);
            long more = n - counts.under(LARGEST_TKR + 1L);
            return new WaitingCost(
                    month,
                    later,
                    answer(),
                    bracket(later, asked),
                    meanWait(counts, n),
                    ofRank(counts, 0.05, n),
                    ofRank(counts, 0.5, n),
                    ofRank(counts, 0.95, n),
                    more,
                    less,
                    n - more - less);
        });
    }

    /**
     * The fewest scenarios with which a plan that never breaches is shown to be safe.
     *
     * @throws IllegalArgumentException if a number is not between 0 and 1
     */
    public static long scenariosNeeded(double alpha, double confidence) {
        Probability.require("the probability that is put up with", alpha);
        Probability.requireConfidence(confidence);
        double n = StrictMath.log1p(-confidence) / StrictMath.log1p(-alpha);
        long fewest = Math.max(1, (long) n - 1);
        // the interval itself decides at the edge, as long as a step shows in it
        while (fewest < Run.MOST_SCENARIOS
                && Estimate.ofCount(0, fewest, confidence).high() > alpha) {
            fewest++;
        }
        return fewest;
    }

    /** The scenarios that are needed to tell anything at the probability asked for. */
    public long scenariosNeeded() {
        return scenariosNeeded(question.alpha(), question.confidence());
    }

    private int months() {
        return tally.months();
    }

    /**
     * What the number of breaches says at a probability.
     *
     * @param safe the most breaches that show a grant to be safe, -1 if not even none does
     * @param open the most that do not show it to be unsafe
     */
    private record Limits(double alpha, long safe, long open) {}

    private Limits limits(double alpha) {
        long n = tally.scenarios();
        return new Limits(
                alpha,
                greatest(n, count -> estimate(count).high() <= alpha),
                greatest(n, count -> estimate(count).low() <= alpha));
    }

    private CapacityBracket bracket(int t, Limits limits) {
        long safe = greatest(LARGEST_TKR, tkr -> breaches(t, tkr) <= limits.safe);
        long holds = greatest(LARGEST_TKR, tkr -> breaches(t, tkr) <= limits.open);
        return new CapacityBracket(
                t,
                limits.alpha,
                Option.when(safe >= 0, () -> Money.ofTkr(safe)),
                Option.when(holds < LARGEST_TKR, () -> Money.ofTkr(holds + 1)),
                estimate(breaches(t, Math.max(0, safe))));
    }

    /** The greatest number up to {@code most} for which something holds that ceases to hold as it grows; -1 for none. */
    private static long greatest(long most, LongPredicate holds) {
        long low = -1;
        long high = most;
        while (low < high) {
            long middle = Math.floorDiv(low + high + 1, 2);
            if (holds.test(middle)) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private long breaches(int t, long tkr) {
        return tally.broken() + tally.capacity(t).under(tkr);
    }

    private Estimate estimate(long count) {
        return Estimate.ofCount(count, tally.scenarios(), question.confidence());
    }

    /** The mean difference, with the interval of the normal approximation; that of one scenario says nothing. */
    private MoneyEstimate meanWait(PagedCounts counts, long n) {
        double mean = counts.sum(number -> number - LARGEST_TKR) / (double) n;
        double squares = counts.sum(number -> (number - LARGEST_TKR - mean) * (number - LARGEST_TKR - mean));
        double z = new NormalDistribution(null, 0, 1).inverseCumulativeProbability((1 + question.confidence()) / 2);
        double halfWidth = n < 2 ? LARGEST_TKR : z * Math.sqrt(squares / (double) (n - 1) / (double) n);
        return new MoneyEstimate(
                ofTkr(mean), ofTkr(mean - halfWidth), ofTkr(mean + halfWidth), question.confidence(), Money.ofTkr(1));
    }

    private static Money ofRank(PagedCounts counts, double p, long n) {
        long rank = BigDecimal.valueOf(p)
                .multiply(BigDecimal.valueOf(n))
                .setScale(0, RoundingMode.CEILING)
                .longValueExact();
        return Money.ofTkr(counts.ofRank(rank) - (long) LARGEST_TKR);
    }

    private static Money ofTkr(double tkr) {
        return new Money(Math.round(tkr * CapacityTally.TKR));
    }

    private static long tkr(Money amount) {
        return amount.ore() / CapacityTally.TKR;
    }
}
