package rar.benchmarks;

import java.util.List;

/**
 * Where measured numbers lie.
 *
 * @param median half are below
 * @param low the lower quartile
 * @param high the upper quartile
 */
record Spread(double median, double low, double high) {

    /** @throws IllegalArgumentException if there are no numbers */
    static Spread of(List<Double> numbers) {
        if (numbers.isEmpty()) {
            throw new IllegalArgumentException("no numbers lie nowhere");
        }
        List<Double> sorted = numbers.stream().sorted().toList();
        return new Spread(at(sorted, 0.5), at(sorted, 0.25), at(sorted, 0.75));
    }

    private static double at(List<Double> sorted, double p) {
        double position = p * (sorted.size() - 1);
        int below = (int) position;
        int above = Math.min(below + 1, sorted.size() - 1);
        return sorted.get(below) + (position - below) * (sorted.get(above) - sorted.get(below));
    }
}
