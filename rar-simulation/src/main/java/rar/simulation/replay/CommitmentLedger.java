package rar.simulation.replay;

import io.vavr.Tuple2;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import rar.model.money.Money;
import rar.model.plan.FinancialPlan;
import rar.model.plan.MonthRange;
import rar.model.plan.Project;
import rar.model.plan.UnspentMoney;
import rar.model.schedule.Booking;
import rar.model.schedule.Commitment;
import rar.model.schedule.GrantRecognition;
import rar.model.schedule.Provision;
import rar.simulation.draw.CommitmentDraws;
import rar.simulation.draw.Refusal;
import rar.simulation.factor.Draw;
import rar.simulation.projection.Projection;

/**
 * How commitments are paid in one scenario, booking by booking: what each claims of its payouts as they are delayed, used,
 * ended early and left by refusals, what its provision covers and releases, and how what is paid of a claim is booked. {@link
 * CommitmentPath} says the same of a block's scenarios.
 */
final class CommitmentLedger {

    private final FinancialPlan plan;
    /** The first month that is open. */
    private final YearMonth first;

    private final ToDoubleFunction<Draw> luck;

    CommitmentLedger(Projection projection, ToDoubleFunction<Draw> luck) {
        this.plan = projection.plan();
        this.first = projection.calendar().month(projection.firstOpen());
        this.luck = luck;
    }

    /**
     * What a commitment claims in a month.
     *
     * @param amount claimed, before the reservation clause cuts
     * @param provided how much of it is provided for
     * @param released what its provision then releases besides
     */
    record Claimed(Commitment commitment, YearMonth month, Money amount, Money provided, Money released) {}

    /** The booking of its decision, where it is expensed then. */
    List<Booking> decision(Commitment commitment) {
        return recognition()
                .decided(commitment.id(), commitment.decided().get(), commitment.amount())
                .asJava();
    }

    private GrantRecognition recognition() {
        return GrantRecognition.of(plan.recognition());
    }

    /**
     * What a commitment claims, month by month, and at its end nothing but what its provision releases.
     *
     * @param commitment with what it pays if nothing touches it
     * @param provided what is provided for of it
     * @param lastDue the month in which the last of it is due then; not before its last payout
     * @param draws what touches it
     */
    List<Claimed> claims(Commitment commitment, Money provided, YearMonth lastDue, CommitmentDraws draws) {
        int delay = months(draws.delays());
        YearMonth lastMade = lastDue.minusMonths(months(draws.terminations()));
        YearMonth lastPaid = lastMade.plusMonths(delay);
        List<Claimed> claims = new ArrayList<>();
        Provision provision = Provision.of(provided);
        SortedMap<YearMonth, Money> own = TreeMap.ofEntries(commitment
                .payouts()
                .filterKeys(month -> !month.isAfter(lastMade))
                .map(payout -> payout.map1(month -> month.plusMonths(delay))));
        SortedMap<YearMonth, Money> made =
                own.map((month, due) -> new Tuple2<>(month, scaled(due, share(draws, month))));
        SortedMap<YearMonth, Money> carried = carried(commitment, own, made, lastPaid, draws);
        for (var payout : made.merge(carried, Money::plus)) {
            claims.add(new Claimed(commitment, payout._1, payout._2, provision.usedBy(payout._2), Money.ZERO));
            provision = provision.after(payout._2);
        }
        YearMonth last =
                carried.keySet().lastOption().filter(lastPaid::isBefore).getOrElse(lastPaid);
        YearMonth end = end(commitment, last, draws.refusals());
        claims.add(new Claimed(commitment, end, Money.ZERO, Money.ZERO, provision.remaining()));
        return claims;
    }

