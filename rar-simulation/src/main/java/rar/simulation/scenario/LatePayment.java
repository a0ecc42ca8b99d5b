package rar.simulation.scenario;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import rar.model.plan.FinancialPlan;
import rar.model.plan.Violation;

/**
 * A party pays late: the draw is by how many whole months an instalment arrives after it is due.
 *
 * @param parties by id
 * @param years in which the instalment is due
 */
public record LatePayment(String id, Scope<String> parties, Scope<Integer> years, Distribution distribution)
        implements RiskFactor {
    @Override
    public Option<String> refusal() {
        return FactorRules.notMonths(this);
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
    public LatePayment withDistribution(Distribution newDistribution) {
        return new LatePayment(id, parties, years, newDistribution);
    }
}
