package rar.samples;

import io.vavr.collection.Seq;
import rar.simulation.distribution.Distribution;
import rar.simulation.factor.AddedFlow;
import rar.simulation.factor.CustomFactor;
import rar.simulation.factor.Flows;
import rar.simulation.factor.ValueDomain;
import rar.simulation.factor.ValueDomain.Unit;

/**
 * Whatever flows are given to it.
 *
 * @param flows what is added
 */
public record AnyFlows(String id, Seq<AddedFlow> flows, Distribution distribution) implements CustomFactor {

    @Override
    public ValueDomain domain() {
        return new ValueDomain("units are from -10 to 10", -10, true, 10, false, Unit.NUMBER, 0);
    }

    @Override
    public <T> T touch(Flows<T> touched) {
        return touched.addAmounts(this, plan -> flows);
    }

    @Override
    public AnyFlows withDistribution(Distribution newDistribution) {
        return new AnyFlows(id, flows, newDistribution);
    }
}
