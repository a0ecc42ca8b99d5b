package rar.simulation.outcome;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import rar.model.message.RefusedException;
import rar.model.money.Money;

/**
 * What the scenarios of a run came to: counts that are exact and sums of integers, so that parts of a run merge to the
 * same bits as the whole, in any order.
 */
public final class Outcome implements Tally<Outcome> {

    /** The first month that is judged: those before have happened. */
    private final int firstJudged;

    /** What judged cash must not be below. */
    private final long limit;

    private final Histogram[] cash;
    private final Histogram lowest;
    /** Of judged cash, the same histograms where cash itself is judged. */
    private final Histogram[] judged;

    private final Histogram tightest;
    private final Histogram equity;
    private final long[] firstUnder;
    private final long[] monthsUnder;
    private final long[] lowestIn;
    private final CountedScenarios scenarios = new CountedScenarios();
    private long worstScenario = -1;
    private long worstOre = Long.MAX_VALUE;

    // the scenarios of a block that are ever under the floor: which, in how many months, in which first and lowest
    private double[] places = {};
    /** By scenario of a block, how far its amounts are beyond all before. */
    private double[] beyond = {};

    private int[] breaching = {};
    private int[] underIn = {};
    private int[] firstIn = {};
    private int[] lowestAt = {};

    /** An outcome in which cash itself is held against the same floor at every month end. */
    Outcome(int firstJudged, long limit, Histogram[] cash, Histogram lowest, Histogram equity) {
        this(firstJudged, limit, cash, lowest, cash, lowest, equity);
    }

    /** An outcome in which each month's cash is held against a floor of its own. */
    Outcome(
            int firstJudged,
            long limit,
            Histogram[] cash,
            Histogram lowest,
            Histogram[] judged,
            Histogram tightest,
            Histogram equity) {
        this.firstJudged = firstJudged;
        this.limit = limit;
        this.cash = cash;
        this.lowest = lowest;
        this.judged = judged;
        this.tightest = tightest;
        this.equity = equity;
        this.firstUnder = new long[cash.length];
        this.lowestIn = new long[cash.length];
        this.monthsUnder = new long[cash.length + 1];
    }

    @Override
    public Outcome empty() {
        return judgesCash()
                ? new Outcome(firstJudged, limit, empty(cash), lowest.empty(), equity.empty())
                : new Outcome(
                        firstJudged,
                        limit,
                        empty(cash),
                        lowest.empty(),
                        empty(judged),
                        tightest.empty(),
                        equity.empty());
    }

    private static Histogram[] empty(Histogram[] months) {
        return Arrays.stream(months).map(Histogram::empty).toArray(Histogram[]::new);
    }

    /** Whether cash itself is held against one floor, and not what it is above the floor of its month. */
    public boolean judgesCash() {
        return judged == cash;
    }

    @Override
    public void add(Paths paths) {
        int n = paths.count();
        scenarios.add(paths.first(), n);
        makeRoom(n);
        Arrays.fill(beyond, 0, n, 0);
        for (int m = 0; m < cash.length; m++) {
            count(cash[m], paths.cash(m), n);
        }
        count(lowest, paths.lowest(), n);
        if (!judgesCash()) {
            for (int m = 0; m < judged.length; m++) {
                count(judged[m], paths.judged(m), n);
            }
            count(tightest, paths.tightest(), n);
        }
        count(equity, paths.equity(), n);
        noteEnds(paths, n);
        double[] least = paths.tightest();
        int under = findUnder(least, n);
        addBreaches(paths, under);
        findWorst(least, paths.first(), under, n);
    }

    private void makeRoom(int n) {
        if (places.length < n) {
            places = new double[n];
            beyond = new double[n];
        }
    }

    private void count(Histogram histogram, double[] amounts, int n) {
        histogram.count(amounts, places, n);
        histogram.addBeyondEnds(beyond, amounts, n);
    }

    /** After the first blocks few scenarios have an amount beyond all before, so that ends cost a vector loop and no more. */
    private void noteEnds(Paths paths, int n) {
        for (int i = 0; i < n; i++) {
            if (beyond[i] > 0) {
                noteEndsOf(paths, i);
            }
        }
    }

    private void noteEndsOf(Paths paths, int i) {
        for (int m = 0; m < cash.length; m++) {
            cash[m].noteEnds(paths.cash(m)[i]);
        }
        lowest.noteEnds(paths.lowest()[i]);
        if (!judgesCash()) {
            for (int m = 0; m < judged.length; m++) {
                judged[m].noteEnds(paths.judged(m)[i]);
            }
            tightest.noteEnds(paths.tightest()[i]);
        }
        equity.noteEnds(paths.equity()[i]);
    }

    /** Lists the scenarios that are ever under the floor, and says how many; without a branch that goes now here, now there. */
    private int findUnder(double[] least, int n) {
        if (breaching.length < n) {
            breaching = new int[n];
            underIn = new int[n];
            firstIn = new int[n];
            lowestAt = new int[n];
        }
        double most = (double) limit;
        int under = 0;
        for (int i = 0; i < n; i++) {
            breaching[under] = i;
            under += (int) (Double.doubleToRawLongBits(least[i] - most) >>> (Long.SIZE - 1));
        }
        return under;
    }

