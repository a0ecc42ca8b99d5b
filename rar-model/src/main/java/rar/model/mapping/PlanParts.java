package rar.model.mapping;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import rar.model.json.Suggestion;
import rar.model.mapping.Target.Balance;
import rar.model.mapping.Target.Part;
import rar.model.message.Excerpt;
import rar.model.message.Message;
import rar.model.plan.BudgetLine;
import rar.model.plan.FinancialPlan;
import rar.model.plan.LineKind;
import rar.model.plan.Member;
import rar.model.plan.Party;
import rar.model.plan.PlannedGrant;
import rar.model.plan.Project;
import rar.model.plan.ProjectFunding;

/** The parts of a plan that accounts can be. */
final class PlanParts {

    private final FinancialPlan plan;

    PlanParts(FinancialPlan plan) {
        this.plan = plan;
    }

    /** Why accounts cannot be this; nothing if they can. */
    Option<Message> refusal(Target target) {
        Seq<String> known = known(target.part());
        if (!known.contains(target.id())) {
            return Option.some(MappingMistake.NO_SUCH
                    .with("part", what(target.part()))
                    .with("id", Excerpt.of(target.id()))
                    .with("known", Suggestion.of(target.id(), known.asJava())));
        }
        return Option.when(
                target.part() == Part.LINE && line(target.id()).exists(line -> line.kind() == LineKind.CARRIED_OVER),
                MappingMistake.CARRIED_OVER::message);
    }

    Option<BudgetLine> line(String id) {
        return plan.lines().find(line -> line.id().equals(id));
    }

    private Seq<ProjectFunding> fundings() {
        return plan.projects().flatMap(Project::funding).appendAll(plan.grants().flatMap(PlannedGrant::funding));
    }

    private Seq<String> known(Part part) {
        return switch (part) {
            case LINE -> plan.lines().map(BudgetLine::id);
            case DUE, RECEIVED, RECEIVABLE ->
                plan.contributions().parties().flatMap(Party::members).map(Member::id);
            case DECISION -> plan.grants().map(PlannedGrant::id);
            case PAYOUT, PROVISION ->
                plan.projects().map(Project::id).appendAll(plan.grants().map(PlannedGrant::id));
            case EARNED, CLAIM -> fundings().map(ProjectFunding::id);
            case BALANCE -> Vector.of(Balance.values()).map(Balance::toString);
        };
    }

    private static Message what(Part part) {
        return switch (part) {
            case LINE -> PartName.LINE.message();
            case DUE, RECEIVED, RECEIVABLE -> PartName.MEMBER.message();
            case DECISION -> PartName.GRANT.message();
            case PAYOUT, PROVISION -> PartName.PROJECT_OR_GRANT.message();
            case EARNED, CLAIM -> PartName.FUNDING.message();
            case BALANCE -> PartName.BALANCE.message();
        };
    }
}
