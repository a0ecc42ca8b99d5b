package rar.benchmarks;

import java.util.SplittableRandom;

/** What happens in one scenario of the reference workload. */
interface Chance {

    /** The share of the state's contributions of a year that is cut. */
    double cut(int year);

    /** The growth of running costs in a year, 0 being the first, which has none. */
    double inflation(int year);

    /** Whether a party's instalment of a month arrives a month late. */
    boolean isLate(int party, int month);

    /** The share of a project's payout that is used. */
    double outturn(int project);

    /** By how many months a project is late. */
    int delay(int project);

    /** Numbers of the JDK's generator, one scenario after the other. */
    record Random(Workload workload, SplittableRandom random) implements Chance {
        @Override
        public double cut(int year) {
            return random.nextDouble() < workload.cutProbability ? random.nextDouble() * workload.largestCut : 0;
        }

        @Override
        public double inflation(int year) {
            return workload.inflationMean + workload.inflationSd * random.nextGaussian();
        }

        @Override
        public boolean isLate(int party, int month) {
            return random.nextDouble() < workload.late;
        }

        @Override
        public double outturn(int project) {
            double low = workload.outturn[0];
            double mode = workload.outturn[1];
            double high = workload.outturn[2];
            double u = random.nextDouble();
            return u * (high - low) < mode - low
                    ? low + Math.sqrt(u * (high - low) * (mode - low))
                    : high - Math.sqrt((1 - u) * (high - low) * (high - mode));
        }

        @Override
        public int delay(int project) {
            double u = random.nextDouble();
            int months = 0;
            while (months < workload.delay.length - 1 && u >= workload.delay[months]) {
                u -= workload.delay[months];
                months++;
            }
            return months;
        }
    }
}
