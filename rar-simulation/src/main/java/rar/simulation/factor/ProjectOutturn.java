package rar.simulation.factor;

import io.vavr.collection.Seq;
import rar.model.money.Components;
import rar.model.plan.FinancialPlan;
import rar.model.plan.Remark;
import rar.model.plan.Violation;
import rar.simulation.distribution.Distribution;

/**
 * A project uses less or more than its grant: the draw is the share of each payout that is used. What is left is
 * released with the last payout; what is used beyond the grant is expensed when paid.
 *
 * @param projects projects and planned grants, by id
 */
public record ProjectOutturn(String id, Scope<String> projects, Distribution distribution) implements RiskFactor {

    /** The values of its draws. */
    static final ValueDomain VALUES =
            ValueDomain.share(ExpectedValues.OUTTURN.message(), 0, RiskFactor.MOST_OUTTURN, 1);

    /** @throws NullPointerException if a component is null; it names the component */
    public ProjectOutturn {
        Components.present(ProjectOutturn.class, id, projects, distribution);
    }

    @Override
    public ValueDomain domain() {
        return VALUES;
    }

    @Override
    public <T> T touch(Flows<T> flows) {
        return flows.usePayouts(this, projects);
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
    public ProjectOutturn withDistribution(Distribution newDistribution) {
        return new ProjectOutturn(id, projects, newDistribution);
    }
}
