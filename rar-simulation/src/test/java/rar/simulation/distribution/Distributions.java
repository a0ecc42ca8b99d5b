package rar.simulation.distribution;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Distributions of every kind for properties. */
public final class Distributions {

    private static final List<Distribution> PERTS = List.of(
            new PertDistribution(0, 1, 4),
            new PertDistribution(-20, -20, 30),
            new PertDistribution(0.8, 1.3, 1.3),
            new PertDistribution(-1, 0, 1),
            new PertDistribution(5, 5.01, 900),
            new PertDistribution(-700, 700, 701));

    private Distributions() {}

    public static Arbitrary<Distribution> any() {
        return Arbitraries.oneOf(continuous(), withAtoms());
    }

    /** Those whose quantile rises for neighbouring uniform numbers too, in spite of rounding. */
    static Arbitrary<Distribution> plain() {
        return Arbitraries.oneOf(List.of(uniform(), triangular(), withAtoms()));
    }

    /** Those without a value of positive probability. */
    static Arbitrary<Distribution> continuous() {
        return Arbitraries.oneOf(List.of(uniform(), triangular(), pert(), normal(), logNormal(), truncatedNormal()));
    }

    private static Arbitrary<Distribution> withAtoms() {
        return Arbitraries.oneOf(List.of(
                numbers().map(ConstantDistribution::new),
                probabilities().map(BernoulliDistribution::new),
                discrete(),
                sample(),
                poisson(),
                truncatedDiscrete(),
                event()));
    }

    private static Arbitrary<Distribution> uniform() {
        return Combinators.combine(numbers(), widths()).as((low, width) -> new UniformDistribution(low, low + width));
    }

    private static Arbitrary<Distribution> triangular() {
        return Combinators.combine(
                        numbers(), widths(), widths(), Arbitraries.integers().between(0, 3))
                .as((low, left, right, shape) -> {
                    double mode = shape == 1 ? low : low + left;
                    return new TriangularDistribution(low, mode, shape == 2 && mode > low ? mode : mode + right);
                });
    }

    private static Arbitrary<Distribution> normal() {
        return Combinators.combine(numbers(), widths()).as(NormalDistribution::new);
    }

    private static Arbitrary<Distribution> discrete() {
        Arbitrary<Double> value = Arbitraries.oneOf(
                numbers(), Arbitraries.integers().between(-5, 40).map(Integer::doubleValue));
        return Combinators.combine(value, Arbitraries.integers().between(0, 1000))
                .as((v, weight) -> new double[] {v, weight})
                .list()
                .ofMinSize(1)
                .ofMaxSize(40)
                .filter(rows -> rows.stream().anyMatch(row -> row[1] > 0))
                .map(rows -> {
                    double total = rows.stream().mapToDouble(row -> row[1]).sum();
                    return new DiscreteDistribution(
                            rows.stream().mapToDouble(row -> row[0]).toArray(),
                            rows.stream().mapToDouble(row -> row[1] / total).toArray());
                });
    }

    /** A few, as each takes some milliseconds to make. */
    private static Arbitrary<Distribution> pert() {
        return Arbitraries.of(PERTS);
    }

    private static Arbitrary<Distribution> logNormal() {
        return Combinators.combine(widths(), Arbitraries.doubles().between(0.01, 0.5))
                .as((mean, spread) -> new LogNormalDistribution(mean, spread * mean));
    }

    private static Arbitrary<Distribution> truncatedNormal() {
        Arbitrary<Double> end =
                Arbitraries.oneOf(Arbitraries.doubles().between(0.1, 3), Arbitraries.of(Double.POSITIVE_INFINITY));
        return Combinators.combine(numbers(), widths(), end, end)
                .as((mean, sd, left, right) -> new TruncatedDistribution(
                        new NormalDistribution(mean, sd), mean - left * sd, mean + right * sd));
    }

    private static Arbitrary<Distribution> truncatedDiscrete() {
        Distribution odd = new DiscreteDistribution(new double[] {1, 3, 5, 7}, new double[] {0.1, 0.2, 0.3, 0.4});
        Distribution few = new PoissonDistribution(4.5);
        return Combinators.combine(
                        Arbitraries.of(odd, few),
                        Arbitraries.doubles().between(-1, 5),
                        Arbitraries.doubles().between(1, 40))
                .as((of, low, width) -> new TruncatedDistribution(of, low, low + Math.max(2, width)));
    }

    private static Arbitrary<Distribution> sample() {
        return numbers().array(double[].class).ofMinSize(1).ofMaxSize(60).map(EmpiricalDistribution::new);
    }

    private static Arbitrary<Distribution> poisson() {
        return Arbitraries.oneOf(
                        Arbitraries.of(0.0, 0.5, 500.0),
                        Arbitraries.doubles().between(0.1, 500).ofScale(3))
                .map(PoissonDistribution::new);
    }

    private static Arbitrary<Distribution> event() {
        Arbitrary<Distribution> size = Arbitraries.oneOf(
                Combinators.combine(widths(), widths()).as((low, width) -> new UniformDistribution(low, low + width)),
                widths().map(high -> new TriangularDistribution(0, high / 3, high)),
                Arbitraries.of(PERTS.get(0)),
                logNormal(),
                widths().map(ConstantDistribution::new),
                probabilities().map(BernoulliDistribution::new));
        return Combinators.combine(probabilities(), size).as(ZeroInflatedDistribution::new);
    }

    private static Arbitrary<Double> numbers() {
        return Arbitraries.doubles().between(-1000, 1000).ofScale(6);
    }

    private static Arbitrary<Double> widths() {
        return Arbitraries.doubles().between(1, 1e6).ofScale(6);
    }

    private static Arbitrary<Double> probabilities() {
        return Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.doubles().between(0.01, 0.99).ofScale(6)),
                Tuple.of(1, Arbitraries.of(0.0, 1.0)));
    }
}
