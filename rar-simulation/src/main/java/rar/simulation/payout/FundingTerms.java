package rar.simulation.payout;

import java.time.YearMonth;
import java.util.List;
import rar.model.money.Money;
import rar.model.plan.FundingStatus;
import rar.model.plan.ProjectFunding;
import rar.model.schedule.FundedPayouts;
import rar.simulation.draw.Refusal;
import rar.simulation.factor.Draw;
import rar.simulation.kernel.Block;
import rar.simulation.kernel.Kernel;
import rar.simulation.kernel.Scratch;
import rar.simulation.projection.Months;
import rar.simulation.projection.PayoutStream;
import rar.simulation.projection.Projection;

/**
 * External funding of a commitment, compiled: what a scenario's payouts earn is found at claim months only. Amounts are in
 * öre, months count from the plan's first, 0.
 */
public final class FundingTerms {

    /** Where claims go that are paid in the plan. */
    public interface Receipts {
        /** Adds a claim of scenario {@code i} to the cash of {@code month}. */
        void receive(int month, int i, double amount);
    }

    private final Earning earning;
    private final long most;
    /** The months in which it is earned. */
    private final int from;

    private final int before;
    /** The first month that is open; what was eligible and claimed before it. */
    private final int open;

    private final long eligibleBefore;
    private final long claimedBefore;
    private final boolean[] claims;
    private final int paidAfter;
    private final long[] planned;
    private final long[] plannedClaims;

    private FundingTerms(FundedPayouts funding, Earning earning, Projection projection) {
        Months calendar = projection.calendar();
        ProjectFunding terms = funding.terms();
        int months = calendar.count();
        this.earning = earning;
        this.most = terms.ceiling()
                .map(ceiling ->
                        ceiling.minus(terms.earnedBefore()).max(Money.ZERO).ore())
                .getOrElse(Long.MAX_VALUE);
        this.from = terms.from().map(calendar::indexOf).getOrElse(Integer.MIN_VALUE);
        this.before = terms.status() == FundingStatus.REFUSED
                ? Integer.MIN_VALUE
                : terms.ended().map(calendar::indexOf).getOrElse(Integer.MAX_VALUE);
        this.open = projection.firstOpen();
        this.eligibleBefore = terms.eligible(funding.agreed(), funding.run())
                .filterKeys(month -> calendar.indexOf(month) < open && terms.isEarned(month))
                .values()
                .map(Money::ore)
                .sum()
                .longValue();
        this.claimedBefore = funding.received()
                .filterKeys(
                        month -> calendar.indexOf(month) < open + terms.claims().paidAfter())
                .values()
                .map(Money::ore)
                .sum()
                .longValue();
        this.claims = new boolean[months];
        this.paidAfter = terms.claims().paidAfter();
        this.planned = new long[months];
        this.plannedClaims = new long[months];
        long standing = -claimedBefore;
        for (int m = 0; m < months; m++) {
            YearMonth month = calendar.month(m);
            claims[m] = terms.claims().isClaimed(month);
            planned[m] = m < open + paidAfter
                    ? 0
                    : funding.received().get(month).getOrElse(Money.ZERO).ore();
            standing += funding.earned().get(month).getOrElse(Money.ZERO).ore() - planned[m];
            plannedClaims[m] = standing;
        }
    }

    /** The funding of a stream that is decided in month {@code decided}, or first paid in it. */
    public static FundingTerms of(PayoutStream stream, FundedPayouts funding, int decided, Projection projection) {
        Earning earning = funding.terms()
                .basis()
                .rate()
                .<Earning>map(Earning.OfCost::new)
                .getOrElse(() -> Earning.Agreed.of(funding, stream.total(), decided, projection));
        return new FundingTerms(funding, earning, projection);
    }

    /** {@code lost} = 1 where any of these answers is no, else 0. */
    public static void findLost(Block block, List<Draw> answers, double[] lost) {
        Kernel.fill(lost, 0, block.size);
        try (Scratch lease = block.lease()) {
            double[] answer = lease.row();
            for (Draw each : answers) {
                block.drawing.values(each, answer);
                for (int i = 0; i < block.size; i++) {
                    lost[i] = answer[i] == Refusal.REFUSED ? 1 : lost[i];
                }
            }
        }
    }

    /** What the plan receives of its open claims in each month. */
    public long[] planned() {
        return planned.clone();
    }

    /** Claims what scenario {@code i} earns by its payouts; nothing where it is refused. */
    public void claim(
            Block block, int i, CommitmentPath path, boolean underClause, boolean refused, Receipts receipts) {
        claim(block, i, path, underClause, refused, receipts, true);
    }

