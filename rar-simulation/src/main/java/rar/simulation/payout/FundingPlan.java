package rar.simulation.payout;

import java.util.List;
import rar.simulation.draw.Applications;
import rar.simulation.kernel.Step;

/**
 * Income and grants that the plan does not foresee, compiled.
 *
 * @param steps that draw what comes in and is applied for, and pay what no rule decides on
 * @param rows of what is granted beyond the plan
 * @param beyondPlan grants on which no rule decides
 * @param applications on which one does, by factor and year
 */
public record FundingPlan(List<Step> steps, int rows, List<BeyondPlan> beyondPlan, List<Applied> applications) {

    /**
     * The applications of one year that a rule decides on.
     *
     * @param of whose they are
     * @param firstMonth in which they come up, 0 being the first of the plan
     * @param firstRow of those with what each asks for
     */
    public record Applied(Applications of, int firstMonth, int firstRow) {}
}
