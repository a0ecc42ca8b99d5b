package rar.simulation.factor;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import rar.model.money.Components;
import rar.model.plan.FinancialPlan;
import rar.model.plan.LineKind;
import rar.model.plan.Remark;
import rar.model.plan.Violation;
import rar.simulation.distribution.Distribution;

/**
 * Running costs grow otherwise than planned: the draw is the growth of a year on top of the plan's own index; it
 * stays in the years that follow.
 *
 * @param years in which costs can start to differ
 */
public record CostInflation(String id, Scope<Integer> years, Distribution distribution) implements RiskFactor {

    /** The values of its draws. */
    static final ValueDomain VALUES = ValueDomain.growth(ExpectedValues.INFLATION.message());

    /** @throws NullPointerException if a component is null; it names the component */
    public CostInflation {
        Components.present(CostInflation.class, id, years, distribution);
    }

    @Override
    public ValueDomain domain() {
        return VALUES;
    }

    @Override
    public <T> T touch(Flows<T> flows) {
        return flows.growCosts(this, years);
    }

    @Override
    public Seq<Violation> unknownTo(FinancialPlan plan, String pointer) {
        return years.unknown(FactorRules.yearsOf(plan), FactorMistake.NO_YEAR, pointer + "/years");
    }

    @Override
    public Seq<Remark> remarks(FinancialPlan plan, String pointer) {
        Seq<Integer> touched = plan.horizon().eachYear().dropWhile(year -> !years.covers(year));
        return Idle.hasLines(plan, LineKind.COST, touched)
                ? Vector.empty()
                : Vector.of(Remark.at(pointer, FactorRemark.NO_RUNNING_COSTS.message()));
    }

    @Override
    public CostInflation withDistribution(Distribution newDistribution) {
        return new CostInflation(id, years, newDistribution);
    }
}
