package rar.simulation.factor;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import rar.model.money.Components;
import rar.model.plan.FinancialPlan;
import rar.model.plan.Remark;
import rar.model.plan.Violation;
import rar.simulation.distribution.Distribution;

/**
 * A party or a member pays less: the draw is the share of its contributions of a year that is cut, 0 to 1. The other
 * parties pay as planned, or match it: then they pay as much less as keeps the parties' shares (SFS 2003:1210, 5 §).
 *
 * @param payers parties or members, by id
 * @param years in which it can happen
 * @param matched whether the other parties match it
 */
public record ContributionCut(
        String id, Payers payers, Scope<Integer> years, Distribution distribution, boolean matched)
        implements RiskFactor {

    /** The values of its draws. */
    static final ValueDomain VALUES = ValueDomain.share(ExpectedValues.CUT.message(), 0, 1, 0);

    /** @throws NullPointerException if a component is null; it names the component */
    public ContributionCut {
        Components.present(ContributionCut.class, id, payers, years, distribution);
    }

    /** A cut of whole parties that the others do not match. */
    public ContributionCut(String id, Scope<String> parties, Scope<Integer> years, Distribution distribution) {
        this(id, Payers.parties(parties), years, distribution, false);
    }

    @Override
    public ValueDomain domain() {
        return VALUES;
    }

    @Override
    public <T> T touch(Flows<T> flows) {
        return flows.cutContributions(this, payers, years, matched);
    }

    @Override
    public Seq<Violation> unknownTo(FinancialPlan plan, String pointer) {
        return payers.unknownTo(plan, pointer)
                .appendAll(years.unknown(FactorRules.yearsOf(plan), FactorMistake.NO_YEAR, pointer + "/years"));
    }

    @Override
    public Seq<Remark> remarks(FinancialPlan plan, String pointer) {
        return Idle.isDue(plan, payers, years)
                ? Vector.empty()
                : Vector.of(Remark.at(pointer, FactorRemark.NOTHING_OWED.message()));
    }

    @Override
    public ContributionCut withDistribution(Distribution newDistribution) {
        return new ContributionCut(id, payers, years, newDistribution, matched);
    }
}
