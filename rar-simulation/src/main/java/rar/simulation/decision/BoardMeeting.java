package rar.simulation.decision;

import io.vavr.collection.Seq;
import org.jspecify.annotations.Nullable;
import rar.model.goal.CashGoal;
import rar.simulation.kernel.Kernel;
import rar.simulation.rule.GrantRequests;

/**
 * The board's sitting in one month over one grant, in all scenarios at once in which it comes up: what is asked for, and
 * the forecast. Rows hold one element for each of these scenarios.
 */
final class BoardMeeting implements GrantRequests {

    private final int months;
    private final int capacity;
    private final GoalRows.FloorByMonth floors;
    private final double[] asked;
    /** Expected cash at the end of each month from now on, with what has been granted so far. */
    private final double[][] forecast;

    private final double[][] trial;
    private final double[] paid;
    private final GoalRows goals;
    private @Nullable BoardMeeting narrower;

    private @Nullable RuledGrant grant;
    private int now;
    private int count;

    BoardMeeting(int months, int capacity, GoalRows.FloorByMonth floors) {
        this.months = months;
        this.capacity = capacity;
        this.floors = floors;
        this.asked = new double[capacity];
        this.forecast = new double[months][capacity];
        this.trial = new double[months][capacity];
        this.paid = new double[capacity];
        this.goals = new GoalRows(months, capacity, floors);
    }

    /** Opens a sitting in month {@code month} over a grant that comes up in so many scenarios. */
    void open(RuledGrant comesUp, int month, int scenarios) {
        grant = comesUp;
        now = month;
        count = scenarios;
    }

    /** To be filled, by month, from the month of the sitting on. */
    double[][] forecast() {
        return forecast;
    }

    /** What is asked for; to be filled. */
    @Override
    public double[] asked() {
        return asked;
    }

    @Override
    public int count() {
        return count;
    }

    @Override
    public int waited() {
        return now - grant().decided();
    }

    @Override
    public void keep(Seq<CashGoal> demanded, double[] amounts, double[] kept) {
        for (int m = now; m < months; m++) {
            grant().netWithin(now, m, amounts, paid, count);
            Kernel.difference(trial[m], forecast[m], paid, count);
        }
        goals.keep(demanded, trial, now, kept, count);
    }

    @Override
    public GrantRequests only(int[] which, int some) {
        if (narrower == null) {
            narrower = new BoardMeeting(months, capacity, floors);
        }
        narrower.open(grant(), now, some);
        gather(narrower.asked, asked, which, some);
        for (int m = now; m < months; m++) {
            gather(narrower.forecast[m], forecast[m], which, some);
        }
        return narrower;
    }

    private static void gather(double[] row, double[] from, int[] which, int n) {
        for (int j = 0; j < n; j++) {
            row[j] = from[which[j]];
        }
    }

    private RuledGrant grant() {
        if (grant == null) {
            throw new IllegalStateException("no sitting has been opened");
        }
        return grant;
    }
}