    private void findWorst(double[] least, long first, int under, int n) {
        if (worstOre < limit) {
            // only one that is under the floor itself can be worse
            for (int k = 0; k < under; k++) {
                noteWorst(least[breaching[k]], first + breaching[k]);
            }
        } else {
            for (int i = 0; i < n; i++) {
                noteWorst(least[i], first + i);
            }
        }
    }

    private void noteWorst(double least, long scenario) {
        if (least < (double) worstOre) {
            worstOre = (long) least;
            worstScenario = scenario;
        }
    }

    /** Month by month backwards, so that the first month of a kind is the last one met. */
    private void addBreaches(Paths paths, int under) {
        double most = (double) limit;
        double[] least = paths.tightest();
        Arrays.fill(underIn, 0, under, 0);
        for (int m = cash.length - 1; m >= firstJudged; m--) {
            double[] closing = paths.judged(m);
            for (int k = 0; k < under; k++) {
                int i = breaching[k];
                if (closing[i] < most) {
                    underIn[k]++;
                    firstIn[k] = m;
                    // the lowest of a scenario is one of its month ends, to the bit
                    lowestAt[k] = closing[i] == least[i] ? m : lowestAt[k];
                }
            }
        }
        for (int k = 0; k < under; k++) {
            firstUnder[firstIn[k]]++;
            lowestIn[lowestAt[k]]++;
            monthsUnder[underIn[k]]++;
        }
    }

    /**
     * What the scenarios of both came to. Both have to be parts of the scenarios of one seed, which share none.
     *
     * @throws IllegalArgumentException if they are of different plans or risk models, so far as their bins show it, or
     *     have a scenario in common
     */
    public Outcome plus(Outcome other) {
        requireAddable(other);
        Outcome both = empty();
        both.add(this);
        both.add(other);
        return both;
    }

    private boolean isLike(Outcome other) {
        return limit == other.limit
                && firstJudged == other.firstJudged
                && judgesCash() == other.judgesCash()
                && areLike(cash, other.cash)
                && areLike(judged, other.judged)
                && lowest.isLike(other.lowest)
                && tightest.isLike(other.tightest)
                && equity.isLike(other.equity);
    }

    private static boolean areLike(Histogram[] one, Histogram[] other) {
        boolean alike = one.length == other.length;
        for (int m = 0; alike && m < one.length; m++) {
            alike = one[m].isLike(other[m]);
        }
        return alike;
    }

    @Override
    public void requireAddable(Outcome other) {
        if (!isLike(other)) {
            throw new IllegalArgumentException("outcomes of different plans or risk models do not add up");
        }
        scenarios.requireNone(other.scenarios);
    }

    @Override
    public void add(Outcome other) {
        requireAddable(other);
        scenarios.add(other.scenarios);
        for (int m = 0; m < cash.length; m++) {
            cash[m].add(other.cash[m]);
            firstUnder[m] += other.firstUnder[m];
            lowestIn[m] += other.lowestIn[m];
        }
        lowest.add(other.lowest);
        if (!judgesCash()) {
            for (int m = 0; m < judged.length; m++) {
                judged[m].add(other.judged[m]);
            }
            tightest.add(other.tightest);
        }
        equity.add(other.equity);
        for (int k = 0; k < monthsUnder.length; k++) {
            monthsUnder[k] += other.monthsUnder[k];
        }
        boolean worse =
                other.worstOre < worstOre || (other.worstOre == worstOre && other.worstScenario < worstScenario);
        if (other.worstScenario >= 0 && worse) {
            worstOre = other.worstOre;
            worstScenario = other.worstScenario;
        }
    }

    /** Everything counted, to be written down. */
    public OutcomeSnapshot snapshot() {
        return new OutcomeSnapshot(
                scenarios.stretches(),
                worstScenario,
                scenarios() == 0 ? 0 : worstOre,
                Arrays.stream(firstUnder).boxed().toList(),
                Arrays.stream(lowestIn).boxed().toList(),
                Arrays.stream(monthsUnder).boxed().toList(),
                Arrays.stream(cash).map(Histogram::snapshot).toList(),
                lowest.snapshot(),
                judgesCash()
                        ? List.of()
                        : Arrays.stream(judged).map(Histogram::snapshot).toList(),
                judgesCash() ? Optional.empty() : Optional.of(tightest.snapshot()),
                equity.snapshot());
    }

