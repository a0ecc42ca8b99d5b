package rar.simulation.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import rar.simulation.random.CounterRandom;

/**
 * The bits of many quantiles of each kind, as one hash. They were computed by this code and are right by the other
 * tests; here they show that every JDK and platform gives the same ones, and that no change of them goes unnoticed.
 */
class DistributionBitsTest {

    private static final Map<String, Integer> FROZEN = Map.ofEntries(
            Map.entry("BernoulliDistribution", -1648557001),
            Map.entry("DiscreteDistribution", 1783528100),
            Map.entry("EmpiricalDistribution", -1261652820),
            Map.entry("ZeroInflatedDistribution", 729680612),
            Map.entry("LogNormalDistribution", 183858915),
            Map.entry("NormalDistribution", 243660799),
            Map.entry("PertDistribution", -261950405),
            Map.entry("PoissonDistribution", -1857542626),
            Map.entry("TriangularDistribution", -470524824),
            Map.entry("TruncatedDistribution", -733239957),
            Map.entry("UniformDistribution", 1638177803));

    @Test
    void every_platform_gives_the_same_bits() {
        Map<String, Integer> hashes = new LinkedHashMap<>();
        for (Distribution distribution : new Distribution[] {
            new UniformDistribution(0.9, 1.1),
            new TriangularDistribution(0.8, 1, 1.3),
            new PertDistribution(0.8, 1, 1.3),
            new NormalDistribution(0.03, 0.01),
            new LogNormalDistribution(1, 0.2),
            new TruncatedDistribution(new NormalDistribution(0.03, 0.01), 0, 0.05),
            new BernoulliDistribution(0.1),
            new DiscreteDistribution(new double[] {0, 1, 2.5}, new double[] {0.7, 0.2, 0.1}),
            new EmpiricalDistribution(new double[] {3, 1, 4, 1, 5}),
            new PoissonDistribution(4.2),
            new ZeroInflatedDistribution(0.1, new LogNormalDistribution(1, 0.2))
        }) {
            hashes.put(distribution.getClass().getSimpleName(), hash(distribution));
        }
        assertThat(hashes).isEqualTo(FROZEN);
    }

    /** 100 000 draws, and the means and distribution functions at them. */
    private static int hash(Distribution distribution) {
        int n = 100_000;
        long[] keys = new long[n];
        double[] u = new double[n];
        double[] values = new double[n];
        CounterRandom.fillKeys(20_090_101, 0, keys, n);
        CounterRandom.fillUniform(keys, 1, u, n);
        distribution.quantiles(u, values, n);
        double[] probabilities =
                Arrays.stream(values).limit(1000).map(distribution::cdf).toArray();
        return Arrays.hashCode(values) + 31 * Arrays.hashCode(probabilities) + 7 * Double.hashCode(distribution.mean());
    }
}
