package rar.simulation.fund;

import java.util.List;
import rar.model.plan.EarmarkedFund;
import rar.model.plan.Earmarking;
import rar.simulation.kernel.Block;
import rar.simulation.kernel.Kernel;

/** What the funds of a block's scenarios have at month ends, in öre: a row for each fund and month. */
final class FundRows {

    private final List<EarmarkedFund> funds;
    private final double[][][] balances;

    FundRows(List<EarmarkedFund> funds, int months, Block block) {
        this.funds = funds;
        this.balances = new double[funds.size()][months][block.capacity()];
    }

    /** Which of them a flow is of. */
    static int number(Earmarking earmarking, List<EarmarkedFund> funds) {
        for (int f = 0; f < funds.size(); f++) {
            if (funds.get(f).id().equals(earmarking.fund())) {
                return f;
            }
        }
        throw new IllegalArgumentException("the plan has no fund " + earmarking.fund());
    }

    /** Balances as rows of months. */
    double[][] of(int fund) {
        return balances[fund];
    }

    void begin(int n) {
        for (double[][] months : balances) {
            for (double[] row : months) {
                Kernel.fill(row, 0, n);
            }
        }
    }

    /** Adds what comes into a fund in a month; what comes after the plan does not count. */
    void add(int fund, int month, int i, long ore) {
        if (month < balances[fund].length) {
            balances[fund][month][i] += (double) ore;
        }
    }

    /** Turns what came in into balances. */
    void sumUp(int n) {
        for (int f = 0; f < balances.length; f++) {
            double[][] months = balances[f];
            Kernel.subtract(months[0], (double) -funds.get(f).opening().ore(), n);
            for (int m = 1; m < months.length; m++) {
                Kernel.add(months[m], months[m - 1], n);
            }
        }
    }
}
