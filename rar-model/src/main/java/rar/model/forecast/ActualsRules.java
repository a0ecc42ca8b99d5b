package rar.model.forecast;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import rar.model.message.Excerpt;
import rar.model.message.Message;
import rar.model.money.Money;
import rar.model.plan.AssetEvent;
import rar.model.plan.BudgetLine;
import rar.model.plan.FinancialPlan;
import rar.model.plan.LineKind;
import rar.model.plan.Member;
import rar.model.plan.Party;
import rar.model.plan.PlannedGrant;
import rar.model.plan.Project;
import rar.model.plan.Violation;
import rar.model.schedule.Commitment;
import rar.model.schedule.Schedule;

/** What makes an outcome one of a plan. */
final class ActualsRules {

    private final Actuals outcome;
    private final Schedule planned;
    private final FinancialPlan plan;
    private final AmountRules amounts;

    ActualsRules(Actuals outcome, Schedule planned) {
        this.outcome = outcome;
        this.planned = planned;
        this.plan = planned.plan();
        this.amounts = new AmountRules(new Cutoff(plan.horizon(), outcome.through()));
    }

    Seq<Violation> violations() {
        if (!plan.horizon().covers(outcome.through())) {
            return Vector.of(Violation.at(
                    "/through",
                    ActualsMistake.THROUGH_OUTSIDE_PLAN
                            .with("month", outcome.through())
                            .with("first", plan.horizon().firstMonth())
                            .with("last", plan.horizon().lastMonth())));
        }
        Seq<Violation> found = Vector.<Violation>empty()
                .appendAll(known(
                        "contributions",
                        outcome.members().map(MemberActuals::member),
                        members(),
                        ActualsMistake.MEMBER_UNKNOWN))
                .appendAll(known(
                        "lines", outcome.lines().map(SourceActuals::source), lines(), ActualsMistake.LINE_UNKNOWN))
                .appendAll(known(
                        "workingCapital",
                        outcome.workingCapital().map(SourceActuals::source),
                        Vector.of(Actuals.RECEIVABLES, Actuals.SHORT_TERM_LIABILITIES),
                        ActualsMistake.WORKING_CAPITAL_UNKNOWN))
                .appendAll(known(
                        "decisions",
                        outcome.decisions().map(SourceActuals::source),
                        grants(),
                        ActualsMistake.PLANNED_GRANT_UNKNOWN))
                .appendAll(known(
                        "payouts", outcome.payouts().map(PayoutActuals::grant), paid(), ActualsMistake.PAYEE_UNKNOWN))
                .appendAll(known(
                        "funding",
                        outcome.fundings().map(FundingActuals::funding),
                        fundings(),
                        ActualsMistake.FUNDING_UNKNOWN))
                .appendAll(outcome.members().flatMap(this::member))
                .appendAll(outcome.lines().flatMap(this::line))
                .appendAll(outcome.workingCapital()
                        .flatMap(each -> source(each, Place.of("workingCapital", each.source()))))
                .appendAll(outcome.decisions().flatMap(this::decision))
                .appendAll(outcome.payouts().flatMap(this::payout))
                .appendAll(outcome.others().flatMap(this::other))
                .appendAll(outcome.assetEvents().toVector().flatMap(this::assetEvents))
                .appendAll(NewGrants.violations(plan, outcome.newGrants()))
                .appendAll(bank());
        return found.appendAll(furtherTo(found));
    }

    /** What is missing or too early; of what has another mistake already nothing more is said. */
    private Seq<Violation> furtherTo(Seq<Violation> found) {
        if (found.exists(mistake -> mistake.pointer().startsWith("/newGrants/"))) {
            return Vector.empty();
        }
        Seq<String> faulty = found.map(ActualsRules::subject);
        return new CompletenessRules(outcome, planned)
                .violations()
                .reject(mistake -> faulty.contains(subject(mistake)));
    }

