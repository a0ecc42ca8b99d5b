package rar.simulation.scenario;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import rar.model.plan.FinancialPlan;
import rar.model.plan.Remark;
import rar.model.plan.Violation;

/**
 * A project uses less or more than its grant: the draw is the share of each payout that is used. What is left is
 * released with the last payout; what is used beyond the grant is expensed when paid.
 *
 * @param projects projects and planned grants, by id
 */
public record ProjectOutturn(String id, Scope<String> projects, Distribution distribution) implements RiskFactor {
    @Override
    public Option<String> refusal() {
        return FactorRules.isOutside(this, 0, RiskFactor.MOST_OUTTURN)
                ? Option.some("an outturn is a share from 0 to " + RiskFactor.MOST_OUTTURN + ", the distribution gives "
                        + FactorRules.range(this))
                : Option.none();
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
    public double asPlanned() {
        return 1;
    }

    @Override
    public ProjectOutturn withDistribution(Distribution newDistribution) {
        return new ProjectOutturn(id, projects, newDistribution);
    }
}
