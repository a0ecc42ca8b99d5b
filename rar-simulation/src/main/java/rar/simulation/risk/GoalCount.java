package rar.simulation.risk;

import java.math.BigInteger;
import rar.model.goal.FinancialGoal;
import rar.model.goal.FinancialPosition;
import rar.model.goal.GoalReader;

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
