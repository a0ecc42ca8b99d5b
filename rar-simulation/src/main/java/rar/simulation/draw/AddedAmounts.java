package rar.simulation.draw;

import java.util.List;
import rar.model.plan.LineKind;
import rar.simulation.factor.Draw;

/**
 * Amounts that come on top of a plan in proportion to a draw.
 *
 * @param factor the id of the factor that adds them
 * @param kind how they are booked
 * @param drawn how many times they come
 * @param months the months in which they come, 0 being the first of the plan, in their order
 * @param perUnit what comes in each of these for each unit of the draw, in öre, with the signs that a line of the kind has
 */
public record AddedAmounts(String factor, LineKind kind, Draw drawn, List<Integer> months, List<Long> perUnit) {

    /** What a unit of the draw adds to cash in the {@code k}th of the months, in öre. */
    public long cash(int k) {
        return kind.isIncome() ? perUnit.get(k) : -perUnit.get(k);
    }
}
