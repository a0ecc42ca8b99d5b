package rar.simulation.decision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import rar.model.allocation.AllocationMethod;
import rar.model.allocation.LargestRemainder;
import rar.model.plan.ProjectKind;
import rar.simulation.kernel.Block;
import rar.simulation.kernel.Kernel;
import rar.simulation.kernel.Scratch;
import rar.simulation.payout.BeyondPlan;
import rar.simulation.payout.CommitmentPath;
import rar.simulation.payout.DrawnPaths;
import rar.simulation.payout.EvenPayouts;
import rar.simulation.projection.Projection;

/**
 * What projects of each direction (inriktning) are paid in each scenario, over all months of the plan. Found only when it is
 * asked for: a path knows what is paid, not to whom, and what the reservation clause cuts is shared out among projects to the
 * öre.
 */
public final class DirectedPayouts {

    /** How what the clause leaves is shared out, as in the bookings. */
    private static final AllocationMethod PRO_RATA = new LargestRemainder();

    private final int months;
    private final Map<ProjectKind, Long> paidToDate;
    private final List<Payee> payees = new ArrayList<>();
    private final List<BeyondPlan> beyondPlan;

    /**
     * Who is paid.
     *
     * @param paid how
     * @param kind its direction
     */
    private record Payee(PaidGrant paid, ProjectKind kind) {}

    /**
     * What is paid to whom.
     *
     * @param projection with what has been paid before its first open month
     * @param planned how the plan's commitments are paid
     * @param appliedFor how applications are paid on which a rule decides
     * @param beyondPlan grants beyond the plan on which none does
     */
    public DirectedPayouts(
            Projection projection, List<PaidGrant> planned, List<PaidGrant> appliedFor, List<BeyondPlan> beyondPlan) {
        Map<String, ProjectKind> kinds = projection.kindsOfCommitments();
        this.months = projection.months();
        this.paidToDate = projection.paidToDate();
        this.beyondPlan = beyondPlan;
        for (PaidGrant paid : planned) {
            payees.add(new Payee(
                    paid, Objects.requireNonNull(kinds.get(paid.grant().id()))));
        }
        appliedFor.forEach(paid -> payees.add(new Payee(paid, ProjectKind.UNKNOWN)));
    }

    /** What is paid, as it is told of. */
    public interface Payments {
        /** Tells that scenario {@code i} pays so much of a grant in a month, in öre. */
        void pay(String grant, int month, int i, long ore);
    }

    /** Tells what each scenario pays of the plan's commitments, and of applications on which a rule decides. */
    public void each(Block block, Payments payments) {
        String[] ids = payees.stream().map(payee -> payee.paid.grant().id()).toArray(String[]::new);
        try (Scratch lease = block.lease()) {
            List<DrawnPaths> drawn =
                    payees.stream().map(payee -> payee.paid.draw(block, lease)).toList();
            find(block, drawn, (claimant, month, i, ore) -> {
                if (claimant < ids.length && ore != 0) {
                    payments.pay(ids[claimant], month, i, (long) ore);
                }
            });
        }
    }

    /** What a claimant is paid in a month of a scenario. */
    private interface Paid {
        void add(int claimant, int month, int i, double ore);
    }

    /** A row for each direction, once rules have decided. */
    public Map<ProjectKind, double[]> find(Block block) {
        Map<ProjectKind, double[]> paid = new EnumMap<>(ProjectKind.class);
        for (ProjectKind kind : ProjectKind.values()) {
            double[] row = new double[block.size];
            Kernel.fill(row, (double) paidToDate.getOrDefault(kind, 0L), block.size);
            paid.put(kind, row);
        }
        try (Scratch lease = block.lease()) {
            List<DrawnPaths> drawn =
                    payees.stream().map(payee -> payee.paid.draw(block, lease)).toList();
            double[][] to = new double[claimants()][];
            Arrays.setAll(to, claimant -> Objects.requireNonNull(paid.get(kind(claimant))));
            sum(block, drawn, to);
        }
        return paid;
    }

    /** Uncut years in a row together, as months matter only where the reservation clause cuts: it shares out each by itself. */
    private void sum(Block block, List<DrawnPaths> drawn, double[][] to) {
        long[][] claims = new long[claimants()][months];
        Cut cut = new Cut(claimants());
        CommitmentPath[] paths = new CommitmentPath[payees.size()];
        for (int i = 0; i < block.size; i++) {
            for (int p = 0; p < paths.length; p++) {
                paths[p] = payees.get(p).paid.path(block, i, drawn.get(p));
            }
            int end;
            for (int first = 0; first < months; first = end) {
                end = uncutUntil(block, first, i);
                if (end > first) {
                    addUncut(block, paths, first, end, to, i);
                } else {
                    end = first + 12;
                    claim(block, paths, first, claims, i);
                    for (int m = first; m < end; m++) {
                        double scale = block.scale[first / 12][i];
                        cut.pay(claims, m, scale, (claimant, month, scenario, ore) -> to[claimant][scenario] += ore, i);
                    }
                }
            }
        }
    }

