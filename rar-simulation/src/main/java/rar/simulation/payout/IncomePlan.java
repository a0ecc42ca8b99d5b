package rar.simulation.payout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import rar.simulation.draw.Draws;
import rar.simulation.draw.Refusal;
import rar.simulation.factor.Draw;
import rar.simulation.kernel.Step;
import rar.simulation.payout.FundingStep.Condition;
import rar.simulation.projection.Projection;

/**
 * Interest and other income of the plan, compiled.
 *
 * @param steps that compute what factors touch
 * @param flows what no factor touches in each month of everything but contributions, costs and payouts, in öre
 */
public record IncomePlan(List<Step> steps, List<Double> flows) {

    /** Compiles the interest and income of a projection. */
    public static IncomePlan compile(Projection projection, Draws draws) {
        List<Step> steps = new ArrayList<>();
        double[] flows = new double[projection.months()];
        Arrays.setAll(flows, projection::otherFlow);
        for (int y = 0; y < projection.years(); y++) {
            List<Draw> changes = draws.interest(projection.firstYear() + y);
            if (!changes.isEmpty()) {
                for (int m = 12 * y; m < 12 * y + 12; m++) {
                    flows[m] -= projection.interest(m);
                }
                steps.add(new InterestStep(12 * y, changes, projection));
            }
        }
        steps.addAll(new DatedPlan(projection, draws).steps(flows));
        for (String line : projection.incomeLines()) {
            List<Refusal> refusals = draws.refusalsOfLine(line);
            if (!refusals.isEmpty() && projection.datedLine(line).isEmpty()) {
                steps.add(income(projection, line, flows, refusals, draws.arrears(line)));
            }
        }
        return new IncomePlan(List.copyOf(steps), Arrays.stream(flows).boxed().toList());
    }

    private static Step income(
            Projection projection, String line, double[] flows, List<Refusal> refusals, List<Draw> arrears) {
        long[] income = new long[projection.months()];
        for (int m = 0; m < income.length; m++) {
            income[m] = projection.income(line, m);
            flows[m] -= income[m];
        }
        List<Condition> conditions = refusals.stream()
                .map(refusal -> new Condition(
                        refusal.month(projection.calendar()), refusal.granted().get(), Refusal.REFUSED))
                .toList();
        return new FundingStep(income, conditions, arrears);
    }
}
