package rar.simulation.repair;

import java.time.YearMonth;
import rar.model.goal.FinancialGoal;
import rar.model.money.Components;
import rar.model.money.Money;

/**
 * A month end at which a goal asked for cannot be met, whatever is moved.
 *
 * <p>Where no claims of external funding would move, paying later never lowers cash at any month end, so that everything that helps one month can be done at once with
 * everything that helps another: each of these month ends is a conflict in itself, between its goal and what may be
 * moved, and there are no others. Where claims would move, month ends may be in conflict with each other only.
 *
 * @param month which
 * @param goal what demands it
 * @param demanded the least cash that it demands
 * @param planned cash as planned
 * @param missing what is missing still when all that may be moved has been moved as far as it may; where claims would
 *     move, what any repair leaves missing at least, and zero where the month end is out of reach only with others
 */
public record RepairShortfall(YearMonth month, FinancialGoal goal, Money demanded, Money planned, Money missing) {

    /** @throws NullPointerException if a component is null; it names the component */
    public RepairShortfall {
        Components.present(RepairShortfall.class, month, goal, demanded, planned, missing);
    }
}
