package rar.simulation.contribution;

import java.util.List;
import rar.simulation.kernel.Step;

/**
 * Contributions, compiled.
 *
 * @param steps that compute what factors touch, in this order
 * @param flows what no factor touches in each month, in öre
 * @param contributions what no factor touches in each year, in öre
 * @param overdue what no factor touches that is due before each month and arrives in it or later, as agreed, in öre
 * @param outstanding what no factor touches that arrives after the plan, as agreed, in öre
 * @param vary whether a factor can make contributions other than planned
 * @param keptRows rows that the steps leave to each other
 * @param instalmentRows rows for instalments after cuts
 * @param mostLate the most months by which an instalment can be late
 */
public record ContributionPlan(
        List<Step> steps,
        List<Double> flows,
        List<Double> contributions,
        List<Double> overdue,
        double outstanding,
        boolean vary,
        int keptRows,
        int instalmentRows,
        int mostLate) {}
