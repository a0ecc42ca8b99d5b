package rar.simulation.risk;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rar.model.goal.FinancialGoal;
import rar.model.goal.FinancialPosition;
import rar.model.goal.GoalReader;
import rar.simulation.outcome.Counts;
import rar.simulation.outcome.Counts.Greatest;

/** In how many scenarios a goal breaks, in which months, and by how much. */
final class GoalCount {

    private static final int NEVER = -1;

    private final FinancialGoal goal;
    private final long[] brokenIn;
    private final long[] firstBrokenIn;
    private final long[] judgedIn;
    private long broken;
    private long open;
    private BigInteger shortfalls = BigInteger.ZERO;
    private BigInteger squares = BigInteger.ZERO;
    private long worst;
    private long worstScenario = Long.MAX_VALUE;
    private final Verdicts verdicts = new Verdicts();

    GoalCount(FinancialGoal goal, int months) {
        this.goal = goal;
        this.brokenIn = new long[months];
        this.firstBrokenIn = new long[months];
        this.judgedIn = new long[months];
    }

    /** One scenario, as the goal goes through it. */
    private final class Verdicts implements GoalReader {

        private int first;
        private long least;
        private boolean isOpen;

        @Override
        public void read(int month, long levelOre, long marginOre) {
            judgedIn[month]++;
            if (marginOre < 0) {
                brokenIn[month]++;
                first = first == NEVER ? month : first;
                least = Math.min(least, marginOre);
            }
        }

        @Override
        public void cannotJudge(int month) {
            isOpen = true;
        }
    }

    GoalCount empty() {
        return new GoalCount(goal, brokenIn.length);
    }

    void add(FinancialPosition position, long scenario) {
        verdicts.first = NEVER;
        verdicts.least = 0;
        verdicts.isOpen = false;
        goal.read(position, verdicts);
        if (verdicts.first != NEVER) {
            addBroken(Math.negateExact(verdicts.least), scenario);
        } else if (verdicts.isOpen) {
            open++;
        }
    }

    private void addBroken(long shortfall, long scenario) {
        broken++;
        firstBrokenIn[verdicts.first]++;
        BigInteger ore = BigInteger.valueOf(shortfall);
        shortfalls = shortfalls.add(ore);
        squares = squares.add(ore.multiply(ore));
        noteWorst(shortfall, scenario);
    }

    private void noteWorst(long shortfall, long scenario) {
        if (shortfall > worst || (shortfall == worst && scenario < worstScenario)) {
            worst = shortfall;
            worstScenario = scenario;
        }
    }

    void add(GoalCount other) {
        for (int m = 0; m < brokenIn.length; m++) {
            brokenIn[m] += other.brokenIn[m];
            firstBrokenIn[m] += other.firstBrokenIn[m];
            judgedIn[m] += other.judgedIn[m];
        }
        broken += other.broken;
        open += other.open;
        shortfalls = shortfalls.add(other.shortfalls);
        squares = squares.add(other.squares);
        noteWorst(other.worst, other.worstScenario);
    }

    /** How many numbers {@link #sums} has for so many months. */
    static int size(int months) {
        return 3 * months + 4;
    }

    /** What adds up: by month what was broken, first broken and judged, then the rest. */
    List<BigInteger> sums() {
        return Stream.of(
                        Arrays.stream(brokenIn).mapToObj(BigInteger::valueOf),
                        Arrays.stream(firstBrokenIn).mapToObj(BigInteger::valueOf),
                        Arrays.stream(judgedIn).mapToObj(BigInteger::valueOf),
                        Stream.of(BigInteger.valueOf(broken), BigInteger.valueOf(open), shortfalls, squares))
                .flatMap(part -> part)
                .toList();
    }

    /** By how much it is missed where it is worst. */
    Greatest greatest() {
        return broken == 0 ? Greatest.NONE : new Greatest(worst, worstScenario);
    }

    /** What was written down of the same goal as number {@code g} of all. */
    GoalCount restored(Counts written, int g) {
        GoalCount read = empty();
        int months = brokenIn.length;
        int from = g * size(months);
        System.arraycopy(written.shares(from, from + months), 0, read.brokenIn, 0, months);
        System.arraycopy(written.shares(from + months, from + 2 * months), 0, read.firstBrokenIn, 0, months);
        System.arraycopy(written.shares(from + 2 * months, from + 3 * months), 0, read.judgedIn, 0, months);
        long[] scenarios = written.shares(from + 3 * months, from + 3 * months + 2);
        read.broken = scenarios[0];
        read.open = scenarios[1];
        read.shortfalls = written.sums().get(from + 3 * months + 2);
        read.squares = written.sums().get(from + 3 * months + 3);
        Greatest most = written.greatest().get(g);
        if (most.scenario() >= 0) {
            read.worst = most.amount();
            read.worstScenario = most.scenario();
        }
        Counts.require(read.isPossible(written.count()));
        return read;
    }

    private boolean isPossible(long scenarios) {
        boolean isEverBroken = IntStream.range(0, brokenIn.length)
                .allMatch(m -> firstBrokenIn[m] <= brokenIn[m] && brokenIn[m] <= judgedIn[m] && brokenIn[m] <= broken);
        BigInteger n = BigInteger.valueOf(broken);
        BigInteger largest = BigInteger.valueOf(worst);
        return isEverBroken
                && Arrays.stream(firstBrokenIn).sum() == broken
                && broken + open <= scenarios
                && (broken == 0) == (worst == 0)
                && shortfalls.compareTo(largest) >= 0
                && shortfalls.compareTo(largest.multiply(n)) <= 0
                && squares.multiply(n).compareTo(shortfalls.multiply(shortfalls)) >= 0
                && squares.compareTo(shortfalls.multiply(largest)) <= 0;
    }

    FinancialGoal goal() {
        return goal;
    }

    int months() {
        return brokenIn.length;
    }

    /** Scenarios that break it at all. */
    long broken() {
        return broken;
    }

    /** Scenarios that do not break it as far as can be judged, and in which not everything can. */
    long open() {
        return open;
    }

    /** Scenarios that break it in month {@code m}. */
    long brokenIn(int m) {
        return brokenIn[m];
    }

    /** Scenarios that break it in month {@code m} for the first time. */
    long firstBrokenIn(int m) {
        return firstBrokenIn[m];
    }

    /** Scenarios in which month {@code m} is judged. */
    long judgedIn(int m) {
        return judgedIn[m];
    }

    /** By how much it is missed where it is worst, added up over the scenarios that break it, in öre. */
    BigInteger shortfalls() {
        return shortfalls;
    }

    /** The same of their squares. */
    BigInteger squares() {
        return squares;
    }

    /** The largest of them, in öre; 0 where none breaks it. */
    long worst() {
        return worst;
    }

    /** The scenario with it, the first of equals. */
    long worstScenario() {
        return worstScenario;
    }
}
