package rar.model.forecast;

import io.vavr.Tuple;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeMap;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.time.YearMonth;
import rar.model.message.Message;
import rar.model.money.Money;
import rar.model.plan.BudgetLine;
import rar.model.plan.FinancialPlan;
import rar.model.plan.LineKind;
import rar.model.plan.Member;
import rar.model.plan.MonthRange;
import rar.model.plan.Party;
import rar.model.plan.Violation;
import rar.model.schedule.Booking;
import rar.model.schedule.BookingKind;
import rar.model.schedule.Schedule;

/** Rules on what an outcome must speak of, and that nothing is paid before it is decided. */
final class CompletenessRules {

    private final Actuals outcome;
    private final FinancialPlan plan;
    private final Cutoff cutoff;
    private final Vector<FollowedGrant> grants;
    private final Vector<Booking> past;

    CompletenessRules(Actuals outcome, Schedule planned) {
        this.outcome = outcome;
        this.plan = planned.plan();
        this.cutoff = new Cutoff(plan.horizon(), outcome.through());
        this.grants = new Forecasting(planned, outcome).followedGrants();
        this.past = planned.bookings().filter(booking -> cutoff.isPast(booking.month()));
    }

    Seq<Violation> violations() {
        return (outcome.unstated() == MissingPolicy.REFUSED ? unstated() : Vector.<Violation>empty())
                .appendAll(grants.flatMap(this::paidUndecided));
    }

    private Vector<Violation> unstated() {
        return Vector.ofAll(plan.contributions().parties())
                .flatMap(Party::members)
                .flatMap(this::member)
                .appendAll(plan.lines()
                        .reject(line -> line.kind() == LineKind.CARRIED_OVER)
                        .flatMap(this::line))
                .appendAll(workingCapital(Actuals.RECEIVABLES, BookingKind.RECEIVABLES_RISE))
                .appendAll(workingCapital(Actuals.SHORT_TERM_LIABILITIES, BookingKind.LIABILITIES_RISE))
                .appendAll(assetEvents())
                .appendAll(grants.flatMap(this::decision))
                .appendAll(grants.flatMap(this::payout));
    }

    private Seq<Violation> member(Member member) {
        SortedSet<Integer> named = years(outcome.members()
                .filter(each -> each.member().equals(member.id()))
                .map(MemberActuals::received));
        return unstated(
                Place.of("contributions", member.id()),
                Flow.plus(
                        planned(member.id(), BookingKind.CONTRIBUTION),
                        planned(member.id(), BookingKind.CONTRIBUTION_ARREARS)),
                named);
    }

    private Seq<Violation> line(BudgetLine line) {
        return unstated(
                Place.of("lines", line.id()),
                Flow.incurred(line, plan.horizon()).filterKeys(cutoff::isPast),
                named(line.id(), outcome.lines()));
    }

    private Seq<Violation> workingCapital(String source, BookingKind kind) {
        return unstated(
                Place.of("workingCapital", source), planned(source, kind), named(source, outcome.workingCapital()));
    }

    private Seq<Violation> assetEvents() {
        SortedMap<YearMonth, Money> foreseen = plan.assetEvents()
                .filter(event -> cutoff.isPast(event.month()))
                .foldLeft(Flow.NOTHING, (all, event) -> Flow.plus(all, TreeMap.of(event.month(), event.amount())));
        return unstated(
                "/assetEvents",
                foreseen,
                outcome.assetEvents().isDefined() ? foreseen.keySet().map(YearMonth::getYear) : TreeSet.empty());
    }

    private Seq<Violation> decision(FollowedGrant grant) {
        boolean isOfPlan = plan.grants().exists(each -> each.id().equals(grant.id()));
        return isOfPlan
                ? unstated(Place.of("decisions", grant.id()), grant.foreseen(), named(grant.id(), outcome.decisions()))
                : Vector.empty();
    }

    private Seq<Violation> payout(FollowedGrant grant) {
        SortedSet<Integer> named = years(outcome.payouts()
                .filter(each -> each.grant().equals(grant.id()))
                .map(PayoutActuals::amounts));
        return unstated(Place.of("payouts", grant.id()), Flow.within(grant.shape(), cutoff.toDate()), named);
    }

    private Seq<Violation> paidUndecided(FollowedGrant grant) {
        return grant.undecided()
                .headOption()
                .toVector()
                .map(paid -> Violation.at(
                        Place.of("payouts", grant.id()),
                        grant.firstDecision()
                                .map(month -> ActualsMistake.PAID_BEFORE_DECISION.with("decision", month))
                                .getOrElse(ActualsMistake.PAID_UNDECIDED::message)
                                .with("amount", paid._2)
                                .with("month", paid._1)));
    }

    private Seq<Violation> unstated(String pointer, SortedMap<YearMonth, Money> planned, SortedSet<Integer> named) {
        return plan.horizon()
                .eachYear()
                .reject(named::contains)
                .flatMap(cutoff::toDate)
                .map(months -> Tuple.of(months, Flow.within(planned, months)))
                .filter(each -> each._2.nonEmpty())
                .map(each -> Violation.at(pointer, missing(each._1, Flow.sum(each._2))));
    }

    private static Message missing(MonthRange months, Money planned) {
        return ActualsMistake.NOT_STATED
                .with("first", months.first())
                .with("last", months.last())
                .with("planned", planned);
    }

    private SortedMap<YearMonth, Money> planned(String source, BookingKind kind) {
        return TreeMap.ofEntries(past.filter(
                        booking -> booking.kind() == kind && booking.source().equals(source))
                .map(booking -> Tuple.of(booking.month(), booking.amount())));
    }

    private static SortedSet<Integer> named(String source, Seq<SourceActuals> outcomes) {
        return years(outcomes.filter(each -> each.source().equals(source)).map(SourceActuals::amounts));
    }

    private static SortedSet<Integer> years(Seq<DatedAmounts> amounts) {
        return TreeSet.ofAll(amounts.flatMap(DatedAmounts::years));
    }
}
