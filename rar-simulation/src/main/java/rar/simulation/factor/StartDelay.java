package rar.simulation.factor;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import rar.model.money.Components;
import rar.model.plan.FinancialPlan;
import rar.model.plan.PlannedGrant;
import rar.model.plan.Project;
import rar.model.plan.Remark;
import rar.model.plan.Violation;
import rar.simulation.distribution.Distribution;

/**
 * What has not begun by the plan's first month begins late: the draw is by how many whole months all its payouts move.
 *
 * @param projects projects of which nothing is paid in the plan's first month, and planned grants, by id
 */
public record StartDelay(String id, Scope<String> projects, Distribution distribution) implements RiskFactor {

    /** @throws NullPointerException if a component is null; it names the component */
    public StartDelay {
        Components.present(StartDelay.class, id, projects, distribution);
    }

    /** The ids of what a plan has not begun by its first month: projects first paid later, and every planned grant. */
    public static Seq<String> notBegun(FinancialPlan plan) {
        return Vector.ofAll(plan.projects().reject(project -> isBegun(project, plan)))
                .map(Project::id)
                .appendAll(plan.grants().map(PlannedGrant::id));
    }

    private static boolean isBegun(Project project, FinancialPlan plan) {
        return project.payout()
                .payments(project.remaining(), project.run())
                .containsKey(plan.horizon().firstMonth());
    }

    @Override
    public ValueDomain domain() {
        return ValueDomain.months();
    }

    @Override
    public <T> T touch(Flows<T> flows) {
        return flows.delayPayouts(this, projects, false);
    }

    @Override
    public Seq<Violation> unknownTo(FinancialPlan plan, String pointer) {
        return projects.unknown(
                notBegun(plan).toLinkedSet(),
                FactorMistake.NO_LATER_COMMITMENT.with("first", plan.horizon().firstMonth()),
                pointer + "/projects");
    }

    @Override
    public Seq<Remark> remarks(FinancialPlan plan, String pointer) {
        return projects.named().isEmpty() && notBegun(plan).isEmpty()
                ? Vector.of(Remark.at(pointer, FactorRemark.ALL_BEGUN.message()))
                : Idle.unpaid(plan, pointer, projects);
    }

    @Override
    public StartDelay withDistribution(Distribution newDistribution) {
        return new StartDelay(id, projects, newDistribution);
    }
}
