package rar.simulation.fund;

import java.util.List;
import rar.model.plan.EarmarkedFund;
import rar.model.plan.Earmarking;
import rar.model.schedule.FundBalance;
import rar.simulation.kernel.Block;
import rar.simulation.kernel.Kernel;
import rar.simulation.projection.Projection;

/** What the funds of a block's scenarios have at month ends, in öre: a row for each fund and month. */
final class FundRows {

    private final List<EarmarkedFund> funds;
    private final List<FundBalance> planned;
    /** The first month that is open: what came in before is known. */
    private final int open;

    private final double[][][] balances;

    FundRows(Projection projection, Block block) {
        this.funds = projection.plan().funds().asJava();
        this.planned = projection.balancePlan().funds().asJava();
        this.open = projection.firstOpen();
        this.balances = new double[funds.size()][projection.months()][block.capacity()];
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
        for (int f = 0; f < balances.length; f++) {
            for (int m = 0; m < balances[f].length; m++) {
                Kernel.fill(balances[f][m], m < open ? known(planned.get(f), m) : 0, n);
            }
        }
    }

    private static double known(FundBalance fund, int month) {
        return (double) fund.at(month).minus(fund.at(month - 1)).ore();
    }

    /** Adds what comes into a fund in an open month; what comes after the plan does not count. */
    void add(int fund, int month, int i, long ore) {
        if (month >= open && month < balances[fund].length) {
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
