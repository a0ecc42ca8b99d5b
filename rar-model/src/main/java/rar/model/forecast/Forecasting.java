package rar.model.forecast;

import io.vavr.Tuple;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.YearMonth;
import java.util.Comparator;
import rar.model.money.Money;
import rar.model.plan.Account;
import rar.model.plan.BudgetLine;
import rar.model.plan.FinancialPlan;
import rar.model.plan.LineKind;
import rar.model.plan.MonthRange;
import rar.model.plan.OpeningBalance;
import rar.model.plan.PlannedGrant;
import rar.model.plan.Project;
import rar.model.schedule.AssetEvents;
import rar.model.schedule.Booking;
import rar.model.schedule.BookingKind;
import rar.model.schedule.Commitment;
import rar.model.schedule.GrantRecognition;
import rar.model.schedule.LinePayments;
import rar.model.schedule.OpeningItems;
import rar.model.schedule.Schedule;

/** A plan's schedule with the outcome in the place of its first months and the forecast in that of the others. */
final class Forecasting {

    private final Schedule planned;
    private final FinancialPlan plan;
    private final Actuals outcome;
    private final ActualsAndForecast following;
    private final Vector<FollowedGrant> grants;
    private final SortedMap<String, Vector<Booking>> bySource;

    Forecasting(Schedule planned, Actuals outcome) {
        this.planned = planned;
        this.plan = planned.plan();
        this.outcome = outcome;
        this.following = new ActualsAndForecast(new Cutoff(plan.horizon(), outcome.through()), outcome.unstated());
        this.bySource = TreeMap.ofEntries(planned.bookings().groupBy(Booking::source));
        this.grants = grants();
    }

    Schedule schedule() {
        Vector<Booking> bookings = bookings();
        Option<Booking> difference =
                outcome.bank().filter(BankBalance::bookDifference).flatMap(bank -> difference(bookings, bank));
        Vector<Vector<Commitment>> commitments = grants.map(FollowedGrant::commitments);
        return new Schedule(
                plan,
                // one for each project and grant in the plan's order, then what is beside the plan
                commitments.map(Vector::head).appendAll(commitments.flatMap(Vector::tail)),
                lines().reject(LinePayments::isUndated),
                bookings.appendAll(difference)
                        .filter(booking -> booking.amount().ore() != 0)
                        .sorted(Comparator.comparing(Booking::month).thenComparing(Booking::kind)));
    }

    Vector<FollowedGrant> followedGrants() {
        return grants;
    }

    /** Cash at the end of the outcome's last month, before any difference is booked. */
    Option<Money> cashToDate() {
        return plan.opening().map(opening -> cashToDate(bookings(), opening));
    }

    private Money cashToDate(Vector<Booking> bookings, OpeningBalance opening) {
        return opening.sheet()
                .cash()
                .plus(Money.sum(bookings.filter(booking -> following.cutoff().isPast(booking.month()))
                        .map(booking -> booking.effectOn(Account.CASH))));
    }

    private Option<Booking> difference(Vector<Booking> bookings, BankBalance bank) {
        return plan.opening()
                .map(opening -> bank.cash().minus(cashToDate(bookings, opening)))
                .map(missing -> new Booking(outcome.through(), BookingKind.INCOME, Actuals.BANK_DIFFERENCE, missing));
    }

    private Vector<Booking> bookings() {
        GrantRecognition recognition = GrantRecognition.of(plan.recognition());
        return contributions()
                .appendAll(lines().flatMap(LinePayments::bookings))
                .appendAll(OpeningItems.bookings(plan))
                .appendAll(outcome.others().flatMap(this::other))
                .appendAll(workingCapital(Actuals.RECEIVABLES, BookingKind.RECEIVABLES_RISE))
                .appendAll(workingCapital(Actuals.SHORT_TERM_LIABILITIES, BookingKind.LIABILITIES_RISE))
                .appendAll(AssetEvents.bookings(outcome.assetEvents(plan), plan.horizon()))
                .appendAll(grants.flatMap(grant -> grant.bookings(recognition)));
    }

    private Vector<Booking> contributions() {
        return Vector.ofAll(plan.contributions().parties())
                .flatMap(party -> party.members()
                        .flatMap(member -> MemberLedger.bookings(
                                following,
                                ofMember(member.id()),
                                plan.contributions().terms(party),
                                plannedDue(member.id()))));
    }

    private SortedMap<YearMonth, Money> plannedDue(String member) {
        return Flow.plus(
                planned(member, BookingKind.CONTRIBUTION), planned(member, BookingKind.CONTRIBUTION_OUTSTANDING));
    }

    private MemberActuals ofMember(String id) {
        YearMonth next = following.cutoff().next();
        return outcome.members()
                .find(each -> each.member().equals(id))
                .getOrElse(() -> new MemberActuals(
                        id,
                        DatedAmounts.NONE,
                        DatedAmounts.NONE,
                        ForecastRule.AS_PLANNED,
                        Option.some(next).filter(plan.horizon()::covers)));
    }

    private Vector<LinePayments> lines() {
        return Vector.ofAll(plan.lines())
                .reject(line -> line.kind() == LineKind.CARRIED_OVER)
                .map(this::line);
    }

    private LinePayments line(BudgetLine line) {
        return LinePayments.of(plan, line, followed(line).flow());
    }

