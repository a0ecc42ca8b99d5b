package rar.simulation.capacity;

import io.vavr.control.Option;
import rar.model.money.Components;
import rar.model.money.Money;
import rar.simulation.risk.MoneyEstimate;

/**
 * What waiting with a decision does to the capacity: later less now, in the same scenarios, those apart that are under the
 * floor without any grant. Negative where waiting costs.
 *
 * @param from the month of the decision, 0 being the plan's first
 * @param to the later month
 * @param now between which amounts the capacity lies in {@code from}
 * @param later and in {@code to}
 * @param mean of the differences of the scenarios
 * @param low the difference that 5 % of them lie under
 * @param median the median difference
 * @param high the difference that 95 % of them lie under
 * @param more in how many scenarios waiting allows more
 * @param less in how many it allows less
 * @param same in how many it makes no difference in whole tkr
 */
public record WaitingCost(
        int from,
        int to,
        CapacityBracket now,
        CapacityBracket later,
        MoneyEstimate mean,
        Money low,
        Money median,
        Money high,
        long more,
        long less,
        long same) {

    /** @throws NullPointerException if a component is null; it names the component */
    public WaitingCost {
        Components.present(WaitingCost.class, now, later, mean, low, median, high);
    }

    /** The safe amount then less the safe amount now, if both are known. */
    public Option<Money> ofSafe() {
        return now.safe().flatMap(before -> later.safe().map(after -> after.minus(before)));
    }
}