    /** The id that a mistake is about. */
    private static String subject(Violation mistake) {
        String[] steps = mistake.pointer().split("/", 4);
        return steps.length > 2 ? steps[2] : steps[1];
    }

    private Seq<String> members() {
        return plan.contributions().parties().flatMap(Party::members).map(Member::id);
    }

    private Seq<String> lines() {
        return plan.lines().map(BudgetLine::id);
    }

    private Seq<String> grants() {
        return plan.grants().map(PlannedGrant::id);
    }

    private Seq<String> fundings() {
        return planned.commitments()
                .flatMap(Commitment::funding)
                .map(funding -> funding.terms().id());
    }

    private Seq<String> paid() {
        return plan.projects()
                .map(Project::id)
                .appendAll(grants())
                .appendAll(outcome.newGrants().map(PlannedGrant::id));
    }

    private static Seq<Violation> known(String section, Seq<String> ids, Seq<String> known, ActualsMistake unknown) {
        Seq<Violation> strange = ids.reject(known::contains)
                .map(id -> Violation.at(Place.of(section, id), unknown.with("id", Excerpt.of(id))));
        Seq<Violation> twice = ids.distinct()
                .filter(id -> ids.count(id::equals) > 1)
                .map(id -> Violation.at(Place.of(section, id), ActualsMistake.ID_TWICE.with("id", Excerpt.of(id))));
        return strange.appendAll(twice);
    }

    private Seq<Violation> source(SourceActuals found, String pointer) {
        return amounts.toDate(found.amounts(), pointer + "/amounts")
                .appendAll(amounts.forecast(found.forecast(), pointer + "/forecast"));
    }

    private Seq<Violation> member(MemberActuals found) {
        String pointer = Place.of("contributions", found.member());
        Seq<Violation> arrears = found.arrears()
                .filter(month ->
                        !month.isAfter(outcome.through()) || !plan.horizon().covers(month))
                .map(month -> Violation.at(
                        pointer + "/arrears",
                        ActualsMistake.ARREARS_MONTH
                                .with("through", outcome.through())
                                .with("last", plan.horizon().lastMonth())
                                .with("month", month)))
                .toVector();
        return amounts.toDate(found.received(), pointer + "/received")
                .appendAll(AmountRules.notNegative(
                        found.received(), pointer + "/received", ActualsMistake.RECEIPT_NEGATIVE))
                .appendAll(amounts.toDate(found.due(), pointer + "/due"))
                .appendAll(AmountRules.notNegative(found.due(), pointer + "/due", ActualsMistake.DUE_NEGATIVE))
                .appendAll(amounts.forecast(found.forecast(), pointer + "/forecast"))
                .appendAll(AmountRules.notNegative(
                        found.forecast().named(), pointer + "/forecast", ActualsMistake.DUE_NEGATIVE))
                .appendAll(arrears);
    }

    private Seq<Violation> line(SourceActuals found) {
        String pointer = Place.of("lines", found.source());
        Option<BudgetLine> line = plan.lines().find(each -> each.id().equals(found.source()));
        LineKind kind = line.map(BudgetLine::kind).getOrElse(LineKind.COST);
        boolean credit = found.credit() || line.exists(BudgetLine::credit);
        return source(found, pointer)
                .appendAll(new LineSigns(kind, credit)
                        .violations(found.amounts(), found.forecast().named(), pointer))
                .appendAll(noCredit(kind, found.credit(), pointer))
                .appendAll(when(kind == LineKind.CARRIED_OVER, pointer, ActualsMistake.USE_OF_EQUITY.message()));
    }

    private static Seq<Violation> noCredit(LineKind kind, boolean credit, String pointer) {
        return when(
                credit && !kind.takesCredit(),
                pointer + "/credit",
                ActualsMistake.CREDIT_OF_OTHER_KIND.with("kind", kind.toString()));
    }

