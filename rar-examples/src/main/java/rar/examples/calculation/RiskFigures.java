package rar.examples.calculation;

import rar.examples.answer.SimulatedCase;
import rar.model.money.Components;
import rar.simulation.answer.RunSettings;
import rar.simulation.capacity.DecisionCapacity;

/**
 * What scenarios of a plan come to.
 *
 * @param one the plan and its scenarios
 * @param capacity what can be committed
 * @param settings of the run
 */
public record RiskFigures(SimulatedCase one, DecisionCapacity capacity, RunSettings settings) {

    /** @throws NullPointerException if a component is null; it names the component */
    public RiskFigures {
        Components.present(RiskFigures.class, one, capacity, settings);
    }

    /** A grant whose payout goes on beyond the plan's end is not judged. */
    boolean judgesCapacity() {
        return capacity.isPaidInPlan(capacity.month());
    }
}
