package rar.model.goal;

/**
 * A goal that speaks of months or years, so that it can be told of each whether it is kept there: on a plan, and by the
 * same code on every simulated path.
 */
public sealed interface DatedGoal extends FinancialGoal
        permits CashGoal, ReservationThreshold, EquityRecovered, SavedFundsCeiling {

    /**
     * Tells a reader of each month or year that the goal speaks of, in time.
     *
     * @param position with a balance, where the goal looks at cash or equity
     */
    void read(FinancialPosition position, GoalReader reader);
}
