package rar.model.schedule;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.YearMonth;
import java.util.Comparator;
import rar.model.money.Money;
import rar.model.plan.Account;
import rar.model.plan.Contributions.MemberContribution;
import rar.model.plan.FinancialPlan;
import rar.model.plan.Horizon;
import rar.model.plan.IndexRule;

/**
 * The rules of time. Contributions are due in their instalment months and arrive then, or so much later as is agreed; running costs, interest, depreciation and the
 * year's change of receivables and of short-term liabilities move evenly over the months of their year, the öre that
 * remain in its first months; a planned grant is expensed in the month of its decision, where that is the policy; external
 * funding is income as its project is paid, and cash as its claims are.
 */
final class Scheduling {

    private final FinancialPlan plan;
    private final Horizon horizon;

    Scheduling(FinancialPlan plan) {
        this.plan = plan;
        this.horizon = plan.horizon();
    }

    Schedule schedule() {
        Vector<Commitment> projects =
                Vector.ofAll(plan.projects()).map(project -> Commitment.of(project, horizon.firstMonth()));
        Vector<Commitment> commitments = projects.appendAll(grants(projects));
        Vector<LinePayments> lines = Vector.ofAll(plan.lines()).map(line -> LinePayments.of(plan, line));
        Vector<Booking> bookings = Vector.<Booking>empty()
                .appendAll(contributions())
                .appendAll(lines.flatMap(LinePayments::bookings))
                .appendAll(OpeningItems.bookings(plan))
                .appendAll(workingCapital())
                .appendAll(AssetEvents.bookings(plan.assetEvents(), horizon))
                .appendAll(commitments.flatMap(this::commitment))
                .filter(booking -> booking.amount().ore() != 0);
        return new Schedule(
                plan,
                commitments,
                lines.reject(LinePayments::isUndated),
                // a stable sort: the plan's order stays within a month and kind
                bookings.sorted(Comparator.comparing(Booking::month).thenComparing(Booking::kind)));
    }

    private Vector<Commitment> grants(Vector<Commitment> projects) {
        Seq<Commitment> given =
                plan.grants().flatMap(grant -> grant.amount().given().map(amount -> Commitment.of(grant, amount)));
        GrantSolver solver = new GrantSolver(plan, projects.appendAll(given));
        return Vector.ofAll(plan.grants()).map(grant -> Commitment.of(grant, solver.amount(grant)));
    }

    /** Member by member, so that what arrives in a month stands in the plan's order, whenever it was due. */
    private Seq<Booking> contributions() {
        Vector<Vector<MemberContribution>> years = horizon.eachYear().map(plan.contributions()::memberAmounts);
        return Vector.range(0, years.head().size())
                .flatMap(member ->
                        horizon.eachYear().zip(years).flatMap(year -> instalments(year._1, year._2.get(member))));
    }

    private Seq<Booking> instalments(int year, MemberContribution paid) {
        return paid.instalments()
                .zip(paid.terms().due(year))
                .flatMap(instalment -> instalment(paid, instalment._2, instalment._1));
    }

    /** What is paid later by agreement is a receivable until then. */
    private Seq<Booking> instalment(MemberContribution paid, YearMonth due, Money amount) {
        String member = paid.member().id();
        YearMonth arrives = paid.terms().paid(due);
        if (arrives.equals(due)) {
            return Vector.of(new Booking(due, BookingKind.CONTRIBUTION, member, amount));
        }
        return Vector.of(
                        new Booking(due, BookingKind.CONTRIBUTION_OUTSTANDING, member, amount),
                        new Booking(arrives, BookingKind.CONTRIBUTION_ARREARS, member, amount))
                .filter(booking -> horizon.covers(booking.month()));
    }

    private Seq<Booking> workingCapital() {
        return plan.opening()
                .toVector()
                .flatMap(opening -> changes(
                                plan.workingCapital().receivables(),
                                opening.unlisted(Account.RECEIVABLES),
                                BookingKind.RECEIVABLES_RISE,
                                Schedule.RECEIVABLES)
                        .appendAll(changes(
                                plan.workingCapital().shortTermLiabilities(),
                                opening.unlisted(Account.SHORT_TERM_LIABILITIES),
                                BookingKind.LIABILITIES_RISE,
                                "shortTermLiabilities")));
    }

    private Vector<Booking> changes(IndexRule index, Money opening, BookingKind kind, String source) {
        int before = horizon.firstYear() - 1;
        return horizon.eachYear()
                .flatMap(year -> evenly(
                        year,
                        kind,
                        source,
                        index.grow(opening, before, year).minus(index.grow(opening, before, year - 1))));
    }

    private Seq<Booking> commitment(Commitment commitment) {
        GrantRecognition recognition = GrantRecognition.of(plan.recognition());
        return commitment
                .decided()
                .toVector()
                .flatMap(month -> recognition.decided(commitment.id(), month, commitment.amount()))
                .appendAll(recognition.paid(
                        commitment.id(),
                        commitment.amount(),
                        commitment.payouts().filterKeys(horizon::covers)))
                .appendAll(commitment
                        .lapsed()
                        .filter(lapsed -> horizon.covers(lapsed._1))
                        .toVector()
                        .flatMap(lapsed -> recognition.released(commitment.id(), lapsed._1, lapsed._2)))
                .appendAll(commitment.funding().toVector().flatMap(funding -> funding.bookings(horizon)))
                .appendAll(commitment
                        .vat()
                        .toVector()
                        .flatMap(vat -> PayoutVat.bookings(vat, commitment.id(), commitment.payouts(), horizon)));
    }

    private static Vector<Booking> evenly(int year, BookingKind kind, String source, Money amount) {
        return Vector.ofAll(amount.dividedInto(12))
                .zipWithIndex()
                .map(part -> new Booking(YearMonth.of(year, part._2 + 1), kind, source, part._1));
    }
}