    /**
     * What was written down of an outcome of the same plan and risk model.
     *
     * @throws IllegalArgumentException if it is of others, so far as its bins show it, or its counts do not agree with each
     *     other
     */
    public Outcome restored(OutcomeSnapshot written) {
        Outcome outcome = empty();
        outcome.scenarios.add(CountedScenarios.of(written.counted()));
        outcome.worstScenario = written.worstScenario();
        outcome.worstOre = written.scenarios() == 0 ? Long.MAX_VALUE : written.worstOre();
        copy("firstUnder", written.firstUnder(), outcome.firstUnder);
        copy("lowestIn", written.lowestIn(), outcome.lowestIn);
        copy("monthsUnder", written.monthsUnder(), outcome.monthsUnder);
        if (written.cash().size() != cash.length) {
            throw new RefusedException(CountMistake.MONTHS_OF_ANOTHER_PLAN
                    .with("months", written.cash().size())
                    .with("expected", cash.length));
        }
        for (int m = 0; m < cash.length; m++) {
            outcome.cash[m].add(written.cash().get(m));
        }
        outcome.lowest.add(written.lowest());
        if (written.judged().size() != (judgesCash() ? 0 : judged.length)
                || written.tightest().isPresent() == judgesCash()) {
            throw new RefusedException(CountMistake.FLOORS_OF_ANOTHER_PLAN.message());
        }
        for (int m = 0; m < written.judged().size(); m++) {
            outcome.judged[m].add(written.judged().get(m));
        }
        written.tightest().ifPresent(outcome.tightest::add);
        outcome.equity.add(written.equity());
        outcome.requireAgreement();
        return outcome;
    }

    private static void copy(String what, List<Long> from, long[] to) {
        if (from.size() != to.length) {
            throw new RefusedException(CountMistake.COUNTS_OF_ANOTHER_PLAN
                    .with("field", what)
                    .with("count", from.size())
                    .with("expected", to.length));
        }
        for (int i = 0; i < to.length; i++) {
            to[i] = from.get(i);
        }
    }

    private void requireAgreement() {
        boolean agree = lowest.total() == scenarios()
                && tightest.total() == scenarios()
                && equity.total() == scenarios()
                && (worstScenario < 0) == (scenarios() == 0);
        for (int m = 0; m < cash.length; m++) {
            agree &= cash[m].total() == scenarios() && judged[m].total() == scenarios();
        }
        for (long[] counts : List.of(firstUnder, lowestIn, monthsUnder)) {
            agree &= Arrays.stream(counts).sum() == breaches()
                    && Arrays.stream(counts).allMatch(count -> count >= 0);
        }
        if (!agree) {
            throw new RefusedException(CountMistake.COUNTS_DISAGREE.message());
        }
        if (scenarios() > 0 && (tightest.least() != worstOre || !tightest.isLeast(worstOre))) {
            throw new RefusedException(CountMistake.WORST_NOT_LEAST.with("cash", new Money(worstOre)));
        }
    }

    /** How many scenarios were run. */
    public long scenarios() {
        return scenarios.count();
    }

    /** Which scenarios were run. */
    public CountedScenarios counted() {
        return scenarios;
    }

    /** What judged cash was held against: the floor where it is one amount, else zero. */
    public Money limit() {
        return new Money(limit);
    }

    /** The first month that is judged, 0 being the first of all: those before have happened. */
    public int firstJudged() {
        return firstJudged;
    }

    /** How many months each scenario has. */
    public int months() {
        return cash.length;
    }

    /** Closing cash of month {@code m}, 0 being the first. */
    public Histogram cash(int m) {
        return cash[m];
    }

    /** The least closing cash of each scenario. */
    public Histogram lowest() {
        return lowest;
    }

    /** What month {@code m} was judged by: its closing cash, or what that is above the floor of the month. */
    public Histogram judged(int m) {
        return judged[m];
    }

    /** The least of that of each scenario. */
    public Histogram tightest() {
        return tightest;
    }

    /** Equity of each scenario at the end. */
    public Histogram equity() {
        return equity;
    }

    /** In how many scenarios cash was ever under the floor. */
    public long breaches() {
        return tightest.countUnder(limit);
    }

    /** In how many scenarios cash was under the floor at the end of month {@code m}; none where it has happened. */
    public long breaches(int m) {
        return m < firstJudged ? 0 : judged[m].countUnder(limit);
    }

    /** In how many scenarios month {@code m} was the first under the floor. */
    public long firstUnder(int m) {
        return firstUnder[m];
    }

    /** In how many scenarios that were ever under the floor month {@code m} was the deepest under it. */
    public long lowestIn(int m) {
        return lowestIn[m];
    }

    /** In how many scenarios cash was under the floor in exactly {@code k} months, for k of 1 or more. */
    public long monthsUnder(int k) {
        return monthsUnder[k];
    }

    /** The scenario with the lowest {@link #tightest} of all, the first of equals; none if none were run. */
    public OptionalLong worstScenario() {
        return worstScenario < 0 ? OptionalLong.empty() : OptionalLong.of(worstScenario);
    }

    /** What the worst month of all scenarios was judged by, {@link #limit} being the least allowed; only if any were run. */
    public Money worst() {
        return new Money(worstOre);
    }

    /** How far the worst month of all scenarios is above the floor; negative under it; only if any were run. */
    public Money worstMargin() {
        return new Money(Math.subtractExact(worstOre, limit));
    }
}
