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
 * Interest and other financial items of a year come out otherwise: the draw is the share by which they are higher, or
 * lower where it is negative, than the plan's; each year is drawn anew.
 *
 * @param years in which they can differ
 */
public record InterestChange(String id, Scope<Integer> years, Distribution distribution) implements RiskFactor {

    /** The change beyond which no plan's interest would be the one to start from. */
    public static final int MOST_CHANGE = 10;

    /** The values of its draws. */
    static final ValueDomain VALUES =
            ValueDomain.share(ExpectedValues.INTEREST.message(), -MOST_CHANGE, MOST_CHANGE, 0);

    /** @throws NullPointerException if a component is null; it names the component */
    public InterestChange {
        Components.present(InterestChange.class, id, years, distribution);
    }

    @Override
    public ValueDomain domain() {
        return VALUES;
    }

    @Override
    public <T> T touch(Flows<T> flows) {
        return flows.changeInterest(this, years);
    }

    @Override
    public Seq<Violation> unknownTo(FinancialPlan plan, String pointer) {
        return years.unknown(FactorRules.yearsOf(plan), FactorMistake.NO_YEAR, pointer + "/years");
    }

    @Override
    public Seq<Remark> remarks(FinancialPlan plan, String pointer) {
        return Idle.hasLines(plan, LineKind.INTEREST, plan.horizon().eachYear().filter(years::covers))
                ? Vector.empty()
                : Vector.of(Remark.at(pointer, FactorRemark.NO_INTEREST.message()));
    }

    @Override
    public InterestChange withDistribution(Distribution newDistribution) {
        return new InterestChange(id, years, newDistribution);
    }
}
