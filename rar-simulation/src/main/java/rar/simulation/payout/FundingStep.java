package rar.simulation.payout;

import java.util.List;
import rar.simulation.factor.Draw;
import rar.simulation.kernel.Block;
import rar.simulation.kernel.Kernel;
import rar.simulation.kernel.Scratch;
import rar.simulation.kernel.Step;

/** Income from others that comes if it is granted, and late. */
final class FundingStep implements Step {

    private final long[] income;
    private final List<Condition> conditions;
    private final List<Draw> arrears;

    /**
     * What income hangs on.
     *
     * @param from the first month, 0 being the first of the plan, that comes only where it holds
     * @param granted it holds where this is above {@code bar}
     */
    record Condition(int from, Draw granted, double bar) {}

    /**
     * The step.
     *
     * @param income of each month of the plan in öre
     * @param conditions all of which it hangs on
     * @param arrears the months by which it is late
     */
    FundingStep(long[] income, List<Condition> conditions, List<Draw> arrears) {
        this.income = income.clone();
        this.conditions = conditions;
        this.arrears = arrears;
    }

    @Override
    public void run(Block block) {
        int n = block.size;
        try (Scratch lease = block.lease()) {
            double[] end = lease.row();
            double[] late = lease.row();
            double[] answer = lease.row();
            Kernel.fill(end, (double) income.length, n);
            for (Condition condition : conditions) {
                block.drawing.values(condition.granted, answer);
                for (int i = 0; i < n; i++) {
                    end[i] = answer[i] > condition.bar ? end[i] : Math.min(end[i], condition.from);
                }
            }
            block.drawSum(arrears, late);
            for (int month = 0; month < income.length; month++) {
                if (income[month] != 0) {
                    receive(block, month, late, end);
                }
            }
        }
    }

    private void receive(Block block, int month, double[] late, double[] end) {
        double amount = (double) income[month];
        for (int i = 0; i < block.size; i++) {
            if (month < end[i]) {
                int arrives = month + (int) late[i];
                block.arriving(arrives)[i] += amount;
                noteOutstanding(block, i, month, arrives, amount);
            }
        }
    }

    private static void noteOutstanding(Block block, int i, int due, int arrives, double amount) {
        double[][] outstanding = block.yearEndOutstanding;
        for (int year = due / 12; year < outstanding.length && Block.monthAfter(year) <= arrives; year++) {
            outstanding[year][i] += amount;
        }
    }
}