    private UnspentFlow.Followed followed(BudgetLine line) {
        SourceActuals found = of(line.id(), outcome.lines());
        SortedMap<YearMonth, Money> foreseen = Flow.incurred(line, plan.horizon());
        SortedMap<YearMonth, Money> toDate = following.toDate(found.amounts(), foreseen);
        return yearEnds(line)
                .follow(
                        foreseen,
                        toDate,
                        found.forecast(),
                        (expected, lapsed) -> following.rest(found.forecast(), expected, toDate));
    }

    private UnspentFlow yearEnds(BudgetLine line) {
        return new UnspentFlow(line.unspent(), plan.horizon().eachYear(), year -> months(line, year), Option.none());
    }

    /** The months of a year in which a line runs; the whole year where it does not run in it. */
    private static MonthRange months(BudgetLine line, int year) {
        Vector<Integer> months = line.timing().period().monthsOf(year);
        return months.isEmpty()
                ? MonthRange.year(year)
                : new MonthRange(YearMonth.of(year, months.head()), YearMonth.of(year, months.last()));
    }

    /** What lines and projects are forecast to leave unspent, where a rule says what becomes of it. */
    Vector<CarriedAmount> unspent() {
        return Vector.ofAll(plan.lines())
                .filter(line -> line.unspent().isDefined())
                .flatMap(line -> yearEnds(line).told(line.id(), line.name(), followed(line)))
                .appendAll(grants.flatMap(FollowedGrant::unspent));
    }

    private Vector<Booking> workingCapital(String source, BookingKind kind) {
        return followed(source, kind, outcome.workingCapital());
    }

    private Vector<Booking> followed(String source, BookingKind kind, Seq<SourceActuals> outcomes) {
        SourceActuals found = of(source, outcomes);
        return booked(source, kind, following.all(found.amounts(), found.forecast(), planned(source, kind)));
    }

    private static SourceActuals of(String source, Seq<SourceActuals> outcomes) {
        return outcomes.find(each -> each.source().equals(source))
                .getOrElse(() -> new SourceActuals(source, DatedAmounts.NONE, ForecastRule.AS_PLANNED));
    }

    private Vector<Booking> other(OtherItem item) {
        return booked(
                item.id(),
                LineBookings.kind(item.kind()),
                following.all(item.amounts(), ForecastRule.of(item.forecast()), Flow.NOTHING));
    }

    private Vector<FollowedGrant> grants() {
        Vector<Commitment> projects = planned.commitments().take(plan.projects().size());
        Vector<Commitment> foreseen = planned.commitments().drop(plan.projects().size());
        return projects.zipWith(plan.projects(), this::followed)
                .appendAll(foreseen.zip(plan.grants()).map(pair -> followed(pair._1, Option.some(pair._2))))
                .appendAll(Vector.ofAll(outcome.newGrants()).map(this::beside));
    }

    private FollowedGrant followed(Commitment commitment, Project project) {
        return new FollowedGrant(
                following,
                answered(commitment),
                Option.none(),
                new UnspentFlow(
                        project.unspent(),
                        plan.horizon().eachYear(),
                        year -> project.run().within(year).getOrElse(MonthRange.year(year)),
                        Option.some(commitment.amount())),
                of(commitment.id(), outcome.decisions()),
                payout(commitment.id()));
    }

    private FollowedGrant beside(PlannedGrant grant) {
        return new FollowedGrant(
                following,
                NewGrants.commitment(grant),
                Option.some(grant),
                withoutRule(),
                new SourceActuals(
                        grant.id(),
                        DatedAmounts.ofMonths(TreeMap.of(grant.decided(), NewGrants.amount(grant))
                                .filterKeys(following.cutoff()::isPast)),
                        ForecastRule.AS_PLANNED),
                payout(grant.id()));
    }

    private FollowedGrant followed(Commitment commitment, Option<PlannedGrant> grant) {
        return new FollowedGrant(
                following,
                answered(commitment),
                grant,
                withoutRule(),
                of(commitment.id(), outcome.decisions()),
                payout(commitment.id()));
    }

    private UnspentFlow withoutRule() {
        return new UnspentFlow(Option.none(), plan.horizon().eachYear(), MonthRange::year, Option.none());
    }

    /** A commitment as it is paid once it is known whether its funding is granted. */
    private Commitment answered(Commitment commitment) {
        return commitment
                .funding()
                .flatMap(funding -> outcome.status(funding.terms().id()))
                .map(status -> commitment.answered(status, following.cutoff().next()))
                .getOrElse(commitment);
    }

    private PayoutActuals payout(String id) {
        return outcome.payouts()
                .find(each -> each.grant().equals(id))
                .getOrElse(() -> new PayoutActuals(id, DatedAmounts.NONE, ForecastRule.AS_PLANNED, false));
    }

    private SortedMap<YearMonth, Money> planned(String source, BookingKind kind) {
        return TreeMap.ofEntries(bySource.getOrElse(source, Vector.empty())
                .filter(booking -> booking.kind() == kind)
                .map(booking -> Tuple.of(booking.month(), booking.amount())));
    }

    private static Vector<Booking> booked(String source, BookingKind kind, SortedMap<YearMonth, Money> flow) {
        return flow.toVector().map(each -> new Booking(each._1, kind, source, each._2));
    }
}
