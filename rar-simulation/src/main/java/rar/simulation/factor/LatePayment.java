package rar.simulation.factor;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import rar.model.money.Components;
import rar.model.plan.FinancialPlan;
import rar.model.plan.Remark;
import rar.model.plan.Violation;
import rar.simulation.distribution.Distribution;

/**
 * A party or a member pays late: the draw is by how many whole months an instalment arrives after it is due.
 *
 * @param payers parties or members, by id
 * @param years in which the instalment is due
 */
public record LatePayment(String id, Payers payers, Scope<Integer> years, Distribution distribution)
        implements RiskFactor {

    /** @throws NullPointerException if a component is null; it names the component */
    public LatePayment {
        Components.present(LatePayment.class, id, payers, years, distribution);
    }

    /** Whole parties that pay late. */
    public LatePayment(String id, Scope<String> parties, Scope<Integer> years, Distribution distribution) {
        this(id, Payers.parties(parties), years, distribution);
    }

    @Override
    public ValueDomain domain() {
        return ValueDomain.months();
    }

    @Override
    public <T> T touch(Flows<T> flows) {
        return flows.delayContributions(this, payers, years);
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
    public LatePayment withDistribution(Distribution newDistribution) {
        return new LatePayment(id, payers, years, newDistribution);
    }
}
