package rar.samples;

import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.time.YearMonth;
import rar.model.money.Money;
import rar.model.plan.LineKind;
import rar.simulation.distribution.Distribution;
import rar.simulation.factor.AddedFlow;
import rar.simulation.factor.CustomFactor;
import rar.simulation.factor.Flows;
import rar.simulation.factor.ValueDomain;

/** An advance is claimed back (återkrav): the draw is the share of it that is to be paid back in a month. */
public record Clawback(String id, YearMonth month, Money advance, Distribution distribution) implements CustomFactor {

    @Override
    public ValueDomain domain() {
        return ValueDomain.share("what is claimed back", 0, 1, 0);
    }

    @Override
    public <T> T touch(Flows<T> flows) {
        return flows.addAmounts(this, plan -> Vector.of(AddedFlow.of(LineKind.COST, TreeMap.of(month, advance))));
    }

    @Override
    public Clawback withDistribution(Distribution newDistribution) {
        return new Clawback(id, month, advance, newDistribution);
    }
}
