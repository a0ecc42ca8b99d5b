package rar.simulation.repair;

import rar.model.goal.CashFloor;
import rar.model.goal.CashPath;
import rar.model.goal.FinancialGoal;
import rar.model.goal.LiquidityFloor;
import rar.model.goal.Readiness;

/**
 * What the goals asked for demand of cash at each month end, in öre.
 *
 * <p>For a floor that is the floor of the month. Readiness is linear too: a later decision month asks less of every month end that
 * it still looks at, because less has been paid by then, so the last month of each window is its best, and of all
 * windows the first is the hardest to meet. What is left of the goal is that a decision at index {@code within} can be
 * paid for.
 */
final class RepairDemand {

    private final CashPath path;
    /** Months before have happened: of them nothing more is demanded. */
    private final int firstOpen;

    private final long[] least;
    private final FinancialGoal[] goals;

    private RepairDemand(CashPath path, int firstOpen) {
        this.path = path;
        this.firstOpen = firstOpen;
        this.least = new long[path.months()];
        this.goals = new FinancialGoal[path.months()];
    }

    /**
     * The demand.
     *
     * @param path cash as planned
     * @param firstOpen the first month that is judged
     */
    static RepairDemand of(RepairTerms terms, CashPath path, int firstOpen) {
        RepairDemand demand = new RepairDemand(path, firstOpen);
        for (int m = 0; m < firstOpen; m++) {
            demand.least[m] = path.cashOre(m);
        }
        terms.floors().floors().map(LiquidityFloor::new).forEach(demand::raise);
        terms.readiness().forEach(demand::raise);
        return demand;
    }

    private void raise(LiquidityFloor goal) {
        for (int m = firstOpen; m < least.length; m++) {
            raise(m, demanded(goal.floor(), m), goal);
        }
    }

    /** The closing cash that keeps a floor: what moves is paid, and moves judged cash as it moves closing cash. */
    private long demanded(CashFloor floor, int m) {
        return Math.subtractExact(path.cashOre(m), path.marginOre(floor, m));
    }

    private void raise(Readiness readiness) {
        long asked = 0;
        int paid = 0;
        var parts = readiness.amount().dividedInto(readiness.payMonths());
        for (int m = firstOpen + readiness.within(); m < least.length; m++) {
            if (paid < parts.size()) {
                asked = Math.addExact(asked, parts.get(paid).ore());
                paid++;
            }
            raise(m, Math.addExact(demanded(readiness.floor(), m), asked), readiness);
        }
    }

    private void raise(int month, long asked, FinancialGoal goal) {
        if (goals[month] == null || asked > least[month]) {
            least[month] = asked;
            goals[month] = goal;
        }
    }

    /** The least closing cash of the month, in öre. */
    long least(int month) {
        return least[month];
    }

    /** The goal that demands it. */
    FinancialGoal goal(int month) {
        return goals[month];
    }

    /** Whether cash at month ends, in öre, meets it. */
    boolean isMetBy(long[] cash) {
        for (int m = 0; m < least.length; m++) {
            if (cash[m] < least[m]) {
                return false;
            }
        }
        return true;
    }
}
