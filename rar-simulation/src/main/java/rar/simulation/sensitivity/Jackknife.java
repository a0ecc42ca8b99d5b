package rar.simulation.sensitivity;

import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * A figure that is computed from batches, with its standard error by leaving out one batch after the other (the
 * jackknife: Efron and Stein, "The jackknife estimate of variance", Annals of Statistics 9, 1981).
 *
 * @param value from all batches
 * @param standardError of it
 * @param batches how many there are
 */
record Jackknife(double value, double standardError, int batches) {

    /**
     * Leaves out each batch in turn.
     *
     * @param figure of all batches but the one of that number; of all for the number of batches
     * @return none if the figure is not defined
     */
    static Optional<Jackknife> of(int batches, IntToDoubleFunction figure) {
        double value = figure.applyAsDouble(batches);
        double[] without = new double[batches];
        double mean = 0;
        for (int batch = 0; batch < batches; batch++) {
            without[batch] = figure.applyAsDouble(batch);
            mean += without[batch] / batches;
        }
        double squares = 0;
        for (double each : without) {
            squares += (each - mean) * (each - mean);
        }
        double error = Math.sqrt(squares * (batches - 1) / batches);
        return Double.isNaN(value + error) ? Optional.empty() : Optional.of(new Jackknife(value, error, batches));
    }

    /** Half the width of the interval with this confidence, by Student's distribution. */
    double halfWidth(double confidence) {
        return standardError * new TDistribution(null, batches - 1).inverseCumulativeProbability((1 + confidence) / 2);
    }
}
