package rar.benchmarks;

import java.util.Arrays;
import java.util.List;

/**
 * What a contender answers to one run.
 *
 * @param seconds from the compiled workload to the answers
 * @param scenarios how many it ran
 * @param breaches in how many of them cash was ever under the floor
 * @param binWidth of its histograms in öre; 0 where it keeps every amount
 * @param amounts in öre: quantiles of the lowest cash at {@link #OF_LOWEST}, then of each month's at {@link #OF_MONTH}
 */
record Answers(double seconds, long scenarios, long breaches, double binWidth, List<Double> amounts) {

    static final List<Double> OF_LOWEST = List.of(0.01, 0.05, 0.25, 0.5, 0.75, 0.95, 0.99);
    static final List<Double> OF_MONTH = List.of(0.05, 0.25, 0.5, 0.75, 0.95);

    /** @throws IllegalArgumentException if there are not as many amounts as there are to answer */
    Answers {
        amounts = List.copyOf(amounts);
        int expected = OF_LOWEST.size() + Workload.MONTHS * OF_MONTH.size();
        if (amounts.size() != expected) {
            throw new IllegalArgumentException(amounts.size() + " amounts, not " + expected);
        }
    }

    /** Reads the line of a peer: the parts in their order, with spaces between. */
    static Answers parse(String line) {
        List<Double> figures =
                Arrays.stream(line.split(" ", -1)).map(Double::valueOf).toList();
        return new Answers(
                figures.get(0),
                figures.get(1).longValue(),
                figures.get(2).longValue(),
                figures.get(3),
                figures.subList(4, figures.size()));
    }

    /** What a scenario took. */
    double secondsEach() {
        return seconds / (double) scenarios;
    }
}
