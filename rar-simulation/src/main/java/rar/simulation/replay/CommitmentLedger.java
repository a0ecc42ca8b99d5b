package rar.simulation.replay;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import rar.model.money.Money;
import rar.model.plan.FinancialPlan;
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
        List<Claimed> claims = new ArrayList<>();
        Provision provision = Provision.of(provided);
        for (var payout : commitment.payouts().filterKeys(month -> !month.isAfter(lastMade))) {
            YearMonth month = payout._1.plusMonths(delay);
            Money amount = scaled(payout._2, share(draws, month));
            claims.add(new Claimed(commitment, month, amount, provision.usedBy(amount), Money.ZERO));
            provision = provision.after(amount);
        }
        YearMonth end = end(commitment, lastMade.plusMonths(delay), draws.refusals());
        claims.add(new Claimed(commitment, end, Money.ZERO, Money.ZERO, provision.remaining()));
        return claims;
    }

    /** The share of what is due in a month that is claimed. */
    double share(CommitmentDraws draws, YearMonth month) {
        double share = 1;
        for (Draw outturn : draws.outturns()) {
            share *= luck.applyAsDouble(outturn);
        }
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
