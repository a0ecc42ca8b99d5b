package rar.simulation.scenario;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import rar.model.plan.FinancialPlan;
import rar.model.plan.Remark;
import rar.model.plan.Violation;

/**
 * A project runs late: the draw is by how many whole months all its payouts of the plan move.
 *
 * @param projects projects and planned grants, by id
 */
public record ProjectDelay(String id, Scope<String> projects, Distribution distribution) implements RiskFactor {
    @Override
    public Option<String> refusal() {
        return FactorRules.notMonths(this);
    }

    @Override
    public Seq<Violation> unknownTo(FinancialPlan plan, String pointer) {
        return projects.unknown(FactorRules.commitmentIds(plan), "project or grant", pointer + "/projects");
    }

    @Override
    public Seq<Remark> remarks(FinancialPlan plan, String pointer) {
        return Idle.unpaid(plan, pointer, projects);
    }

    @Override
    public boolean changesAmounts() {
        return false;
    }

    @Override
    public double asPlanned() {
        return 0;
    }

    @Override
    public ProjectDelay withDistribution(Distribution newDistribution) {
        return new ProjectDelay(id, projects, newDistribution);
    }
}