    /** The month after the last of the years in a row from a month on that the clause does not cut. */
    private int uncutUntil(Block block, int first, int i) {
        int end = first;
        while (end < months && block.scale[end / 12][i] == 1) {
            end += 12;
        }
        return end;
    }

    private void addUncut(Block block, CommitmentPath[] paths, int first, int end, double[][] to, int i) {
        for (int p = 0; p < paths.length; p++) {
            to[p][i] += (double) paths[p].claimedBetween(first, end);
        }
        for (int k = 0; k < beyondPlan.size(); k++) {
            BeyondPlan each = beyondPlan.get(k);
            long amount = (long) block.applications[each.row()][i];
            EvenPayouts payouts = each.payouts();
            to[paths.length + k][i] += (double) (payouts.paidBefore(end, amount) - payouts.paidBefore(first, amount));
        }
    }

    /** The claims of a year's months. */
    private void claim(Block block, CommitmentPath[] paths, int first, long[][] claims, int i) {
        for (int p = 0; p < paths.length; p++) {
            for (int m = first; m < first + 12; m++) {
                claims[p][m] = paths[p].claimed(m);
            }
        }
        for (int k = 0; k < beyondPlan.size(); k++) {
            BeyondPlan each = beyondPlan.get(k);
            long amount = (long) block.applications[each.row()][i];
            for (int m = first; m < first + 12; m++) {
                claims[paths.length + k][m] = each.payouts().paidBefore(m + 1, amount)
                        - each.payouts().paidBefore(m, amount);
            }
        }
    }

    private void find(Block block, List<DrawnPaths> drawn, Paid to) {
        long[][] claims = new long[claimants()][months];
        Cut cut = new Cut(claimants());
        for (int i = 0; i < block.size; i++) {
            for (int p = 0; p < payees.size(); p++) {
                claim(payees.get(p).paid.path(block, i, drawn.get(p)), claims[p]);
            }
            for (int k = 0; k < beyondPlan.size(); k++) {
                BeyondPlan each = beyondPlan.get(k);
                claim(each.payouts(), (long) block.applications[each.row()][i], claims[payees.size() + k]);
            }
            for (int m = 0; m < months; m++) {
                double scale = block.scale[m / 12][i];
                if (scale == 1) {
                    for (int p = 0; p < claims.length; p++) {
                        to.add(p, m, i, (double) claims[p][m]);
                    }
                } else {
                    cut.pay(claims, m, scale, to, i);
                }
            }
        }
    }

    private static void claim(CommitmentPath path, long[] claims) {
        for (int m = 0; m < claims.length; m++) {
            claims[m] = path.claimed(m);
        }
    }

    private static void claim(EvenPayouts payouts, long amount, long[] claims) {
        for (int m = 0; m < claims.length; m++) {
            claims[m] = payouts.paidBefore(m + 1, amount) - payouts.paidBefore(m, amount);
        }
    }

    /** A month in which the reservation clause cuts what is under it. */
    private final class Cut {
        private final int[] who;
        private final long[] amounts;

        Cut(int most) {
            who = new int[most];
            amounts = new long[most];
        }

        /** @param scale what the clause leaves of the month's payouts */
        void pay(long[][] claims, int month, double scale, Paid to, int i) {
            int cuts = 0;
            long sum = 0;
            for (int p = 0; p < claims.length; p++) {
                long claim = claims[p][month];
                if (!isUnderClause(p)) {
                    to.add(p, month, i, (double) claim);
                } else if (isCutAlone(p)) {
                    to.add(p, month, i, Math.rint((double) claim * scale));
                } else if (claim != 0) {
                    who[cuts] = p;
                    amounts[cuts++] = claim;
                    sum += claim;
                }
            }
            if (cuts > 0) {
                share((long) Math.rint((double) sum * scale), cuts, month, to, i);
            }
        }

        private void share(long rest, int cuts, int month, Paid to, int i) {
            long[] parts = new long[cuts];
            PRO_RATA.apportion(rest, Arrays.copyOf(amounts, cuts), parts, new long[cuts]);
            for (int c = 0; c < cuts; c++) {
                to.add(who[c], month, i, (double) parts[c]);
            }
        }
    }

    /** All who can be paid: the plan's commitments, then grants beyond the plan. */
    private int claimants() {
        return payees.size() + beyondPlan.size();
    }

    private ProjectKind kind(int claimant) {
        return claimant < payees.size() ? payees.get(claimant).kind : ProjectKind.UNKNOWN;
    }

    private boolean isUnderClause(int claimant) {
        return claimant < payees.size()
                ? payees.get(claimant).paid.grant().underClause()
                : beyondPlan.get(claimant - payees.size()).payouts().underClause();
    }

    /** A grant that a rule has decided on is cut by itself, and so is one that funding or VAT follows. */
    private boolean isCutAlone(int claimant) {
        return claimant < payees.size()
                && (payees.get(claimant).paid.isGoverned()
                        || payees.get(claimant).paid.grant().isFollowed());
    }
}
