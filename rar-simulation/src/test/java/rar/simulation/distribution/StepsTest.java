package rar.simulation.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/**
 * Levels that fall on a step of a distribution function, and beside it, against whole numbers: probabilities are here
 * numerators over a common denominator, and the quantile is found by adding them up.
 */
class StepsTest {

    private static final int HUNDRED = 100;

    /** Each value with its numerator; the denominator is their sum. */
    private static double exact(Map<Double, Long> numerators, BigDecimal level) {
        long total = numerators.values().stream().mapToLong(Long::longValue).sum();
        BigDecimal wanted = level.multiply(BigDecimal.valueOf(total));
        long upTo = 0;
        double value = Double.NaN;
        for (Map.Entry<Double, Long> entry : numerators.entrySet()) {
            value = entry.getKey();
            upTo += entry.getValue();
            if (wanted.compareTo(BigDecimal.valueOf(upTo)) <= 0) {
                return value;
            }
        }
        return value;
    }

    private static void assertEveryLevelOfTwoOrThreeDecimals(Distribution distribution, Map<Double, Long> numerators) {
        int n = 999;
        double[] levels = new double[n];
        double[] expected = new double[n];
        for (int k = 1; k <= n; k++) {
            levels[k - 1] = Double.parseDouble(BigDecimal.valueOf(k, 3).toString());
            expected[k - 1] = exact(numerators, BigDecimal.valueOf(k, 3));
        }
        double[] found = new double[n];
        distribution.quantiles(levels, found, n);
        assertThat(found).as("%s", distribution).containsExactly(expected);
        for (int i = 0; i < n; i++) {
            assertThat(distribution.quantile(levels[i])).isEqualTo(expected[i]);
        }
    }

    private static DiscreteDistribution discrete(Map<Double, Long> percent) {
        return new DiscreteDistribution(
                percent.keySet().stream().mapToDouble(Double::doubleValue).toArray(),
                percent.values().stream().mapToDouble(p -> (double) p / HUNDRED).toArray());
    }

