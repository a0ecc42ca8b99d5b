package rar.simulation.payout;

import java.util.List;
import rar.simulation.kernel.Step;

/**
 * The plan's payouts, compiled, but for the grants that a rule decides on.
 *
 * @param steps that pay what factors touch
 * @param reservedChanges by how much untouched monthly payouts under the reservation clause change in each month, in öre
 * @param unreservedChanges by how much other untouched monthly payouts change in each month, in öre
 * @param provisions what untouched payouts leave to be paid after the end, where it is provided for, in öre
 * @param reducible how many kinds of payouts the reservation clause can reduce
 * @param irreducible how many it cannot
 * @param mostLate the most months by which a payout can be late
 */
public record PayoutPlan(
        List<Step> steps,
        List<Double> reservedChanges,
        List<Double> unreservedChanges,
        double provisions,
        int reducible,
        int irreducible,
        int mostLate) {

    /** The same with so many grants beyond the plan, all under the clause if it can apply. */
    public PayoutPlan with(int beyondPlan, boolean underClause) {
        return new PayoutPlan(
                steps,
                reservedChanges,
                unreservedChanges,
                provisions,
                reducible + (underClause ? beyondPlan : 0),
                irreducible + (underClause ? 0 : beyondPlan),
                mostLate);
    }

    /** Whether any payout is under the reservation clause. */
    public boolean reduces() {
        return reducible > 0;
    }

    /** Whether any is outside it; where there are none at all, paying none still turns flows into closing cash. */
    public boolean paysBesides() {
        return reducible == 0 || irreducible > 0;
    }
}
