package rar.samples;

import rar.simulation.distribution.Distribution;
import rar.simulation.factor.CustomFactor;
import rar.simulation.factor.Flows;
import rar.simulation.factor.Scope;
import rar.simulation.factor.ValueDomain;

/**
 * Prices of a year rise: one draw moves two flows, running costs from that year on and that year's interest.
 *
 * @param years in which they can rise
 */
public record PriceRise(String id, Scope<Integer> years, Distribution distribution) implements CustomFactor {

    @Override
    public ValueDomain domain() {
        return ValueDomain.share("a rise", 0, 1, 0);
    }

    @Override
    public <T> T touch(Flows<T> flows) {
        flows.changeInterest(this, years);
        return flows.growCosts(this, years);
    }

    @Override
    public PriceRise withDistribution(Distribution newDistribution) {
        return new PriceRise(id, years, newDistribution);
    }
}
