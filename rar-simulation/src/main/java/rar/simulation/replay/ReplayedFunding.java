package rar.simulation.replay;

import io.vavr.Tuple2;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import rar.model.money.Money;
import rar.model.plan.ProjectFunding;
import rar.model.schedule.Booking;
import rar.model.schedule.BookingKind;
import rar.model.schedule.Commitment;
import rar.model.schedule.FundedPayouts;
import rar.simulation.draw.CommitmentDraws;

/** External funding of a commitment in one scenario: what its payouts earn, and when the claims of that are paid. */
final class ReplayedFunding {

    private final CommitmentLedger ledger;
    private final IntToDoubleFunction clause;
    /** The first month that is open: what was earned, and claimed, before it is known. */
    private final YearMonth first;

    /**
     * Funding of a commitment.
     *
     * @param first the first month that is open
     * @param clause what the reservation clause leaves of its payouts in a year
     */
    ReplayedFunding(CommitmentLedger ledger, YearMonth first, IntToDoubleFunction clause) {
        this.ledger = ledger;
        this.first = first;
        this.clause = clause;
    }

    /**
     * The bookings of its funding; none where it has none, or is refused it.
     *
     * @param commitment as agreed
     * @param waited by how many months its decision was put off
     * @param part of what was planned that is granted
     * @param paid bookings among which its payouts are
     */
    List<Booking> of(Commitment commitment, CommitmentDraws draws, int waited, double part, List<Booking> paid) {
        List<Booking> bookings = new ArrayList<>();
        for (FundedPayouts funding :
                commitment.funding().filter(any -> !commitment.payouts().isEmpty())) {
            ProjectFunding terms = funding.terms();
            boolean lost = ledger.isLost(draws);
            SortedMap<YearMonth, Money> earned =
                    terms.earned((terms.basis().rate().isDefined()
                                    ? payouts(commitment, paid)
                                    : amounts(commitment, funding, draws, waited, part))
                            .filterKeys(month -> !lost || month.isBefore(first)));
            earned.filterKeys(month -> !month.isBefore(first))
                    .forEach((month, amount) ->
                            bookings.add(new Booking(month, BookingKind.FUNDING_EARNED, terms.id(), amount)));
            terms.received(earned)
                    .filterKeys(month -> !isClaimedBefore(first, terms, month))
                    .forEach((month, amount) ->
                            bookings.add(new Booking(month, BookingKind.FUNDING_PAID, terms.id(), amount)));
        }
        return bookings;
    }

    /** Whether what is paid in a month was claimed before another. */
    static boolean isClaimedBefore(YearMonth first, ProjectFunding terms, YearMonth paid) {
        return paid.isBefore(first.plusMonths(terms.claims().paidAfter()));
    }

    /**
     * What the association expects to have received by the end of a month of a grant of so much that is paid so many months
     * later than planned.
     *
     * @param grant as agreed and planned
     */
    static Money expected(Commitment grant, long amount, int later, YearMonth through) {
        Money expected = Money.ZERO;
        for (FundedPayouts funding : grant.funding()) {
            ProjectFunding terms = funding.terms();
            SortedMap<YearMonth, Money> received = terms.received(terms.earned(
                    terms.basis().rate().isDefined()
                            ? later(granted(grant, amount), later)
                            : later(
                                    parts(
                                            funding,
                                            (double) amount / grant.amount().ore()),
                                    later)));
            expected = Money.sum(
                    received.filterKeys(month -> !month.isAfter(through)).values());
        }
        return expected;
    }

    /** What is to be paid by month of so much of a grant, where it is decided as planned. */
    static SortedMap<YearMonth, Money> granted(Commitment grant, long amount) {
        return TreeMap.ofEntries(grant.payouts().map(each -> {
            int t = (int) ChronoUnit.MONTHS.between(grant.decided().get(), each._1);
            return each.map2(any -> new Money(
                    ReplayedGrant.paid(grant, false, amount, t + 1) - ReplayedGrant.paid(grant, false, amount, t)));
        }));
    }

    private static SortedMap<YearMonth, Money> parts(FundedPayouts funding, double part) {
        return funding.terms()
                .eligible(funding.agreed(), funding.run())
                .mapValues(amount -> CommitmentLedger.scaled(amount, Math.min(1, part)));
    }

    private static SortedMap<YearMonth, Money> later(SortedMap<YearMonth, Money> amounts, int months) {
        return TreeMap.ofEntries(amounts.map(each -> each.map1(month -> month.plusMonths(months))));
    }

    /** What is paid of a commitment by month. */
    static SortedMap<YearMonth, Money> payouts(Commitment commitment, List<Booking> paid) {
        return Vector.ofAll(paid)
                .filter(booking -> booking.source().equals(commitment.id())
                        && (booking.kind() == BookingKind.PAYOUT || booking.kind() == BookingKind.PAYOUT_EXPENSED))
                .foldLeft(TreeMap.empty(), (sums, booking) -> sums.put(booking.month(), booking.amount(), Money::plus));
    }

    private SortedMap<YearMonth, Money> amounts(
            Commitment commitment, FundedPayouts funding, CommitmentDraws draws, int waited, double part) {
        int later = waited + ledger.months(draws.delays());
        int early = ledger.months(draws.terminations());
        YearMonth last = commitment.payouts().last()._1.plusMonths(later - early);
        return TreeMap.ofEntries(funding.terms()
                        .eligible(funding.agreed(), funding.run())
                        .filter(each -> !each._1.isBefore(first))
                        .map(each -> new Tuple2<>(each._1.plusMonths(later), each._2))
                        .filter(each -> early == 0 || !each._1.isAfter(last))
                        .map(each -> each.map2(amount -> kept(amount, each._1, commitment, draws, part))))
                .merge(
                        funding.terms()
                                .eligible(funding.agreed(), funding.run())
                                .filterKeys(month -> month.isBefore(first)),
                        Money::plus);
    }

    /** Never above itself. */
    private Money kept(Money amount, YearMonth month, Commitment commitment, CommitmentDraws draws, double part) {
        double share = ledger.earnedShare(commitment, draws, month) * clause.applyAsDouble(month.getYear()) * part;
        return CommitmentLedger.scaled(amount, Math.min(1, share));
    }
}
