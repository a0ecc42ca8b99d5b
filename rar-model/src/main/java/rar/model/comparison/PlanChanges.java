package rar.model.comparison;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import rar.model.balance.BalancePlan;
import rar.model.balance.StatementRow;
import rar.model.comparison.PlanChange.Detail;
import rar.model.comparison.PlanChange.Effect;
import rar.model.comparison.PlanChange.Kind;
import rar.model.comparison.PlanChange.Section;
import rar.model.forecast.Actuals;
import rar.model.forecast.Properties;
import rar.model.forecast.Property;
import rar.model.forecast.Property.Amount;
import rar.model.forecast.Property.Said;
import rar.model.goal.FinancialGoal;
import rar.model.message.Message;
import rar.model.money.Money;
import rar.model.plan.AssetEvent;
import rar.model.plan.BudgetLine;
import rar.model.plan.EarmarkedFund;
import rar.model.plan.FinancialPlan;
import rar.model.plan.Horizon;
import rar.model.plan.OpeningBalance;
import rar.model.plan.PlannedGrant;
import rar.model.plan.Project;
import rar.model.schedule.Booking;
import rar.model.schedule.Commitment;

/**
 * The changes from one version of a plan to another, found section by section and applied one after the other: each
 * takes its bookings of the old version out of the cash and puts those of the new one in.
 */
final class PlanChanges {

    private final PlanVersion before;
    private final PlanVersion after;
    private final Horizon compared;
    private final boolean hasCash;
    private final List<PlanChange> found = new ArrayList<>();
    private VersionCash cash;

    PlanChanges(BalancePlan before, BalancePlan after, Horizon compared) {
        this.compared = compared;
        this.before = new PlanVersion(before, compared);
        this.after = new PlanVersion(after, compared);
        this.hasCash = before.hasBalance() && after.hasBalance();
        this.cash = VersionCash.of(before, compared);
    }

    /** What differs, in the order of the sections and of the old version within them. */
    Seq<PlanChange> all() {
        plan();
        opening();
        Match.all(old().funds(), now().funds(), EarmarkedFund::id).forEach(this::fund);
        order(Section.FUNDS, old().funds().map(EarmarkedFund::id), now().funds().map(EarmarkedFund::id));
        contributions();
        Match.all(old().lines(), now().lines(), BudgetLine::id).forEach(this::line);
        order(Section.LINES, old().lines().map(BudgetLine::id), now().lines().map(BudgetLine::id));
        workingCapital(Actuals.RECEIVABLES, StatementRow.RECEIVABLES);
        workingCapital(Actuals.SHORT_TERM_LIABILITIES, StatementRow.SHORT_TERM_LIABILITIES);
        assetEvents();
        Match.all(old().projects(), now().projects(), Project::id).forEach(this::project);
        order(
                Section.PROJECTS,
                old().projects().map(Project::id),
                now().projects().map(Project::id));
        Match.all(old().grants(), now().grants(), PlannedGrant::id).forEach(this::grant);
        order(
                Section.GRANTS,
                old().grants().map(PlannedGrant::id),
                now().grants().map(PlannedGrant::id));
        return Vector.ofAll(found);
    }

    private FinancialPlan old() {
        return before.plan();
    }

    private FinancialPlan now() {
        return after.plan();
    }

    private void plan() {
        Seq<Detail> details = new Details()
                .compare(PlanProperty.NAME, old().name(), now().name())
                .compare(PlanProperty.SOURCE, old().source(), now().source())
                .compare(PlanProperty.YEARS, old().horizon(), now().horizon(), PlanChanges::years)
                .compare(PlanProperty.RECOGNITION, old().recognition(), now().recognition())
                .compareOption(PlanProperty.RECOVERY, old().recovery(), now().recovery(), Properties::recovery)
                .compareOption(
                        PlanProperty.RESERVATION,
                        old().reservation(),
                        now().reservation(),
                        clause -> new Amount(clause.threshold()))
                .addAll(goals())
                .all();
        note(new ChangeBuilder(Section.PLAN, "plan", Message.of(PlanProperty.PLAN), Kind.CHANGED).with(details));
    }