    /** Tells what is received of these claims in the plan, and leaves the block as it is. */
    public void receive(
            Block block, int i, CommitmentPath path, boolean underClause, boolean refused, Receipts receipts) {
        claim(block, i, path, underClause, refused, receipts, false);
    }

    private void claim(
            Block block,
            int i,
            CommitmentPath path,
            boolean underClause,
            boolean refused,
            Receipts receipts,
            boolean stands) {
        boolean keeps = stands && block.yearEndOutstanding.length > 0;
        int last = claims.length - 1;
        long eligible = eligibleBefore;
        long claimed = claimedBefore;
        long received = claimedBefore;
        int reached = Math.max(open, from);
        for (int m = open; m <= last; m++) {
            boolean isYearEnd = keeps && m % 12 == 11 && m < last;
            if (!claims[m] && !isYearEnd && m < last) {
                continue;
            }
            int until = refused ? reached : Math.min(before, m + 1);
            if (until > reached) {
                eligible += earning.eligible(path, reached, until, block, i, underClause);
                reached = until;
            }
            long earned = Math.min(most, earning.earnedBy(eligible));
            if (claims[m] && earned != claimed) {
                received += claim(block, i, m + paidAfter, earned - claimed, receipts, keeps);
                claimed = earned;
            }
            if (isYearEnd) {
                block.yearEndOutstanding[m / 12][i] += (double) (earned - claimedBefore - plannedClaims[m]);
            }
            if (stands && m == last) {
                block.outstanding[i] += (double) (earned - received - plannedClaims[m]);
            }
        }
    }

    /** Nothing is earned in scenario {@code i}: the plan's claims do not stand. */
    public void lapse(Block block, int i) {
        for (int year = 0; year < block.yearEndOutstanding.length; year++) {
            block.yearEndOutstanding[year][i] -= (double) plannedClaims[Block.monthAfter(year) - 1];
        }
        block.outstanding[i] -= (double) plannedClaims();
    }

    /** What of a claim is paid in the plan. */
    private long claim(Block block, int i, int arrives, long due, Receipts receipts, boolean keeps) {
        if (arrives >= claims.length) {
            return 0;
        }
        receipts.receive(arrives, i, (double) due);
        for (int year = arrives / 12; keeps && year < block.yearEndOutstanding.length; year++) {
            block.yearEndOutstanding[year][i] -= (double) due;
        }
        return due;
    }

    /**
     * What is received in the plan's months up to and including month {@code m} of a grant as large as {@code amount} that
     * is paid as shaped from month {@code start} on.
     */
    public long received(PayoutShape shape, long amount, int start, int m) {
        int first = Math.max(0, from);
        int until = Math.min(before, lastClaim(m - paidAfter) + 1);
        return until <= first
                ? 0
                : Math.min(most, earning.earnedBy(earning.expected(shape, amount, start, first, until)));
    }

    /** The last month in which it is claimed up to and including month {@code m}; -1 if there is none. */
    private int lastClaim(int m) {
        int claim = m;
        while (claim >= 0 && !claims[claim]) {
            claim--;
        }
        return Math.max(-1, claim);
    }

    /** What it can earn at most in each month, paid as early as it can be, of payouts of at most so large a share. */
    public double[] mostReceived(PayoutStream stream, int leastLate, double share) {
        double[] received = new double[claims.length];
        receive(received, open, carried());
        for (int m = 0; m <= Math.max(stream.last(), claims.length - 1); m++) {
            receive(received, Math.max(0, m + leastLate), earning.mostOf(stream, m, share));
        }
        return received;
    }

    /** Adds what is earned in a month to what is received, where its claim is paid. */
    private void receive(double[] received, int month, double earned) {
        int claim = month;
        while (claim < claims.length && !claims[claim]) {
            claim++;
        }
        if (earned > 0 && claim + paidAfter < claims.length) {
            received[claim + paidAfter] += earned;
        }
    }

    /** What has been earned when the first open month begins, and has not been claimed. */
    private double carried() {
        return (double) (Math.min(most, earning.earnedBy(eligibleBefore)) - claimedBefore);
    }

    /** What it can earn at most in all, of payouts of at most so large a share. */
    public double mostEarned(PayoutStream stream, double share) {
        double earned = Math.max(0, carried());
        for (int m = 0; m <= Math.max(stream.last(), claims.length - 1); m++) {
            earned += earning.mostOf(stream, m, share);
        }
        return earned;
    }

    /** The planned claims at the end. */
    public long plannedClaims() {
        return plannedClaims[claims.length - 1];
    }
}
