package rar.simulation.factor;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import rar.model.money.Components;
import rar.model.plan.FinancialPlan;
import rar.model.plan.Remark;
import rar.model.plan.Violation;
import rar.simulation.distribution.Distribution;

/**
 * A project ends early: the draw is by how many whole months before its last planned payout it ends. Payouts planned
 * after that are never made, and what is left of the provision is released in the month in which it ends.
 *
 * @param projects projects and planned grants, by id
 */
public record EarlyTermination(String id, Scope<String> projects, Distribution distribution) implements RiskFactor {

    /** @throws NullPointerException if a component is null; it names the component */
    public EarlyTermination {
        Components.present(EarlyTermination.class, id, projects, distribution);
    }

    @Override
    public ValueDomain domain() {
        return ValueDomain.months();
    }

    @Override
    public <T> T touch(Flows<T> flows) {
        return flows.endPayouts(this, projects);
    }

    @Override
    public Seq<Violation> unknownTo(FinancialPlan plan, String pointer) {
        return projects.unknown(FactorRules.commitmentIds(plan), FactorMistake.NO_COMMITMENT, pointer + "/projects");
    }

    @Override
    public Seq<Remark> remarks(FinancialPlan plan, String pointer) {
        Seq<Remark> unpaid = Idle.unpaid(plan, pointer, projects);
        boolean isFelt = FactorRules.commitmentIds(plan)
                .filter(projects::covers)
                .exists(id -> Idle.payouts(plan, id)
                        .lastOption()
                        .exists(last -> last._1
                                .minusMonths((long) distribution.greatestDrawn())
                                .isBefore(plan.horizon().lastMonth())));
        return isFelt || unpaid.nonEmpty()
                ? unpaid
                : Vector.of(Remark.at(
                        pointer,
                        FactorRemark.ENDS_BEYOND_PLAN.with(
                                "last", plan.horizon().lastMonth())));
    }

    @Override
    public EarlyTermination withDistribution(Distribution newDistribution) {
        return new EarlyTermination(id, projects, newDistribution);
    }
}
