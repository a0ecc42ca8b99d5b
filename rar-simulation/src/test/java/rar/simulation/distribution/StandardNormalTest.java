package rar.simulation.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import rar.simulation.random.CounterRandom;
import rar.simulation.sampling.NormalScores;

class StandardNormalTest {

    /** A few units in the last place: the rounding of the evaluation; the approximation itself is good to 10⁻¹⁶. */
    private static final double RELATIVE = 1e-15;

    @Test
    void quantiles_agree_with_a_computation_of40_digits() throws IOException {
        List<String> lines = vectors();
        assertThat(lines).hasSize(180);
        for (String line : lines) {
            int space = line.indexOf(' ');
            double u = Double.parseDouble(line.substring(0, space));
            double expected = Double.parseDouble(line.substring(space + 1));
            assertThat(StandardNormal.quantile(u))
                    .as("u = %s", u)
                    .isCloseTo(expected, within(RELATIVE * Math.abs(expected)));
        }
    }

    /** The check values that the implementations of AS 241 are published with, at p = 0.25, 0.001 and 10⁻²⁰. */
    @Test
    void quantiles_agree_with_the_check_values_of_the_algorithm() {
        assertThat(StandardNormal.quantile(0.25)).isCloseTo(-0.6744897501960817, within(1e-15));
        assertThat(StandardNormal.quantile(0.001)).isCloseTo(-3.090232306167814, within(4e-15));
        assertThat(StandardNormal.quantile(1e-20)).isCloseTo(-9.26234008979841, within(1e-14));
    }

    @Test
    void the_middle_is_zero() {
        assertThat(StandardNormal.quantile(0.5)).isZero();
        assertThat(StandardNormal.cdf(0)).isEqualTo(0.5);
    }

    @Property(seed = "5341")
    void quantiles_are_symmetric(@ForAll @LongRange(max = (1L << 52) - 1) long cell) {
        double u = (2 * cell + 1) * 0x1p-53;
        assertThat(StandardNormal.quantile(1 - u)).isEqualTo(-StandardNormal.quantile(u));
    }

    @Property(seed = "5342")
    void the_next_uniform_gives_a_value_smaller_by_rounding_at_most(
            @ForAll @LongRange(max = (1L << 52) - 2) long cell) {
        double u = (2 * cell + 1) * 0x1p-53;
        double here = StandardNormal.quantile(u);
        assertThat(StandardNormal.quantile(u + 0x1p-52)).isGreaterThanOrEqualTo(here - 4 * Math.ulp(here));
    }

    /** Against the library's error function, and exactly symmetric. */
    @Property(seed = "5343")
    void probabilities_are_those_of_the_error_function(
            @ForAll @Scale(6) @DoubleRange(min = -StandardNormal.MOST, max = StandardNormal.MOST) double z) {
        double probability = StandardNormal.probability(z);
        assertThat(probability).isCloseTo(StandardNormal.cdf(z), within(1e-14));
        assertThat(StandardNormal.probability(-Math.abs(z)) / StandardNormal.cdf(-Math.abs(z)))
                .isCloseTo(1, within(2e-8));
        assertThat(StandardNormal.probability(-z)).isCloseTo(1 - probability, within(0x1p-53));
    }

    /**
     * Φ at 0 to 5, to 15 decimals: up to 3 as in Abramowitz and Stegun, "Handbook of Mathematical Functions", table 26.1,
     * beyond, where that has ten, by the error function's series in decimals of sixty digits.
     */
    @Test
    void probabilities_are_those_of_the_table() {
        double[] table = {.5, .841344746068543, .977249868051821, .998650101968370, .999968328758167, .999999713348428};
        for (int z = 0; z < table.length; z++) {
            assertThat(StandardNormal.probability(z)).isCloseTo(table[z], within(5e-15));
        }
    }

    @Property(seed = "5344")
    void no_score_leaves_the_uniform_numbers(@ForAll double z) {
        assertThat(StandardNormal.probability(z)).isBetween(UnitInterval.LEAST, UnitInterval.GREATEST);
        assertThat(StandardNormal.bounded(z))
                .isBetween(StandardNormal.quantile(UnitInterval.LEAST), StandardNormal.quantile(UnitInterval.GREATEST));
    }

    @Property(seed = "5345")
    void a_greater_score_gives_a_probability_smaller_by_rounding_at_most(
            @ForAll @Scale(9) @DoubleRange(min = -9, max = 9) double z,
            @ForAll @Scale(9) @DoubleRange(max = 1e-6) double more) {
        assertThat(StandardNormal.probability(z + more)).isGreaterThanOrEqualTo(StandardNormal.probability(z) - 6e-15);
    }

    @Property(seed = "5346", tries = 200)
    void a_block_has_the_bits_of_single_numbers(@ForAll long seed, @ForAll @IntRange(max = 300) int n) {
        long[] keys = new long[n];
        double[] u = new double[n];
        CounterRandom.fillKeys(seed, 0, keys, n);
        CounterRandom.fillUniform(keys, 1, u, n);
        for (int i = 0; i < n; i += 5) {
            // the far tails, to which chance does not come
            u[i] = (u[i] < 0.5 ? 0x1p-53 : 1 - 0x1p-53) - (u[i] - 0.5) * 0x1p-40;
            u[i] = UnitInterval.clamped(u[i]);
        }
        double[] scores = new double[n];
        double[] plain = new double[n];
        double[] probabilities = new double[n];
        new NormalScores(n).fill(u, scores, n);
        StandardNormal.quantiles(u, plain, n);
        StandardNormal.probabilities(scores, probabilities, n);
        for (int i = 0; i < n; i++) {
            assertThat(scores[i]).isEqualTo(StandardNormal.quantile(u[i])).isEqualTo(plain[i]);
            assertThat(probabilities[i]).isEqualTo(StandardNormal.probability(scores[i]));
        }
    }

    @Test
    void the_joints_of_the_three_ranges_are_monotone() {
        for (double joint : new double[] {0.075, Math.exp(-25)}) {
            double u = joint - 40 * Math.ulp(joint);
            double before = StandardNormal.quantile(u);
            for (int step = 0; step < 80; step++) {
                u = Math.nextUp(u);
                double after = StandardNormal.quantile(u);
                assertThat(after).isGreaterThanOrEqualTo(before - 4 * Math.ulp(before));
                before = after;
            }
        }
    }

    private static List<String> vectors() throws IOException {
        String file = "normal-quantiles.txt";
        try (InputStream in = Objects.requireNonNull(StandardNormalTest.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }
}
