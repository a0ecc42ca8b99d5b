package rar.simulation.scenario;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import rar.model.plan.FinancialPlan;
import rar.model.plan.Violation;

/**
 * A party pays less: the draw is the share of its contributions of a year that is cut, 0 to 1; the other parties
 * pay as planned.
 *
 * @param parties by id
 * @param years in which it can happen
 */
public record ContributionCut(String id, Scope<String> parties, Scope<Integer> years, Distribution distribution)
        implements RiskFactor {
    @Override
    public Option<String> refusal() {
        return FactorRules.isOutside(this, 0, 1)
                ? Option.some("a cut is a share from 0 to 1, the distribution gives " + FactorRules.range(this))
                : Option.none();
    }

    @Override
    public Seq<Violation> unknownTo(FinancialPlan plan, String pointer) {
        return parties.unknown(FactorRules.partyIds(plan), "party", pointer + "/parties")
                .appendAll(years.unknown(FactorRules.yearsOf(plan), "year", pointer + "/years"));
    }

    @Override
    public double asPlanned() {
        return 0;
    }

    @Override
    public ContributionCut withDistribution(Distribution newDistribution) {
        return new ContributionCut(id, parties, years, newDistribution);
    }
}
