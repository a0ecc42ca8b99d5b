package rar.simulation.replay;

import io.vavr.collection.Seq;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import rar.model.money.Money;
import rar.model.plan.Account;
import rar.model.plan.FinancialPlan;
import rar.model.schedule.Booking;
import rar.model.schedule.BookingKind;
import rar.model.schedule.Commitment;
import rar.simulation.draw.Draws;
import rar.simulation.factor.Draw;
import rar.simulation.projection.Instalment;
import rar.simulation.projection.OpenCommitment;
import rar.simulation.projection.OwedInstalment;
import rar.simulation.projection.Projection;

/** What the association has in the books of a replayed scenario, month after month, and what cash it expects from there on. */
final class ReplayedForecast {

    private final Projection projection;
    private final Seq<OpenCommitment> planned;
    private final List<Commitment> funded;
    private final Draws draws;
    private final ToDoubleFunction<Draw> luck;
    /** Of the scenario; they grow as grants are decided. */
    private final List<Booking> bookings;
    /** So far. */
    private final List<ReplayedGrant> decisions;

    /**
     * The forecasts of a scenario.
     *
     * @param planned grants on which a rule decides
     * @param funded grants beyond the plan on which it does not
     * @param bookings so far; grows as grants are decided
     * @param decisions so far, likewise
     */
    ReplayedForecast(
            Projection projection,
            Seq<OpenCommitment> planned,
            List<Commitment> funded,
            Draws draws,
            ToDoubleFunction<Draw> luck,
            List<Booking> bookings,
            List<ReplayedGrant> decisions) {
        this.projection = projection;
        this.planned = planned;
        this.funded = funded;
        this.draws = draws;
        this.luck = luck;
        this.bookings = bookings;
        this.decisions = decisions;
    }

    /**
     * Expected cash at the end of each month from {@code now} on, when nothing of that month is known yet.
     *
     * @param contributions of each year, of which those of the year that has begun are known
     */
    long[] of(int now, Map<Integer, Long> contributions) {
        long[] forecast = new long[projection.months()];
        long cash = cashAfter(now - 1) + owedToUs(now) - owedByUs(now);
        for (int m = now; m < forecast.length; m++) {
            cash += expectedFlow(m) + announced(m, now, contributions);
            for (ReplayedGrant decided : decisions) {
                cash -= decided.paidIn(m - decided.month());
                cash += received(decided, 0, m) - received(decided, 0, m - 1);
                cash -= vat(decided, 0, m) - vat(decided, 0, m - 1);
            }
            for (Commitment decided : funded) {
                boolean known = !decided.decided().get().isAfter(month(now));
                cash -= known
                        ? decided.payouts().get(month(m)).getOrElse(Money.ZERO).ore()
                        : 0;
            }
            forecast[m] = cash;
        }
        return forecast;
    }

    /** What is to be received of the funding of a grant by the end of a month, where it is so late. */
    private long received(ReplayedGrant decided, int late, int m) {
        int later = decided.month()
                - plan().horizon().indexOf(decided.plan().decided().get());
        return ReplayedFunding.expected(decided.plan(), decided.amount(), later + late, month(m))
                .ore();
    }

    /** VAT that has been paid on a grant by the end of a month, where it is so late, and is refunded after it. */
    private long vat(ReplayedGrant decided, int late, int m) {
        Commitment grant = decided.plan();
        int later = decided.month() - plan().horizon().indexOf(grant.decided().get());
        return grant.vat().isEmpty()
                ? 0
                : ReplayedVat.standing(grant, ReplayedFunding.granted(grant, decided.amount()), later + late, month(m));
    }

    /** What the plan adds to cash in a month, the grants apart that the rule decides on. */
    private long expectedFlow(int m) {
        long flow = projection.balancePlan().cashOre(m)
                - (m == 0 ? projection.openingCash() : projection.balancePlan().cashOre(m - 1));
        for (Commitment grant : planned.map(OpenCommitment::expected)) {
            flow += grant.payouts().get(month(m)).getOrElse(Money.ZERO).ore();
            flow -= Money.sum(grant.funding()
                            .flatMap(funding -> funding.received().get(month(m))))
                    .ore();
            flow += vat(grant, 0, m) - vat(grant, 0, m - 1);
        }
        return flow;
    }

    private long vat(Commitment grant, int late, int m) {
        return ReplayedVat.standing(grant, grant.payouts(), late, month(m));
    }

    /** By how much an instalment of the year that has begun differs from the plan's: its contributions are known. */
    private long announced(int m, int now, Map<Integer, Long> contributions) {
        int year = month(now).getYear();
        long settled = projection.contributions().settled(now / 12);
        long planned = projection.contributions().expected(now / 12) - settled;
        if (planned == 0) {
            return 0;
        }
        long instalment = projection.instalments().stream()
                .filter(due -> due.month() >= now && due.month() / 12 == now / 12 && due.arrives() == m)
                .mapToLong(Instalment::ore)
                .sum();
        double kept = (double) (contributions.getOrDefault(year, 0L) - settled) / (double) planned;
        return (long) Math.rint((double) instalment * kept) - instalment;
    }

    private long cashAfter(int m) {
        long cash = projection.openingCash();
        for (Booking booking : bookings) {
            if (m >= 0 && !booking.month().isAfter(month(m))) {
                cash += booking.effectOn(Account.CASH).ore();
            }
        }
        return cash;
    }

    /** Contributions that were due before now and have not arrived, beyond those that arrive later by the plan. */
    private long owedToUs(int now) {
        // what the plan itself has as a receivable arrives by its own flows
        long owed = now == 0 ? 0 : -projection.agreedReceivable(now - 1);
        for (OwedInstalment before : projection.contributions().owed()) {
            owed += before.ore();
        }
        YearMonth first = month(projection.firstOpen());
        for (Booking booking : bookings) {
            if (booking.month().isBefore(month(now)) && !booking.month().isBefore(first)) {
                owed += booking.kind() == BookingKind.CONTRIBUTION_OUTSTANDING
                        ? booking.amount().ore()
                        : 0;
                owed -= booking.kind() == BookingKind.CONTRIBUTION_ARREARS
                        ? booking.amount().ore()
                        : 0;
            }
        }
        return owed;
    }

    /** What was to be paid before now, as granted, and comes later. */
    private long owedByUs(int now) {
        long owed = 0;
        for (OpenCommitment open : projection.commitments()) {
            Commitment commitment = open.expected();
            owed += planned.contains(open)
                    ? 0
                    : commitment.paidBy(month(now - 1)).ore()
                            - commitment.paidBy(month(now - 1 - late(open))).ore()
                            + vat(commitment, 0, now - 1)
                            - vat(commitment, late(open), now - 1);
        }
        for (ReplayedGrant decided : decisions) {
            for (int t = now - decided.month() - decided.delay(); t < now - decided.month(); t++) {
                owed += decided.paidIn(t);
            }
            owed -= received(decided, 0, now - 1) - received(decided, decided.delay(), now - 1);
            owed += vat(decided, 0, now - 1) - vat(decided, decided.delay(), now - 1);
        }
        return owed;
    }

    private int late(OpenCommitment commitment) {
        return draws.commitment(commitment).delays().stream()
                .mapToInt(draw -> (int) luck.applyAsDouble(draw))
                .sum();
    }

    private YearMonth month(int index) {
        return plan().horizon().month(0).plusMonths(index);
    }

    private FinancialPlan plan() {
        return projection.plan();
    }
}
