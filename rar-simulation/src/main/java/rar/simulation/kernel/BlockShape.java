package rar.simulation.kernel;

import java.util.List;
import java.util.Set;

/**
 * Which rows a {@link Block} has.
 *
 * @param flows the flow of each month that no step touches, in öre
 * @param payments of each month that no step touches, in öre, payouts apart; empty where nobody asks
 * @param years of the plan
 * @param payouts rows of payouts
 * @param keptRows rows that steps on contributions leave to each other
 * @param costRows rows of costs that a factor touches
 * @param applicationRows rows for what is granted beyond the plan
 * @param instalmentRows rows for instalments after cuts
 * @param mostLatePayment the most months by which an instalment can be late
 * @param ruledGrants grants that a rule decides on
 * @param overdueIn months, 0 being the first, before which somebody asks what is overdue
 * @param yearEnds what is kept at year ends
 */
public record BlockShape(
        List<Double> flows,
        List<Double> payments,
        int years,
        Payouts payouts,
        int keptRows,
        int costRows,
        int applicationRows,
        int instalmentRows,
        int mostLatePayment,
        int ruledGrants,
        Set<Integer> overdueIn,
        YearEnds yearEnds) {

    /**
     * Rows of payouts.
     *
     * @param rows one for each month of the plan, and as many more as one can be late
     * @param reserved whether any payout is under the reservation clause
     * @param unreserved whether any is outside it
     */
    public record Payouts(int rows, boolean reserved, boolean unreserved) {}

    /** What is kept of a scenario at year ends; a run needs nothing but the last unless a tally looks at them. */
    public enum YearEnds {
        /** Nothing. */
        NONE,
        /** Equity, where grants are expensed as consumed. */
        WITHOUT_PROVISIONS,
        /** Equity, and what is provided for. */
        WITH_PROVISIONS
    }

    /** How many months the plan has. */
    int months() {
        return flows.size();
    }

    /** How many year ends before the last are kept. */
    int yearEndsBefore() {
        return yearEnds == YearEnds.NONE ? 0 : years - 1;
    }
}
