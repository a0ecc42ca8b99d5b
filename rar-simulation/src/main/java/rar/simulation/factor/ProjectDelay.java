package rar.simulation.factor;

import io.vavr.collection.Seq;
import rar.model.money.Components;
import rar.model.plan.FinancialPlan;
import rar.model.plan.Remark;
import rar.model.plan.Violation;
import rar.simulation.distribution.Distribution;

/**
 * A project runs late: the draw is by how many whole months all its payouts of the plan move.
 *
 * @param projects projects and planned grants, by id
 */
public record ProjectDelay(String id, Scope<String> projects, Distribution distribution) implements RiskFactor {

    /** @throws NullPointerException if a component is null; it names the component */
    public ProjectDelay {
        Components.present(ProjectDelay.class, id, projects, distribution);
    }

    @Override
    public ValueDomain domain() {
        return ValueDomain.months();
    }

    @Override
    public <T> T touch(Flows<T> flows) {
        return flows.delayPayouts(this, projects, true);
    }

    @Override
    public Seq<Violation> unknownTo(FinancialPlan plan, String pointer) {
        return projects.unknown(FactorRules.commitmentIds(plan), FactorMistake.NO_COMMITMENT, pointer + "/projects");
    }

    @Override
    public Seq<Remark> remarks(FinancialPlan plan, String pointer) {
        return Idle.unpaid(plan, pointer, projects);
    }

    @Override
    public ProjectDelay withDistribution(Distribution newDistribution) {
        return new ProjectDelay(id, projects, newDistribution);
    }
}