    /** What its outturn leaves of each year, paid in the year after, where its money is carried over; none of it is zero. */
    private SortedMap<YearMonth, Money> carried(
            Commitment commitment,
            SortedMap<YearMonth, Money> own,
            SortedMap<YearMonth, Money> made,
            YearMonth lastPaid,
            CommitmentDraws draws) {
        Option<Project> project = carriesOver(commitment);
        SortedMap<YearMonth, Money> carried = TreeMap.empty();
        if (project.isEmpty() || outturn(draws) >= 1) {
            return carried;
        }
        int delay = months(draws.delays());
        boolean endsEarly = months(draws.terminations()) > 0;
        for (int year : own.keySet().map(YearMonth::getYear)) {
            Money planned = Money.sum(ofYear(own, year).map(due -> scaled(due._2, share(draws, due._1, 1))));
            Money used = Money.sum(ofYear(made, year).values());
            Money unspent = planned.minus(used.max(Money.ZERO)).max(Money.ZERO);
            MonthRange months =
                    project.get().run().postponed(delay).within(year + 1).getOrElse(MonthRange.year(year + 1));
            List<Money> parts = unspent.dividedInto(months.length());
            for (int k = 0; k < parts.size(); k++) {
                YearMonth month = months.month(k);
                if (!endsEarly || !month.isAfter(lastPaid)) {
                    carried = carried.put(month, scaled(parts.get(k), share(draws, month, 1)));
                }
            }
        }
        return carried.filterValues(amount -> amount.ore() != 0);
    }

    private static SortedMap<YearMonth, Money> ofYear(SortedMap<YearMonth, Money> flow, int year) {
        return flow.filterKeys(month -> month.getYear() == year);
    }

    private Option<Project> carriesOver(Commitment commitment) {
        return plan.projects()
                .find(project -> project.id().equals(commitment.id()))
                .filter(project -> project.unspent().contains(UnspentMoney.CARRIED_OVER));
    }

    private double outturn(CommitmentDraws draws) {
        double used = 1;
        for (Draw outturn : draws.outturns()) {
            used *= luck.applyAsDouble(outturn);
        }
        return used;
    }

    /** The share of an agreed amount of funding that is earned in a month: what is carried over is used in the end. */
    double earnedShare(Commitment commitment, CommitmentDraws draws, YearMonth month) {
        double used = outturn(draws);
        return share(draws, month, carriesOver(commitment).isDefined() ? Math.max(1, used) : used);
    }

    /** The share of what is due in a month that is claimed. */
    double share(CommitmentDraws draws, YearMonth month) {
        return share(draws, month, outturn(draws));
    }

    private double share(CommitmentDraws draws, YearMonth month, double used) {
        double share = used;
        for (Refusal refusal : draws.refusals()) {
            share *= refusal.touches(luck, month) ? refusal.share() : 1;
        }
        return share;
    }

    /** Whether its funding is refused. */
    boolean isLost(CommitmentDraws draws) {
        return draws.answers().stream().anyMatch(answer -> luck.applyAsDouble(answer) == Refusal.REFUSED);
    }

    /** The month of the last payout, or of the refusal that ends it; what ends before it is decided, or before the open months, is given back at once. */
    private YearMonth end(Commitment commitment, YearMonth lastPaid, List<Refusal> refusals) {
        YearMonth end = lastPaid;
        for (Refusal refusal : refusals) {
            YearMonth from = refusal.from().getOrElse(plan.horizon().firstMonth());
            end = refusal.share() == 0 && refusal.isRefused(luck) && from.isBefore(end) ? from : end;
        }
        YearMonth earliest = commitment.decided().getOrElse(first);
        return end.isBefore(earliest) ? earliest : end;
    }

    /** The sum of draws of months. */
    int months(List<Draw> draws) {
        return draws.stream().mapToInt(draw -> (int) luck.applyAsDouble(draw)).sum();
    }

    /** The bookings of a claim of which so much is paid. */
    List<Booking> bookings(Claimed claim, Money paid) {
        String id = claim.commitment.id();
        Money covered = GrantRecognition.covered(paid, claim.provided);
        Money released = claim.provided.minus(covered).plus(claim.released);
        return recognition()
                .paid(id, claim.month, paid, claim.provided)
                .appendAll(recognition().released(id, claim.month, released))
                .asJava();
    }

    /** An amount times a factor, in whole öre. */
    static Money scaled(Money amount, double factor) {
        return new Money((long) Math.rint(amount.ore() * factor));
    }
}