    private static Property years(Horizon horizon) {
        return Properties.words(horizon.firstYear() + "\u2013" + horizon.lastYear());
    }

    private Seq<Detail> goals() {
        Details details = new Details();
        old().goals()
                .removeAll(now().goals())
                .forEach(goal -> details.add(PlanProperty.GOAL, said(goal), Option.none()));
        now().goals()
                .removeAll(old().goals())
                .forEach(goal -> details.add(PlanProperty.GOAL, Option.none(), said(goal)));
        return details.all().isEmpty()
                ? details.compare(PlanProperty.GOALS_IN_ORDER, old().goals(), now().goals(), Properties::goals)
                        .all()
                : details.all();
    }

    private static Option<Property> said(FinancialGoal goal) {
        return Option.some(new Said(goal.title()));
    }

    private void opening() {
        OpeningChange change = new OpeningChange(before.opening(), after.opening());
        note(new ChangeBuilder(Section.OPENING, "opening", Message.of(StatementRow.OPENING_BALANCE), Kind.CHANGED)
                .withParts(change.accounts())
                .with(change.details())
                .opening(cash(after.opening()).minus(cash(before.opening())))
                .moved(before.openingItems(), after.openingItems()));
    }

    private static Money cash(Option<OpeningBalance> opening) {
        return opening.map(each -> each.sheet().cash()).getOrElse(Money.ZERO);
    }

    /** What is earmarked moves no cash. */
    private void fund(Match<EarmarkedFund> fund) {
        Details details = new Details();
        fund.compare(details, Message.of(PlanProperty.NAME), EarmarkedFund::name);
        fund.compare(details, Message.of(PlanProperty.OPENING), EarmarkedFund::opening, Amount::new);
        note(new ChangeBuilder(
                        Section.FUNDS, fund.id(), StatementRow.named(fund.any().name()), fund.kind())
                .with(details.all()));
    }

    private void contributions() {
        ContributionChange change =
                new ContributionChange(old().contributions(), now().contributions(), before.years());
        note(new ChangeBuilder(
                        Section.CONTRIBUTIONS, "contributions", Message.of(StatementRow.CONTRIBUTIONS), Kind.CHANGED)
                .years(
                        before.years().map(old().contributions()::total),
                        before.years().map(now().contributions()::total))
                .withParts(change.members())
                .with(change.details())
                .moved(before.contributions(), after.contributions()));
    }

    private void line(Match<BudgetLine> line) {
        Details details = new Details();
        line.compare(details, Message.of(PlanProperty.NAME), BudgetLine::name);
        line.compare(details, Message.of(PlanProperty.KIND), BudgetLine::kind);
        line.compareOption(details, Message.of(PlanProperty.GROUP), BudgetLine::group);
        line.compare(details, Message.of(PlanProperty.CREDIT), BudgetLine::credit, Properties::yesOrNo);
        line.compareOption(details, Message.of(PlanProperty.INFERRED), BudgetLine::inferred);
        line.compare(details, Message.of(PlanProperty.RULE), BudgetLine::amounts, Properties::amounts);
        line.compareOption(details, Message.of(PlanProperty.MONTHS), Timings::period, Said::new);
        line.compareOption(details, Message.of(PlanProperty.SPREAD), Timings::spread, Said::new);
        line.compareOption(details, Message.of(PlanProperty.PAYMENT), Timings::payment, Said::new);
        line.compareOption(details, Message.of(PlanProperty.VAT), each -> Timings.vat(each.vat()), Said::new);
        line.compareOption(details, Message.of(PlanProperty.FUND), BudgetLine::fund, Properties::fund);
        line.compareOption(details, Message.of(PlanProperty.UNSPENT), BudgetLine::unspent);
        note(new ChangeBuilder(
                        Section.LINES, line.id(), StatementRow.named(line.any().name()), line.kind())
                .years(before.amounts(line.before()), after.amounts(line.after()))
                .with(details.all())
                .moved(before.ofLine(line.id()), after.ofLine(line.id())));
    }

