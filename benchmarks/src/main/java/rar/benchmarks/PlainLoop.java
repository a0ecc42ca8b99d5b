package rar.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * The reference workload as one would first write it in Java: scenario after scenario, month after month, counted in
 * histograms. It shares nothing with the engine, and {@link SameLuck} holds the two against each other.
 */
final class PlainLoop implements Contender {

    private static final double BIN_WIDTH = 1 << 20;
    private static final int BINS = 4096;
    private static final double LEAST = 1_500_000_000 - BINS / 2 * BIN_WIDTH;

    private final Workload workload;

    PlainLoop(Workload workload) {
        this.workload = workload;
    }

    @Override
    public String name() {
        return "plain-java";
    }

    @Override
    public int mostThreads() {
        return Integer.MAX_VALUE;
    }

    @Override
    public Answers run(long scenarios, long seed, int threads) {
        long start = System.nanoTime();
        SplittableRandom seeds = new SplittableRandom(seed);
        List<Counts> parts = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            parts.add(new Counts(new Chance.Random(workload, seeds.split()), share(scenarios, threads, i)));
        }
        List<Thread> others = parts.stream().skip(1).map(Thread::new).toList();
        others.forEach(Thread::start);
        Counts all = parts.get(0);
        all.run();
        for (int i = 1; i < threads; i++) {
            join(others.get(i - 1));
            all.add(parts.get(i));
        }
        List<Double> amounts = all.amounts();
        return new Answers((double) (System.nanoTime() - start) * 1e-9, scenarios, all.breaches, BIN_WIDTH, amounts);
    }

    /** The month ends of a scenario, in öre, into {@code cash}. */
    void monthEnds(Chance chance, double[] cash) {
        double[] flows = new double[cash.length];
        double[] scale = new double[Workload.YEARS];
        contributions(chance, flows, scale);
        costs(chance, flows);
        payouts(chance, flows, scale);
        double before = workload.opening;
        for (int m = 0; m < cash.length; m++) {
            before += flows[m];
            cash[m] = before;
        }
    }

    /** Adds contributions in the months they arrive in; {@code scale} is what the clause leaves of a year's payouts. */
    private void contributions(Chance chance, double[] flows, double[] scale) {
        for (int y = 0; y < scale.length; y++) {
            double[] due = workload.instalments.clone();
            due[due.length - 1] = Math.rint(due[due.length - 1] * (1 - chance.cut(y)));
            scale[y] = Math.min(1, 4 * (due[0] + due[1] + due[2]) / workload.threshold);
            for (int m = 12 * y; m < 12 * y + 12; m += 3) {
                for (int party = 0; party < due.length; party++) {
                    flows[chance.isLate(party, m) ? m + 1 : m] += due[party];
                }
            }
        }
    }

    private void costs(Chance chance, double[] flows) {
        double cost = workload.cost / 12;
        for (int y = 0; y < Workload.YEARS; y++) {
            if (y > 0) {
                cost *= 1 + chance.inflation(y);
            }
            for (int m = 12 * y; m < 12 * y + 12; m++) {
                flows[m] -= Math.rint(cost);
            }
        }
    }

    private void payouts(Chance chance, double[] flows, double[] scale) {
        for (int p = 0; p < workload.projects.length; p++) {
            Workload.Project project = workload.projects[p];
            double monthly = Math.rint(project.total() / project.months() * chance.outturn(p));
            int first = project.first() + chance.delay(p);
            int end = Math.min(first + project.months(), flows.length);
            for (int m = first; m < end; m++) {
                flows[m] -= Math.rint(monthly * scale[m / 12]);
            }
        }
    }

    private static long share(long scenarios, int threads, int i) {
        return scenarios / threads + (i < scenarios % threads ? 1 : 0);
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException("the run was interrupted", e);
        }
    }

    /** The scenarios of one thread and what they are counted into. */
    private final class Counts implements Runnable {

        private final Chance chance;
        private final long scenarios;
        private final int[][] cash = new int[Workload.MONTHS][BINS];
        private final int[] lowest = new int[BINS];
        private long counted;
        private long breaches;

        Counts(Chance chance, long scenarios) {
            this.chance = chance;
            this.scenarios = scenarios;
        }

        @Override
        public void run() {
            double[] monthEnds = new double[Workload.MONTHS];
            for (long i = 0; i < scenarios; i++) {
                monthEnds(chance, monthEnds);
                count(monthEnds);
            }
            counted = scenarios;
        }

        private void count(double[] monthEnds) {
            double least = Double.POSITIVE_INFINITY;
            for (int m = 0; m < monthEnds.length; m++) {
                cash[m][bin(monthEnds[m])]++;
                least = Math.min(least, monthEnds[m]);
            }
            lowest[bin(least)]++;
            if (least < workload.floor) {
                breaches++;
            }
        }

        void add(Counts other) {
            for (int bin = 0; bin < BINS; bin++) {
                lowest[bin] += other.lowest[bin];
                for (int m = 0; m < cash.length; m++) {
                    cash[m][bin] += other.cash[m][bin];
                }
            }
            counted += other.counted;
            breaches += other.breaches;
        }

        List<Double> amounts() {
            List<Double> amounts = new ArrayList<>();
            Answers.OF_LOWEST.forEach(p -> amounts.add(quantile(lowest, p)));
            IntStream.range(0, cash.length)
                    .forEach(m -> Answers.OF_MONTH.forEach(p -> amounts.add(quantile(cash[m], p))));
            return amounts;
        }

        /** The amount of rank ⌈p n⌉, placed evenly in its bin. */
        private double quantile(int[] counts, double p) {
            long rank = (long) Math.ceil(p * (double) counted);
            long before = 0;
            int bin = 0;
            while (before + counts[bin] < rank) {
                before += counts[bin];
                bin++;
            }
            return LEAST + BIN_WIDTH * (bin + ((double) (rank - before) - 0.5) / counts[bin]);
        }

        private static int bin(double amount) {
            return (int) ((amount - LEAST) / BIN_WIDTH);
        }
    }
}
