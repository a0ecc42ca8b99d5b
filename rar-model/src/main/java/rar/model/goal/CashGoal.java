package rar.model.goal;

/** A goal that cash at month ends decides alone, so that it can be judged on any path, and from any month on. */
public sealed interface CashGoal extends FinancialGoal permits LiquidityFloor, Readiness {

    /** The floor that cash is held against. */
    CashFloor floor();

    /**
     * By how much the tightest month keeps the goal, in öre; negative where it does not.
     *
     * @param from only month ends and decisions from this month on count, 0 being the first
     * @return {@link Long#MAX_VALUE} if no month from there on can be judged
     */
    long marginOre(CashPath cash, int from);

    /**
     * The same demand as a readiness to decide, so that one computation does for every such goal: a floor is readiness
     * for a grant of nothing, at once.
     */
    Readiness asReadiness();
}
