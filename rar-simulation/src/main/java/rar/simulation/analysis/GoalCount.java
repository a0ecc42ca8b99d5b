package rar.simulation.analysis;

import java.math.BigInteger;
import rar.model.goal.DatedGoal;
import rar.model.goal.FinancialPosition;
import rar.model.goal.GoalReader;

/** In how many scenarios a goal is missed, in which months, and by how much. */
final class GoalCount {

    private static final int NEVER = -1;

    private final DatedGoal goal;
    private final long[] missedIn;
    private final long[] firstMissedIn;
    private final long[] judgedIn;
    private long missed;
    private long open;
    private BigInteger shortfalls = BigInteger.ZERO;
    private BigInteger squares = BigInteger.ZERO;
    private long worst;
    private long worstScenario = Long.MAX_VALUE;
    private final Verdicts verdicts = new Verdicts();

    GoalCount(DatedGoal goal, int months) {
        this.goal = goal;
        this.missedIn = new long[months];
        this.firstMissedIn = new long[months];
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
                missedIn[month]++;
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
        return new GoalCount(goal, missedIn.length);
    }

    void add(FinancialPosition position, long scenario) {
        verdicts.first = NEVER;
        verdicts.least = 0;
        verdicts.isOpen = false;
        goal.read(position, verdicts);
        if (verdicts.first != NEVER) {
            addMissed(Math.negateExact(verdicts.least), scenario);
        } else if (verdicts.isOpen) {
            open++;
        }
    }

    private void addMissed(long shortfall, long scenario) {
        missed++;
        firstMissedIn[verdicts.first]++;
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
        for (int m = 0; m < missedIn.length; m++) {
            missedIn[m] += other.missedIn[m];
            firstMissedIn[m] += other.firstMissedIn[m];
            judgedIn[m] += other.judgedIn[m];
        }
        missed += other.missed;
        open += other.open;
        shortfalls = shortfalls.add(other.shortfalls);
        squares = squares.add(other.squares);
        noteWorst(other.worst, other.worstScenario);
    }

    DatedGoal goal() {
        return goal;
    }

    /** Scenarios that miss it at all. */
    long missed() {
        return missed;
    }

    /** Scenarios that do not miss it as far as can be judged, and in which not everything can. */
    long open() {
        return open;
    }

    /** Scenarios that miss it in month {@code m}. */
    long missedIn(int m) {
        return missedIn[m];
    }

    /** Scenarios that miss it in month {@code m} for the first time. */
    long firstMissedIn(int m) {
        return firstMissedIn[m];
    }

    /** Scenarios in which month {@code m} is judged. */
    long judgedIn(int m) {
        return judgedIn[m];
    }

    /** By how much it is missed where it is worst, added up over the scenarios that miss it, in öre. */
    BigInteger shortfalls() {
        return shortfalls;
    }

    /** The same of their squares. */
    BigInteger squares() {
        return squares;
    }

    /** The largest of them, in öre; 0 where none misses it. */
    long worst() {
        return worst;
    }

    /** The scenario with it, the first of equals. */
    long worstScenario() {
        return worstScenario;
    }
}
