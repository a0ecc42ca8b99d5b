package rar.simulation.payout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import rar.simulation.draw.CommitmentDraws;
import rar.simulation.draw.Draws;
import rar.simulation.kernel.Step;
import rar.simulation.projection.PayoutStream;
import rar.simulation.projection.Projection;

/** Compiles the payouts of the plan's commitments: what no factor touches is summed, every other becomes a step. */
public final class PayoutCompilation {

    private final Projection projection;
    private final boolean clauseCanApply;
    private final List<Step> steps = new ArrayList<>();
    private final double[] reservedChanges;
    private final double[] unreservedChanges;
    private double provisions;
    private int reducible;
    private int irreducible;
    private int mostLate;

    private PayoutCompilation(Projection projection, boolean clauseCanApply) {
        this.projection = projection;
        this.clauseCanApply = clauseCanApply;
        this.reservedChanges = new double[projection.months()];
        this.unreservedChanges = new double[projection.months()];
    }

    /**
     * Compiles payouts.
     *
     * @param commitments that are paid as planned
     * @param clauseCanApply whether contributions can fall short of the reservation clause's threshold
     */
    public static PayoutPlan compile(Projection projection, List<PlannedPayouts> commitments, boolean clauseCanApply) {
        PayoutCompilation all = new PayoutCompilation(projection, clauseCanApply);
        commitments.forEach(all::compile);
        return new PayoutPlan(
                List.copyOf(all.steps),
                Arrays.stream(all.reservedChanges).boxed().toList(),
                Arrays.stream(all.unreservedChanges).boxed().toList(),
                all.provisions,
                all.reducible,
                all.irreducible,
                all.mostLate);
    }

    private void compile(PlannedPayouts commitment) {
        PayoutStream stream = commitment.stream();
        CommitmentDraws draws = commitment.draws();
        boolean underClause = stream.reserved() && clauseCanApply;
        boolean paysAlone = commitment.isFollowed(clauseCanApply);
        reducible += underClause && !paysAlone ? 1 : 0;
        irreducible += underClause && !paysAlone ? 0 : 1;
        int late = Draws.most(draws.delays());
        mostLate = Math.max(mostLate, late);
        boolean carries = stream.carryOver().isPresent() && !draws.outturns().isEmpty();
        int last = carries ? yearAfter(stream.last() + late) : stream.last() + late;
        boolean unpaidAtEnd = projection.expensesAtDecision() && last >= projection.months();
        if (paysAlone) {
            steps.add(new FollowedPayoutStep(commitment, underClause, unpaidAtEnd));
        } else if (carries
                || !draws.terminations().isEmpty()
                || !draws.refusals().isEmpty()) {
            steps.add(new UncertainPayoutStep(stream, underClause, unpaidAtEnd, draws, commitment.refusals()));
        } else if (!draws.isEmpty()) {
            steps.add(new PayoutStep(
                    stream, projection.months(), underClause, unpaidAtEnd, draws.delays(), draws.outturns()));
        } else {
            addUntouched(stream, underClause ? reservedChanges : unreservedChanges, unpaidAtEnd);
        }
    }

    /** The last month of the year after a month's. */
    private static int yearAfter(int month) {
        return month / 12 * 12 + 23;
    }

    private void addUntouched(PayoutStream stream, double[] changes, boolean unpaidAtEnd) {
        for (int m = stream.first(); m < Math.min(stream.last() + 2, projection.months()); m++) {
            changes[m] += stream.payout(m) - stream.payout(m - 1);
        }
        provisions += unpaidAtEnd ? stream.provided(projection.months()) : 0;
    }
}
