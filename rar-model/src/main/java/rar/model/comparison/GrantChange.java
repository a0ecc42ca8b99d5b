package rar.model.comparison;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import rar.model.comparison.PlanChange.Detail;
import rar.model.forecast.Properties;
import rar.model.forecast.Property;
import rar.model.forecast.Property.Amount;
import rar.model.forecast.Property.Said;
import rar.model.message.Message;
import rar.model.plan.PlannedGrant;
import rar.model.plan.Project;
import rar.model.plan.Project.Note;
import rar.model.schedule.Commitment;

/** What differs between a project, or a planned grant, in two versions of a plan. */
final class GrantChange {

    private GrantChange() {}

    static Seq<Detail> details(Match<Project> project) {
        Details details = new Details();
        project.compareOption(details, Message.of(PlanProperty.NUMBER), each -> each.note(Note.NUMBER));
        project.compare(details, Message.of(PlanProperty.NAME), Project::name);
        project.compareOption(details, Message.of(PlanProperty.AREA), each -> each.note(Note.AREA));
        project.compareOption(details, Message.of(PlanProperty.FOCUS), each -> each.note(Note.FOCUS));
        project.compare(details, Message.of(PlanProperty.KIND), Project::kind);
        project.compareOption(details, Message.of(PlanProperty.START), Project::start);
        project.compare(details, Message.of(PlanProperty.END), Project::end);
        project.compareOption(details, Message.of(PlanProperty.TOTAL), Project::total, Amount::new);
        project.compareOption(details, Message.of(PlanProperty.DECIDED), Project::decided);
        project.compareOption(details, Message.of(PlanProperty.CO_FUNDING), Project::coFunding, Properties::coFunding);
        project.compareOption(details, Message.of(PlanProperty.FUNDING), Project::funding, Properties::funding);
        project.compareOption(details, Message.of(PlanProperty.FUND), Project::fund, Properties::fund);
        project.compareOption(details, Message.of(PlanProperty.UNSPENT), Project::unspent);
        project.compare(details, Message.of(PlanProperty.PAYOUT), Project::payout, Properties::payout);
        project.compareOption(details, Message.of(PlanProperty.VAT), each -> Timings.vat(each.vat()), Said::new);
        project.compare(details, Message.of(PlanProperty.RESERVED), Project::reserved, Properties::yesOrNo);
        project.compare(details, Message.of(PlanProperty.CREDIT), Project::credit, Properties::yesOrNo);
        project.compareOption(details, Message.of(PlanProperty.INFERRED), each -> each.note(Note.INFERRED));
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
        grant.compare(details, Message.of(PlanProperty.NAME), PlannedGrant::name);
        grant.compare(details, Message.of(PlanProperty.DECIDED), PlannedGrant::decided);
        grant.compare(
                details,
                Message.of(PlanProperty.AMOUNT_IS),
                each -> each.amount().given().isDefined(),
                GrantChange::manner);
        details.compareOption(
                PlanProperty.AMOUNT, before.map(Commitment::amount), after.map(Commitment::amount), Amount::new);
        grant.compareOption(details, Message.of(PlanProperty.FUNDING), PlannedGrant::funding, Properties::funding);
        grant.compareOption(details, Message.of(PlanProperty.FUND), PlannedGrant::fund, Properties::fund);
        grant.compare(details, Message.of(PlanProperty.PAYOUT), PlannedGrant::payout, Properties::payout);
        grant.compareOption(details, Message.of(PlanProperty.VAT), each -> Timings.vat(each.vat()), Said::new);
        grant.compare(details, Message.of(PlanProperty.KIND), PlannedGrant::kind);
        grant.compare(details, Message.of(PlanProperty.RESERVED), PlannedGrant::reserved, Properties::yesOrNo);
        return details.all();
    }

    private static Property manner(boolean isGiven) {
        return new Said(Message.of(isGiven ? PlanProperty.GIVEN : PlanProperty.SOLVED));
    }
}
