package rar.simulation.decision;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import rar.model.goal.CashFloor;
import rar.model.goal.CashGoal;
import rar.model.goal.Readiness;
import rar.model.money.Money;
import rar.simulation.kernel.Kernel;
import rar.simulation.kernel.RuleKernel;

/** Judges goals on the forecasts of several scenarios at once: {@link CashGoal#marginOre} row by row. */
final class GoalRows {

    private final int months;
    private final FloorByMonth floors;
    private final double[] margin;
    private final double[] best;
    /** The least cash from each month on; no rows until a goal needs them. */
    private double[][] lowestFrom = {};
    /** What a grant that is decided in each month leaves in the month that is tightest for it. */
    private double[][] slack = {};
    /** Cash less a floor that differs by month. */
    private double[][] above = {};

    /** What floors demand in a month, in öre. */
    @FunctionalInterface
    interface FloorByMonth {
        long ore(CashFloor floor, int month);
    }

    GoalRows(int months, int capacity, FloorByMonth floors) {
        this.months = months;
        this.floors = floors;
        this.margin = new double[capacity];
        this.best = new double[capacity];
    }

    /** {@code kept} = 1 where every goal that can be judged is kept from a month on, else 0. */
    void keep(Seq<CashGoal> goals, double[][] cash, int from, double[] kept, int n) {
        Kernel.fill(kept, 1, n);
        for (CashGoal goal : goals) {
            Readiness ready = goal.asReadiness();
            if (from < months - ready.within()) {
                Option<Money> same = ready.floor().alwaysTheSame();
                findMargin(ready, same.isDefined() ? cash : above(ready.floor(), cash, from, n), from, n);
                Kernel.subtract(margin, (double) same.getOrElse(Money.ZERO).ore(), n);
                RuleKernel.clearNegative(kept, margin, n);
            }
        }
    }

    private void findMargin(Readiness goal, double[][] cash, int from, int n) {
        if (goal.within() == 0 && goal.payMonths() == 1) {
            copy(margin, cash[from], n);
            for (int m = from + 1; m < months; m++) {
                Kernel.lower(margin, cash[m], n);
            }
            Kernel.subtract(margin, (double) goal.amount().ore(), n);
        } else {
            findSlack(goal, cash, from, n);
            for (int t = from; t < months - goal.within(); t++) {
                copy(best, slack[t], n);
                for (int d = t + 1; d <= t + goal.within(); d++) {
                    RuleKernel.raise(best, slack[d], n);
                }
                if (t == from) {
                    copy(margin, best, n);
                } else {
                    Kernel.lower(margin, best, n);
                }
            }
        }
    }

    private double[][] above(CashFloor floor, double[][] cash, int from, int n) {
        above = above.length == 0 ? new double[months][margin.length] : above;
        for (int m = from; m < months; m++) {
            copy(above[m], cash[m], n);
            Kernel.subtract(above[m], (double) floors.ore(floor, m), n);
        }
        return above;
    }

    private void findSlack(Readiness goal, double[][] cash, int from, int n) {
        if (slack.length == 0) {
            slack = new double[months][margin.length];
            lowestFrom = new double[months][margin.length];
        }
        double[] paid = paidAfterMonths(goal);
        for (int d = months - 1; d >= from; d--) {
            copy(lowestFrom[d], cash[d], n);
            if (d + 1 < months) {
                Kernel.lower(lowestFrom[d], lowestFrom[d + 1], n);
            }
            // from this month on all of it is paid, if the plan reaches so far
            int last = Math.min(d + paid.length, months) - 1;
            copy(slack[d], lowestFrom[last], n);
            Kernel.subtract(slack[d], paid[last - d], n);
            for (int m = d; m < last; m++) {
                RuleKernel.lowerTo(slack[d], cash[m], paid[m - d], n);
            }
        }
    }

    private static double[] paidAfterMonths(Readiness goal) {
        double[] paid = new double[goal.payMonths()];
        double sum = 0;
        int i = 0;
        for (Money part : goal.amount().dividedInto(goal.payMonths())) {
            sum += (double) part.ore();
            paid[i++] = sum;
        }
        return paid;
    }

    private static void copy(double[] row, double[] from, int n) {
        System.arraycopy(from, 0, row, 0, n);
    }
}
