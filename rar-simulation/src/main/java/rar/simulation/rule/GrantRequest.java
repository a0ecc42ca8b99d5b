package rar.simulation.rule;

import rar.model.goal.CashGoal;

/**
 * A grant, planned or applied for, that is due to be decided in one scenario, with what the association knows then: cash,
 * what is overdue to it and from it, the contributions of the year that has begun and the grants decided so far. From there
 * on it expects what the plan says.
 */
public interface GrantRequest {

    /** What the plan grants, or an application asks for, in öre. */
    long asked();

    /** How many months the decision has been put off already. */
    int waited();

    /**
     * By how much the forecast keeps a goal from this month on, in öre, if {@code amount} is granted now.
     *
     * @param amount in öre, 0 to {@link #asked}
     * @return negative where it breaks it; {@link Long#MAX_VALUE} if it cannot be judged
     */
    long margin(CashGoal goal, long amount);
}
