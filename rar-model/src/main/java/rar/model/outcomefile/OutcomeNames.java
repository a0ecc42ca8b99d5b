package rar.model.outcomefile;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import rar.model.forecast.Actuals;
import rar.model.json.JsonCursor;
import rar.model.json.Suggestion;
import rar.model.message.Excerpt;
import rar.model.plan.BudgetLine;
import rar.model.plan.FinancialPlan;
import rar.model.plan.Member;
import rar.model.plan.Party;
import rar.model.plan.PlannedGrant;
import rar.model.plan.Project;
import rar.model.plan.ProjectFunding;

/** The ids of a plan that the sections of an outcome file have as the names of their fields. */
final class OutcomeNames {

    private final FinancialPlan plan;

    OutcomeNames(FinancialPlan plan) {
        this.plan = plan;
    }

    /**
     * One field of a section.
     *
     * @param id its name
     * @param at its value
     */
    record Entry(String id, JsonCursor at) {}

    Seq<String> members() {
        return plan.contributions().parties().flatMap(Party::members).map(Member::id);
    }

    Seq<String> lines() {
        return plan.lines().map(BudgetLine::id);
    }

    Seq<String> workingCapital() {
        return Vector.of(Actuals.RECEIVABLES, Actuals.SHORT_TERM_LIABILITIES);
    }

    Seq<String> grants() {
        return plan.grants().map(PlannedGrant::id);
    }

    Seq<String> fundings() {
        return plan.projects()
                .flatMap(Project::funding)
                .appendAll(plan.grants().flatMap(PlannedGrant::funding))
                .map(ProjectFunding::id);
    }

    Seq<String> paid(Seq<PlannedGrant> beside) {
        return plan.projects().map(Project::id).appendAll(grants()).appendAll(beside.map(PlannedGrant::id));
    }

    /** The fields of a section whose names are free. */
    Seq<Entry> entries(JsonCursor section) {
        return section.entries().map(entry -> new Entry(entry._1, entry._2));
    }

    /** The fields of a section that the plan knows; others are reported. */
    Seq<Entry> entries(JsonCursor section, Seq<String> known, ActualsFileMistake unknown) {
        return entries(section).filter(entry -> {
            boolean isKnown = known.contains(entry.id());
            if (!isKnown) {
                entry.at()
                        .report(unknown.with("id", Excerpt.of(entry.id()))
                                .with("suggestion", Suggestion.of(entry.id(), known.asJava())));
            }
            return isKnown;
        });
    }
}
