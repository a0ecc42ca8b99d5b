package rar.simulation.payout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rar.simulation.draw.Draws;
import rar.simulation.factor.Draw;
import rar.simulation.kernel.Block;
import rar.simulation.kernel.Step;
import rar.simulation.projection.Projection;

/**
 * Running costs, compiled.
 *
 * @param steps for each year in which they can be inflated
 * @param flows what no factor touches in each month, in öre, negative
 * @param rows the row of costs that a factor touches, for each month, or {@link Block#NO_ROW}
 * @param rowCount how many rows there are
 */
public record CostPlan(List<Step> steps, List<Double> flows, List<Integer> rows, int rowCount) {

    /** Compiles the running costs of a projection. */
    public static CostPlan compile(Projection projection, Draws draws) {
        List<Step> steps = new ArrayList<>();
        double[] flows = new double[projection.months()];
        int[] rowOf = new int[projection.months()];
        Arrays.fill(rowOf, Block.NO_ROW);
        int rows = 0;
        boolean inflated = false;
        for (int y = 0; y < projection.years(); y++) {
            List<Draw> inflation = draws.inflation(projection.firstYear() + y);
            inflated |= !inflation.isEmpty();
            if (inflated) {
                List<CostStep.Amount> amounts = amounts(projection, 12 * y, rows, rowOf);
                rows += amounts.size();
                steps.add(new CostStep(inflation, amounts));
            }
            for (int m = 12 * y; !inflated && m < 12 * y + 12; m++) {
                flows[m] -= projection.cost(m);
            }
        }
        return new CostPlan(
                List.copyOf(steps),
                Arrays.stream(flows).boxed().toList(),
                Arrays.stream(rowOf).boxed().toList(),
                rows);
    }

    /** The different costs of the months of a year, most often one, each with a row from {@code firstRow} on. */
    private static List<CostStep.Amount> amounts(Projection projection, int firstMonth, int firstRow, int[] rowOf) {
        Map<Long, Integer> rows = new LinkedHashMap<>();
        for (int m = firstMonth; m < firstMonth + 12; m++) {
            rowOf[m] = rows.computeIfAbsent(projection.cost(m), cost -> firstRow + rows.size());
        }
        List<CostStep.Amount> amounts = new ArrayList<>();
        rows.forEach((cost, row) -> amounts.add(new CostStep.Amount(row, (double) cost)));
        return List.copyOf(amounts);
    }
}
