package rar.simulation.decision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import rar.simulation.draw.Applications;
import rar.simulation.draw.Draws;
import rar.simulation.factor.Draw;
import rar.simulation.payout.BeyondPlan;
import rar.simulation.payout.FundingPlan;
import rar.simulation.payout.VatTerms;
import rar.simulation.projection.Instalment;
import rar.simulation.projection.MonthlyFloors;
import rar.simulation.projection.PayoutStream;
import rar.simulation.projection.Projection;
import rar.simulation.rule.DecisionRule;

/** What a rule decides on, and what the association expects and can be owed when it does; the same in every scenario. */
public final class RuledGrants {

    /**
     * A stream that can be late, and on which nothing is decided.
     *
     * @param delays by which it is late
     * @param most months of delay that they can sum to
     * @param vat on top of its payouts
     */
    public record LateStream(PayoutStream stream, List<Draw> delays, int most, Optional<VatTerms> vat) {

        /** A stream with the draws by which it is late. */
        public static LateStream of(PayoutStream stream, List<Draw> delays, Optional<VatTerms> vat) {
            return new LateStream(stream, delays, Draws.most(delays), vat);
        }

        /** What was to be paid before month {@code now} and has not been, by the months of delay. */
        private double[] owed(int now) {
            double[] owed = new double[most + 1];
            for (int late = 0; late <= most; late++) {
                owed[late] = (double) (paidBefore(now, 0) - paidBefore(now, late));
            }
            return Arrays.stream(owed).allMatch(each -> each == 0) ? new double[0] : owed;
        }

        /** What has been paid before a month where it is so late, with VAT that has not been refunded. */
        private long paidBefore(int now, int late) {
            return stream.paidBefore(now - late)
                    + vat.map(each -> each.standing(stream, late, now - 1)).orElse(0L);
        }
    }

    /**
     * The applications that a factor can draw in a year.
     *
     * @param first the place of the first of them among {@link #grants}
     * @param most how many there can be
     */
    public record Year(String factor, int year, int first, int most) {}

    final DecisionRule rule;
    /** Planned grants in the plan's order, then applications as they come in; in a month they are decided in this order. */
    public final List<RuledGrant> grants;
    /** How many of them are planned. */
    public final int planned;
    /** The others. */
    public final List<Year> applications;

    final List<LateStream> lateStreams;
    /** Grants beyond the plan on which it does not decide. */
    final List<BeyondPlan> beyondPlan;

    final MonthlyFloors floors;
    final long openingCash;
    final boolean expensesAtDecision;
    /** What the plan adds to cash from its first month up to and including month m, the governed grants apart. */
    final long[] expected;
    /** Contributions that the plan expects to be due by the end of each month and to arrive later, as agreed. */
    final long[] receivable;
    /** Contributions that the plan expects to fall due in the open months of each year. */
    final long[] contributions;
    /** Contributions of each year that are certain and none of these. */
    final long[] settled;

    private final boolean[] sits;
    private final double[][][] owed;
    private final long[][] instalments;

    /**
     * What a rule decides on.
     *
     * @param planned grants
     * @param funding what is applied for, and granted without the rule, beyond the plan
     * @param clauseCanApply whether the reservation clause can reduce what is applied for
     * @param lateStreams that it does not decide on
     */
    public RuledGrants(
            DecisionRule rule,
            List<RuledGrant> planned,
            FundingPlan funding,
            boolean clauseCanApply,
            List<LateStream> lateStreams,
            Projection projection) {
        this.rule = rule;
        this.planned = planned.size();
        List<RuledGrant> all = new ArrayList<>(planned);
        List<Year> years = new ArrayList<>();
        for (FundingPlan.Applied applied : funding.applications()) {
            Applications of = applied.of();
            years.add(
                    new Year(of.factor().id(), of.year(), all.size(), of.sizes().size()));
            for (int k = 0; k < of.sizes().size(); k++) {
                all.add(RuledGrant.appliedFor(applied, k, clauseCanApply));
            }
        }
        this.grants = List.copyOf(all);
        this.applications = List.copyOf(years);
        this.lateStreams = List.copyOf(lateStreams);
        this.beyondPlan = funding.beyondPlan();
        this.floors = projection.floors();
        this.openingCash = projection.openingCash();
        this.expensesAtDecision = projection.expensesAtDecision();
        this.expected = new long[projection.months()];
        this.receivable = new long[projection.months()];
        this.contributions = new long[projection.years()];
        this.settled = new long[projection.years()];
        Arrays.setAll(settled, y -> projection.contributions().settled(y));
        this.sits = new boolean[projection.months()];
        for (int m = 0; m < expected.length; m++) {
            expected[m] = projection.plannedCash(m) - openingCash;
            receivable[m] = projection.agreedReceivable(m);
        }
        for (PayoutStream stream : projection.payoutStreams()) {
            int number = number(stream.id());
            for (int m = 0; number != PaidGrant.AS_PLANNED && m < expected.length; m++) {
                expected[m] += projection.plannedPayoutsBefore(stream.id(), m + 1)
                        - projection.plannedReceiptsBefore(stream.id(), m + 1)
                        + plannedVat(grants.get(number), m);
            }
        }
        for (Instalment instalment : projection.instalments()) {
            contributions[instalment.month() / 12] += instalment.ore();
        }
        for (RuledGrant grant : grants) {
            for (int m = grant.decided(); m <= grant.decided() + rule.mostMonths() && m < sits.length; m++) {
                sits[m] = true;
            }
        }
        this.instalments = new long[projection.months()][];
        for (int m = 0; m < sits.length; m++) {
            instalments[m] = sits[m] ? arriving(projection, m) : new long[0];
        }
        this.owed = new double[projection.months()][][];
        for (int m = 0; m < owed.length; m++) {
            int now = m;
            owed[m] = sits[m]
                    ? lateStreams.stream().map(stream -> stream.owed(now)).toArray(double[][]::new)
                    : new double[0][];
        }
    }

    /** The number of the planned grant with this id, or {@link PaidGrant#AS_PLANNED} where it decides on none such. */
    public int number(String id) {
        for (int g = 0; g < planned; g++) {
            if (grants.get(g).id().equals(id)) {
                return g;
            }
        }
        return PaidGrant.AS_PLANNED;
    }

    /** What the plan grants of each planned one, in öre. */
    public long[] plannedOre() {
        return grants.stream()
                .limit(planned)
                .mapToLong(grant -> grant.asked().plannedOre())
                .toArray();
    }

    private static long plannedVat(RuledGrant grant, int m) {
        return grant.vat().map(vat -> vat.plannedStanding(m)).orElse(0L);
    }

    private static long[] arriving(Projection projection, int now) {
        long[] arriving = new long[projection.months()];
        for (Instalment instalment : projection.instalments()) {
            boolean announced = instalment.month() >= now && instalment.month() / 12 == now / 12;
            if (announced && instalment.arrives() < arriving.length) {
                arriving[instalment.arrives()] += instalment.ore();
            }
        }
        return arriving;
    }

    int months() {
        return expected.length;
    }

    /** What the plan expects to arrive in month {@code m} of what falls due from {@code now}, a sitting, to its year's end. */
    long instalments(int now, int m) {
        return instalments[now][m];
    }

    /** Whether anything can be decided in month {@code m}. */
    public boolean sitsIn(int m) {
        return m < sits.length && sits[m];
    }

    /**
     * What late stream {@code s} can owe when month {@code now} begins, in which there is a sitting, by the months of
     * delay; no elements where none of it can be.
     */
    double[] owed(int now, int s) {
        return owed[now][s];
    }
}
