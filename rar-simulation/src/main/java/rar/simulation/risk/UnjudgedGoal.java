package rar.simulation.risk;

import rar.model.goal.FinancialGoal;
import rar.model.message.Message;
import rar.model.money.Components;

/**
 * A goal that scenarios do not tell of.
 *
 * @param goal the goal
 * @param reason why not
 */
public record UnjudgedGoal(FinancialGoal goal, Message reason) {

    /** @throws NullPointerException if a component is null; it names the component */
    public UnjudgedGoal {
        Components.present(UnjudgedGoal.class, goal, reason);
    }
}
