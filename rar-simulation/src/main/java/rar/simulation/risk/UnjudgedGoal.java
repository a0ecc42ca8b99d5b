package rar.simulation.risk;

import rar.model.goal.FinancialGoal;

/**
 * A goal that scenarios do not tell of.
 *
 * @param goal the goal
 * @param reason why not
 */
public record UnjudgedGoal(FinancialGoal goal, String reason) {}
