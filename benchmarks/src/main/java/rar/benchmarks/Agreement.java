package rar.benchmarks;

import java.util.List;

/**
 * Whether two contenders that drew different scenarios of one workload gave the same answers, over all their runs.
 *
 * <p>Two estimates may differ by {@link #ERRORS} standard errors of their difference, and amounts by a bin's width on
 * top. With some two thousand amounts in a comparison, five errors let an honest peer fail once in a thousand
 * comparisons.
 *
 * @param ours the probability of a breach by RAR
 * @param theirs the same by the peer
 * @param breachBound how far the two may lie apart
 * @param amountDifference the largest difference between two amounts, in öre
 * @param amountShare the largest difference as a share of its bound
 */
record Agreement(double ours, double theirs, double breachBound, double amountDifference, double amountShare) {

    static final double ERRORS = 5;

    /**
     * Compares.
     *
     * @param errors the standard error of each amount in one run
     */
    static Agreement of(List<Answers> ours, List<Answers> theirs, List<Double> errors) {
        double all = scenarios(ours) + scenarios(theirs);
        double p = (breaches(ours) + breaches(theirs)) / all;
        double variance = p * (1 - p) * (1 / scenarios(ours) + 1 / scenarios(theirs));
        double bin = Math.max(ours.get(0).binWidth(), theirs.get(0).binWidth());
        double runs = 1.0 / ours.size() + 1.0 / theirs.size();
        double largest = 0;
        double largestShare = 0;
        for (int i = 0; i < errors.size(); i++) {
            double difference = Math.abs(mean(ours, i) - mean(theirs, i));
            double bound = ERRORS * errors.get(i) * Math.sqrt(runs) + bin;
            largest = Math.max(largest, difference);
            largestShare = Math.max(largestShare, difference / bound);
        }
        return new Agreement(
                breaches(ours) / scenarios(ours),
                breaches(theirs) / scenarios(theirs),
                ERRORS * Math.sqrt(variance),
                largest,
                largestShare);
    }

    boolean holds() {
        return Math.abs(ours - theirs) <= breachBound && amountShare <= 1;
    }

    private static double scenarios(List<Answers> answers) {
        return answers.stream().mapToDouble(Answers::scenarios).sum();
    }

    private static double breaches(List<Answers> answers) {
        return answers.stream().mapToDouble(Answers::breaches).sum();
    }

    private static double mean(List<Answers> answers, int i) {
        return answers.stream()
                .mapToDouble(answer -> answer.amounts().get(i))
                .average()
                .orElseThrow();
    }
}