    private static EmpiricalDistribution empirical(Map<Double, Long> counts) {
        List<Double> sample = new ArrayList<>();
        counts.forEach((value, count) -> {
            for (int i = 0; i < count; i++) {
                sample.add(value);
            }
        });
        return new EmpiricalDistribution(
                sample.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private static Map<Double, Long> ofEvent(int percent, Map<Double, Long> sizes) {
        long total = sizes.values().stream().mapToLong(Long::longValue).sum();
        Map<Double, Long> numerators = new TreeMap<>(Map.of(0.0, (HUNDRED - percent) * total));
        sizes.forEach((size, count) -> numerators.merge(size, percent * count, Long::sum));
        numerators.values().removeIf(count -> count == 0);
        return numerators;
    }

    private static Map<Double, Long> within(Map<Double, Long> numerators, double low, double high) {
        Map<Double, Long> left = new TreeMap<>(numerators);
        left.keySet().removeIf(value -> value < low || value > high);
        return left;
    }

    @Property(seed = "1711", tries = 100, edgeCases = EdgeCasesMode.NONE)
    void a_discrete_one(@ForAll("percents") Map<Double, Long> percents) {
        assertEveryLevelOfTwoOrThreeDecimals(discrete(percents), percents);
    }

    @Property(seed = "1712", tries = 60, edgeCases = EdgeCasesMode.NONE)
    void a_sample(@ForAll("counts") Map<Double, Long> counts) {
        assertEveryLevelOfTwoOrThreeDecimals(empirical(counts), counts);
    }

    @Property(seed = "1713")
    void something_that_happens_or_not(@ForAll @IntRange(max = HUNDRED) int percent) {
        assertEveryLevelOfTwoOrThreeDecimals(
                new BernoulliDistribution((double) percent / HUNDRED), ofEvent(percent, Map.of(1.0, 1L)));
    }

    @Property(seed = "1714", tries = 60, edgeCases = EdgeCasesMode.NONE)
    void an_event_whose_sizes_are_few(
            @ForAll @IntRange(max = HUNDRED) int percent,
            @ForAll("percents") Map<Double, Long> sizes,
            @ForAll("counts") Map<Double, Long> seen) {
        double probability = (double) percent / HUNDRED;
        assertEveryLevelOfTwoOrThreeDecimals(
                new ZeroInflatedDistribution(probability, discrete(sizes)), ofEvent(percent, sizes));
        assertEveryLevelOfTwoOrThreeDecimals(
                new ZeroInflatedDistribution(probability, empirical(seen)), ofEvent(percent, seen));
    }

    @Property(seed = "1715", tries = 60, edgeCases = EdgeCasesMode.NONE)
    void what_is_left_of_few_values(
            @ForAll @IntRange(min = 1, max = HUNDRED) int percent,
            @ForAll("counts") Map<Double, Long> seen,
            @ForAll @IntRange(max = 4) int low,
            @ForAll @IntRange(min = 6, max = 9) int high) {
        Map<Double, Long> counts = new TreeMap<>(seen);
        counts.put(5.0, 3L);
        assertEveryLevelOfTwoOrThreeDecimals(
                new TruncatedDistribution(empirical(counts), low, high), within(counts, low, high));
        assertEveryLevelOfTwoOrThreeDecimals(
                new TruncatedDistribution(
                        new ZeroInflatedDistribution((double) percent / HUNDRED, empirical(counts)), low, high),
                within(ofEvent(percent, counts), low, high));
    }

    /** Nothing happens up to the level 1 − p, in decimals, and something just above it. */
    @Property(seed = "1716")
    void an_event_of_any_size_begins_where_its_probability_begins(@ForAll @IntRange(min = 1, max = 99) int percent) {
        BigDecimal never = BigDecimal.valueOf(HUNDRED - percent, 2);
        Distribution event = new ZeroInflatedDistribution((double) percent / HUNDRED, new UniformDistribution(2, 3));
        Distribution twice =
                new ZeroInflatedDistribution(0.5, new ZeroInflatedDistribution(0.5, new UniformDistribution(2, 3)));
        Distribution cut = new TruncatedDistribution(event, 0, 3);
        for (Distribution each : new Distribution[] {event, cut}) {
            assertThat(each.quantile(never.doubleValue())).isZero();
            assertThat(each.quantile(never.add(new BigDecimal("1e-12")).doubleValue()))
                    .isGreaterThanOrEqualTo(2);
        }
        assertThat(twice.quantile(0.75)).isZero();
        assertThat(twice.quantile(0.750_000_000_001)).isGreaterThanOrEqualTo(2);
    }

    /** Thirds cannot be written down: a level that is the number nearest to a step meets it. */
    @Example
    void the_number_nearest_to_a_step_meets_it() {
        for (int n = 1; n <= 300; n++) {
            double[] sample = new double[n];
            for (int k = 0; k < n; k++) {
                sample[k] = k + 1;
            }
            Distribution empirical = new EmpiricalDistribution(sample);
            Distribution table = empirical.table().get();
            for (int k = 1; k < n; k++) {
                double level = BigDecimal.valueOf(k)
                        .divide(BigDecimal.valueOf(n), MathContext.DECIMAL128)
                        .doubleValue();
                for (Distribution each : new Distribution[] {empirical, table}) {
                    assertThat(each.quantile(level)).isEqualTo(k);
                    assertThat(each.quantile(Math.nextUp(level))).isEqualTo(k + 1);
                }
            }
        }
    }

    @Provide
    Arbitrary<Map<Double, Long>> percents() {
        return Arbitraries.integers().between(1, HUNDRED).list().ofMaxSize(12).map(cuts -> {
            TreeMap<Double, Long> percents = new TreeMap<>();
            long before = 0;
            double value = 0;
            for (int cut : cuts.stream()
                    .filter(cut -> cut < HUNDRED)
                    .distinct()
                    .sorted()
                    .toList()) {
                percents.put(value++, cut - before);
                before = cut;
            }
            percents.put(value, HUNDRED - before);
            return percents;
        });
    }

    @Provide
    Arbitrary<Map<Double, Long>> counts() {
        return Combinators.combine(
                        Arbitraries.integers()
                                .between(0, 9)
                                .list()
                                .uniqueElements()
                                .ofMinSize(1)
                                .ofMaxSize(8),
                        Arbitraries.longs().between(1, 20).list().ofSize(8))
                .as((values, counts) -> {
                    TreeMap<Double, Long> table = new TreeMap<>();
                    values.forEach(value -> table.put((double) value, counts.get(table.size())));
                    return table;
                });
    }
}
