package rar.simulation.sensitivity;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import rar.simulation.outcome.Counts;

/**
 * What Sobol's indices of one figure are computed from: sums of whole numbers over scenarios, in batches by which the
 * error is judged. Scenario j belongs to batch j mod 32, whatever its neighbours, so sums of parts of a run add up to
 * the same bits as those of the whole.
 *
 * <p>With a and b the figure of two independent scenarios, and aᵢ that of the first with factor i exchanged for that of
 * the second, the first-order index is E[b (aᵢ − a)] / V (Saltelli et al., "Variance based sensitivity analysis of model
 * output", Computer Physics Communications 181, 2010, table 2 (b)) and the total index E[(a − aᵢ)²] / 2V (Jansen,
 * "Analysis of variance designs for model output", Computer Physics Communications 117, 1999; ibid. table 2 (f)), where
 * V is the variance of all a and b together. The mean of a and b is taken from b, which changes no expectation and keeps
 * the error from growing with the distance of the figure from zero.
 */
final class SobolSums {

    /** How many batches there are. */
    static final int BATCHES = 32;

    private final long[] scenarios = new long[BATCHES];
    private final ExactSum[] sums = sums(BATCHES);
    private final ExactSum[] squares = sums(BATCHES);
    private final ExactSum[][] differences;
    private final ExactSum[][] products;
    private final ExactSum[][] squaredDifferences;

    SobolSums(int factors) {
        differences = sums(factors, BATCHES);
        products = sums(factors, BATCHES);
        squaredDifferences = sums(factors, BATCHES);
    }

    /** Adds scenario {@code j}: both figures, and the first with each factor exchanged. */
    void add(long j, double a, double b, double[] exchanged) {
        int batch = (int) (j % BATCHES);
        scenarios[batch]++;
        sums[batch].add((long) a + (long) b, 1);
        squares[batch].add((long) a, (long) a);
        squares[batch].add((long) b, (long) b);
        for (int i = 0; i < exchanged.length; i++) {
            long difference = (long) (exchanged[i] - a);
            differences[i][batch].add(difference, 1);
            products[i][batch].add((long) b, difference);
            squaredDifferences[i][batch].add(difference, difference);
        }
    }

    /** Adds what another part of the same run has added. */
    void add(SobolSums other) {
        for (int batch = 0; batch < BATCHES; batch++) {
            scenarios[batch] += other.scenarios[batch];
            sums[batch].add(other.sums[batch]);
            squares[batch].add(other.squares[batch]);
            for (int i = 0; i < differences.length; i++) {
                differences[i][batch].add(other.differences[i][batch]);
                products[i][batch].add(other.products[i][batch]);
                squaredDifferences[i][batch].add(other.squaredDifferences[i][batch]);
            }
        }
    }

    /** How many numbers {@link #written} has for so many factors. */
    static int size(int factors) {
        return BATCHES * (3 + 3 * factors);
    }

    /** Everything that adds up, batch by batch. */
    List<BigInteger> written() {
        List<BigInteger> written = new ArrayList<>();
        Arrays.stream(scenarios).mapToObj(BigInteger::valueOf).forEach(written::add);
        rows().forEach(row -> Arrays.stream(row).map(ExactSum::value).forEach(written::add));
        return written;
    }

    /**
     * What was written down.
     *
     * @throws IllegalArgumentException if it is none that can have been counted of so many scenarios
     */
    static SobolSums of(List<BigInteger> written, int factors, long scenarios) {
        SobolSums sums = new SobolSums(factors);
        for (int batch = 0; batch < BATCHES; batch++) {
            sums.scenarios[batch] = written.get(batch).longValue();
            Counts.require(written.get(batch).signum() >= 0 && sums.scenarios[batch] <= scenarios);
        }
        Counts.require(Arrays.stream(sums.scenarios).sum() == scenarios);
        Iterator<BigInteger> next = written.listIterator(BATCHES);
        sums.rows().forEach(row -> Arrays.setAll(row, batch -> ExactSum.of(next.next())));
        return sums;
    }

    private Stream<ExactSum[]> rows() {
        return Stream.of(
                        Stream.of(sums, squares),
                        Arrays.stream(differences),
                        Arrays.stream(products),
                        Arrays.stream(squaredDifferences))
                .flatMap(rows -> rows);
    }

    /** The variance of the figure, in öre squared. */
    double variance() {
        BigInteger n = count(BATCHES);
        return quotient(timesFourNSquared(BATCHES), n.multiply(n).shiftLeft(2));
    }

    /** The first-order index of factor {@code i}; none if the figure never changes. */
    Optional<Jackknife> firstOrder(int i) {
        return Jackknife.of(BATCHES, without -> first(i, without));
    }

    /** The total index of factor {@code i}; none if the figure never changes. */
    Optional<Jackknife> total(int i) {
        return Jackknife.of(BATCHES, without -> total(i, without));
    }

    /** 2 (2n Σb(aᵢ−a) − Σ(a+b) Σ(aᵢ−a)) / (2n Σ(a²+b²) − (Σ(a+b))²), in whole numbers until the division. */
    private double first(int i, int without) {
        BigInteger twiceN = count(without).shiftLeft(1);
        BigInteger centred = twiceN.multiply(sum(products[i], without))
                .subtract(sum(sums, without).multiply(sum(differences[i], without)));
        return quotient(centred.shiftLeft(1), timesFourNSquared(without));
    }

    private double total(int i, int without) {
        BigInteger twiceN = count(without).shiftLeft(1);
        return quotient(twiceN.multiply(sum(squaredDifferences[i], without)), timesFourNSquared(without));
    }

    /** 4n² times the variance, of all batches but one. */
    private BigInteger timesFourNSquared(int without) {
        return count(without)
                .shiftLeft(1)
                .multiply(sum(squares, without))
                .subtract(sum(sums, without).pow(2));
    }

    private BigInteger count(int without) {
        long all = Arrays.stream(scenarios).sum();
        return BigInteger.valueOf(without < BATCHES ? all - scenarios[without] : all);
    }

    private static BigInteger sum(ExactSum[] batches, int without) {
        ExactSum sum = new ExactSum();
        for (int batch = 0; batch < BATCHES; batch++) {
            if (batch != without) {
                sum.add(batches[batch]);
            }
        }
        return sum.value();
    }

    /** Not a number where nothing varies. */
    private static double quotient(BigInteger numerator, BigInteger denominator) {
        return denominator.signum() == 0
                ? Double.NaN
                : new BigDecimal(numerator)
                        .divide(new BigDecimal(denominator), MathContext.DECIMAL64)
                        .doubleValue();
    }

    private static ExactSum[] sums(int count) {
        ExactSum[] sums = new ExactSum[count];
        Arrays.setAll(sums, i -> new ExactSum());
        return sums;
    }

    private static ExactSum[][] sums(int rows, int count) {
        ExactSum[][] sums = new ExactSum[rows][];
        Arrays.setAll(sums, i -> sums(count));
        return sums;
    }
}