    private Seq<Violation> decision(SourceActuals found) {
        String pointer = Place.of("decisions", found.source());
        return source(found, pointer)
                .appendAll(AmountRules.notNegative(
                        found.amounts(), pointer + "/amounts", ActualsMistake.DECISION_NEGATIVE))
                .appendAll(AmountRules.notNegative(
                        found.forecast().named(), pointer + "/forecast", ActualsMistake.DECISION_NEGATIVE));
    }

    private Seq<Violation> payout(PayoutActuals found) {
        String pointer = Place.of("payouts", found.grant());
        boolean goesOn = found.finished() && !found.forecast().equals(ForecastRule.AS_PLANNED);
        return amounts.toDate(found.amounts(), pointer + "/amounts")
                .appendAll(amounts.forecast(found.forecast(), pointer + "/forecast"))
                .appendAll(found.credit() || isCredit(found.grant()) ? Vector.empty() : notPaidBack(found, pointer))
                .appendAll(
                        goesOn
                                ? Vector.of(Violation.at(
                                        pointer + "/forecast", ActualsMistake.FINISHED_WITH_FORECAST.message()))
                                : Vector.empty());
    }

    private boolean isCredit(String id) {
        return plan.projects()
                .exists(project -> project.credit() && project.id().equals(id));
    }

    private static Seq<Violation> notPaidBack(PayoutActuals found, String pointer) {
        return AmountRules.notNegative(found.amounts(), pointer + "/amounts", ActualsMistake.PAYMENT_NEGATIVE)
                .appendAll(AmountRules.notNegative(
                        found.forecast().named(), pointer + "/forecast", ActualsMistake.PAYMENT_NEGATIVE));
    }

    private Seq<Violation> other(OtherItem item) {
        String pointer = Place.of("other", item.id());
        Seq<String> taken = members()
                .appendAll(lines())
                .appendAll(paid())
                .append(Actuals.RECEIVABLES)
                .append(Actuals.SHORT_TERM_LIABILITIES)
                .append(Actuals.BANK_DIFFERENCE);
        boolean twice = outcome.others().count(each -> each.id().equals(item.id())) > 1;
        return amounts.toDate(item.amounts(), pointer + "/amounts")
                .appendAll(amounts.rest(item.forecast(), pointer + "/forecast"))
                .appendAll(
                        new LineSigns(item.kind(), item.credit()).violations(item.amounts(), item.forecast(), pointer))
                .appendAll(noCredit(item.kind(), item.credit(), pointer))
                .appendAll(when(
                        twice || taken.contains(item.id()),
                        pointer,
                        ActualsMistake.ID_TAKEN.with("id", Excerpt.of(item.id()))))
                .appendAll(when(
                        item.kind() == LineKind.CARRIED_OVER,
                        pointer + "/kind",
                        ActualsMistake.USE_OF_EQUITY.message()));
    }

    private Seq<Violation> assetEvents(Seq<AssetEvent> events) {
        return events.zipWithIndex().flatMap(event -> {
            String pointer = "/assetEvents/" + event._2;
            return when(
                            event._1.month().isAfter(outcome.through())
                                    || !plan.horizon().covers(event._1.month()),
                            pointer + "/month",
                            ActualsMistake.EVENT_OUTSIDE_MONTHS
                                    .with("month", event._1.month())
                                    .with("first", plan.horizon().firstMonth())
                                    .with("through", outcome.through()))
                    .appendAll(when(
                            event._1.amount().compareTo(Money.ZERO) <= 0,
                            pointer + "/amount",
                            ActualsMistake.EVENT_NOT_POSITIVE.with("amount", event._1.amount())));
        });
    }

    private Seq<Violation> bank() {
        return when(
                outcome.bank().isDefined() && plan.opening().isEmpty(),
                "/bank",
                ActualsMistake.BANK_WITHOUT_OPENING.message());
    }

    private static Seq<Violation> when(boolean broken, String pointer, Message what) {
        return broken ? Vector.of(Violation.at(pointer, what)) : Vector.empty();
    }
}
