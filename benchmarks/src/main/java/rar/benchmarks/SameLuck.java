package rar.benchmarks;

import rar.model.balance.BalancePlan;
import rar.model.plan.FinancialPlan;
import rar.simulation.engine.Simulation;
import rar.simulation.factor.RiskFactor;
import rar.simulation.projection.Projection;
import rar.simulation.random.CounterRandom;
import rar.simulation.random.Streams;

/** The plain loop and RAR's ledgers on the same draws: both must come to the same month ends. */
final class SameLuck {

    private static final long SEED = 20_090_101;

    private SameLuck() {}

    /**
     * The largest difference between two month ends, in öre. The ledgers pay the öre that a division leaves over where
     * the loop rounds a month's payout, so that a few öre a project can lie between them.
     */
    static double largestDifference(Simulation simulation, PlainLoop loop, int scenarios) {
        double largest = 0;
        double[] cash = new double[Workload.MONTHS];
        for (int i = 0; i < scenarios; i++) {
            BalancePlan ledger = simulation.replay(SEED, i);
            loop.monthEnds(new Drawn(simulation, CounterRandom.key(SEED, i)), cash);
            for (int m = 0; m < cash.length; m++) {
                largest = Math.max(largest, Math.abs(cash[m] - (double) ledger.cashOre(m)));
            }
        }
        return largest;
    }

    /**
     * The draws of one scenario, by the names of the risk file.
     *
     * @param simulation has the plan and the risk model
     * @param key of the scenario
     */
    private record Drawn(Simulation simulation, long key) implements Chance {
        @Override
        public double cut(int year) {
            return value("state-cut", "state", firstYear() + year);
        }

        @Override
        public double inflation(int year) {
            return value("inflation", "", firstYear() + year);
        }

        @Override
        public boolean isLate(int party, int month) {
            String id = plan().contributions().parties().get(party).id();
            return value("late-payment", id, (firstYear() + month / 12) * 100 + month % 12 + 1) > 0;
        }

        @Override
        public double outturn(int project) {
            return value("outturn", plan().projects().get(project).id(), 0);
        }

        @Override
        public int delay(int project) {
            return (int) value("delay", plan().projects().get(project).id(), 0);
        }

        private double value(String factor, String subject, int period) {
            return simulation
                    .model()
                    .factors()
                    .find(each -> each.id().equals(factor))
                    .map(RiskFactor::distribution)
                    .get()
                    .quantile(CounterRandom.uniform(key, Streams.stream(factor, subject, period)));
        }

        private int firstYear() {
            return plan().horizon().firstYear();
        }

        private FinancialPlan plan() {
            Projection projection = simulation.projection();
            return projection.plan();
        }
    }
}
