package rar.model.comparison;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import rar.model.comparison.PlanChange.Detail;
import rar.model.forecast.Properties;
import rar.model.forecast.Property.Amount;
import rar.model.plan.PlannedGrant;
import rar.model.plan.Project;
import rar.model.plan.Project.Note;
import rar.model.schedule.Commitment;

/** What differs between a project, or a planned grant, in two versions of a plan. */
final class GrantChange {

    private GrantChange() {}

    static Seq<Detail> details(Match<Project> project) {
        Details details = new Details();
        project.compareOption(details, "number", each -> each.note(Note.NUMBER));
        project.compare(details, "name", Project::name);
        project.compareOption(details, "area", each -> each.note(Note.AREA));
        project.compareOption(details, "focus", each -> each.note(Note.FOCUS));
        project.compare(details, "kind", Project::kind);
        project.compareOption(details, "start", Project::start);
        project.compare(details, "end", Project::end);
        project.compareOption(details, "total", Project::total, Amount::new);
        project.compareOption(details, "decided", Project::decided);
        project.compareOption(details, "co-funding", Project::coFunding, Properties::coFunding);
        project.compareOption(details, "funding", Project::funding, Properties::funding);
        project.compare(details, "payout", Project::payout, Properties::payout);
        project.compare(details, "reserved", Project::reserved, Properties::yesOrNo);
        project.compare(details, "credit", Project::credit, Properties::yesOrNo);
        project.compareOption(details, "inferred", each -> each.note(Note.INFERRED));
        return details.all();
    }

    /**
     * The differences of a planned grant, its settled amount among them.
     *
     * @param before as settled in the old version
     * @param after as settled in the new one
     */
    static Seq<Detail> details(Match<PlannedGrant> grant, Option<Commitment> before, Option<Commitment> after) {
        Details details = new Details();
        grant.compare(details, "name", PlannedGrant::name);
        grant.compare(details, "decided", PlannedGrant::decided);
        grant.compare(details, "amount is", each -> each.amount().given().isDefined() ? "given" : "solved");
        details.compareOption("amount", before.map(Commitment::amount), after.map(Commitment::amount), Amount::new);
        grant.compareOption(details, "funding", PlannedGrant::funding, Properties::funding);
        grant.compare(details, "payout", PlannedGrant::payout, Properties::payout);
        grant.compare(details, "kind", PlannedGrant::kind);
        grant.compare(details, "reserved", PlannedGrant::reserved, Properties::yesOrNo);
        return details.all();
    }
}