    private void workingCapital(String source, StatementRow name) {
        boolean receivables = source.equals(Actuals.RECEIVABLES);
        Details details = receivables
                ? new Details()
                        .compare(
                                PlanProperty.INDEX,
                                old().workingCapital().receivables(),
                                now().workingCapital().receivables(),
                                Properties::index)
                : new Details()
                        .compare(
                                PlanProperty.INDEX,
                                old().workingCapital().shortTermLiabilities(),
                                now().workingCapital().shortTermLiabilities(),
                                Properties::index);
        note(new ChangeBuilder(Section.WORKING_CAPITAL, source, Message.of(name), Kind.CHANGED)
                .years(before.amounts(before.workingCapital(source)), after.amounts(after.workingCapital(source)))
                .with(details.all())
                .moved(before.workingCapital(source), after.workingCapital(source)));
    }

    private void assetEvents() {
        Details details = new Details();
        old().assetEvents()
                .removeAll(now().assetEvents())
                .forEach(event -> details.add(of(event), Option.some(Properties.event(event)), Option.none()));
        now().assetEvents()
                .removeAll(old().assetEvents())
                .forEach(event -> details.add(of(event), Option.none(), Option.some(Properties.event(event))));
        if (details.all().isEmpty()) {
            details.compare(PlanProperty.ORDER, old().assetEvents(), now().assetEvents(), Properties::events);
        }
        note(new ChangeBuilder(Section.ASSET_EVENTS, "assetEvents", Message.of(StatementRow.ASSET_EVENTS), Kind.CHANGED)
                .years(before.cash(before.assetEvents()), after.cash(after.assetEvents()))
                .with(details.all())
                .moved(before.assetEvents(), after.assetEvents()));
    }

    private static Message of(AssetEvent event) {
        return Message.of(PlanProperty.EVENT).with("kind", event.kind().toString());
    }

    private void project(Match<Project> project) {
        Option<Commitment> old = project.before().flatMap(each -> before.commitment(project.id()));
        Option<Commitment> now = project.after().flatMap(each -> after.commitment(project.id()));
        note(new ChangeBuilder(
                        Section.PROJECTS,
                        project.id(),
                        StatementRow.named(project.any().name()),
                        project.kind())
                .years(before.payouts(old), after.payouts(now))
                .with(GrantChange.details(project))
                .moved(bookings(before, old), bookings(after, now)));
    }

    private void grant(Match<PlannedGrant> grant) {
        Option<Commitment> old = grant.before().flatMap(each -> before.commitment(grant.id()));
        Option<Commitment> now = grant.after().flatMap(each -> after.commitment(grant.id()));
        note(new ChangeBuilder(
                        Section.GRANTS,
                        grant.id(),
                        StatementRow.named(grant.any().name()),
                        grant.kind())
                .years(before.payouts(old), after.payouts(now))
                .with(GrantChange.details(grant, old, now))
                .moved(bookings(before, old), bookings(after, now)));
    }

    private static Vector<Booking> bookings(PlanVersion version, Option<Commitment> commitment) {
        return commitment.map(each -> version.ofGrant(each.id())).getOrElse(Vector.empty());
    }

    private void order(Section section, Seq<String> old, Seq<String> now) {
        Details details = new Details();
        Match.compareOrder(details, Message.of(PlanProperty.ORDER), old, now, id -> id);
        note(new ChangeBuilder(section, section.toString(), Message.of(PlanProperty.ORDER_OF_PARTS), Kind.CHANGED)
                .with(details.all()));
    }

    /** A change if it is one, with what it does to the cash that those before it have left. */
    private void note(ChangeBuilder change) {
        if (!change.isNone()) {
            VersionCash with = cash.with(compared, change.gone(), change.come(), change.opening());
            Effect effect = with.effectFrom(cash);
            cash = with;
            found.add(change.change(Option.when(hasCash, effect)));
        }
    }
}
