package rar.simulation.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.DoubleStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.DoubleRange;
import rar.simulation.random.CounterRandom;
import rar.simulation.random.Streams;

/** What every kind of distribution keeps, whatever its parameters. */
class DistributionContractTest {

    private static final double LEAST = 0x1p-53;
    private static final double GREATEST = 1 - 0x1p-53;
    /** Five times what the table of PERT, the least exact kind, may add: 5·10⁻⁹ of the width. */
    private static final double CDF_ERROR = 2.5e-8;

    private static final int SAMPLE = 1 << 14;

    @Provide
    Arbitrary<Distribution> continuous() {
        return Distributions.continuous();
    }

    @Provide
    Arbitrary<Distribution> plain() {
        return Distributions.plain();
    }

    @Provide
    Arbitrary<Distribution> any() {
        return Distributions.any();
    }

    /** Draws of the generator, with the ends and the neighbourhood of one half more often than they occur. */
    @Provide
    Arbitrary<Double> uniforms() {
        Arbitrary<Double> drawn = Arbitraries.longs().map(key -> CounterRandom.uniform(key, 0));
        Arbitrary<Double> edges = Arbitraries.of(LEAST, 3 * LEAST, 0.5 - LEAST, 0.5 + LEAST, 1 - 3 * LEAST, GREATEST);
        return Arbitraries.frequencyOf(Tuple.of(9, drawn), Tuple.of(1, edges));
    }

    @Property(seed = "5321", tries = 500, edgeCases = EdgeCasesMode.NONE)
    void a_greater_uniform_gives_no_smaller_value_beside_rounding(
            @ForAll("any") Distribution distribution, @ForAll("uniforms") double u, @ForAll("uniforms") double v) {
        double lower = distribution.quantile(Math.min(u, v));
        double upper = distribution.quantile(Math.max(u, v));
        double rounding = 4 * Math.ulp(Math.max(Math.abs(lower), Math.abs(upper)));
        assertThat(lower).isLessThanOrEqualTo(upper + rounding);
    }

    @Property(seed = "5322", tries = 500, edgeCases = EdgeCasesMode.NONE)
    void a_greater_uniform_gives_no_smaller_value_at_all_where_the_formula_is_plain(
            @ForAll("plain") Distribution distribution, @ForAll("uniforms") double u, @ForAll("uniforms") double v) {
        double here = distribution.quantile(u);
        assertThat(distribution.quantile(Math.min(u + 2 * LEAST, GREATEST))).isGreaterThanOrEqualTo(here);
        assertThat(distribution.quantile(Math.max(u, v))).isGreaterThanOrEqualTo(here);
    }

    @Property(seed = "5323", tries = 500, edgeCases = EdgeCasesMode.NONE)
    void values_are_finite_and_within_the_support(
            @ForAll("any") Distribution distribution, @ForAll("uniforms") double u) {
        for (double value :
                new double[] {distribution.quantile(LEAST), distribution.quantile(u), distribution.quantile(GREATEST)
                }) {
            assertThat(value).isFinite();
            assertThat(value).isBetween(distribution.low(), distribution.high());
        }
    }

    @Property(seed = "5324", tries = 500, edgeCases = EdgeCasesMode.NONE)
    void the_cdf_undoes_the_quantile(@ForAll("continuous") Distribution distribution, @ForAll("uniforms") double u) {
        double value = distribution.quantile(u);
        assertThat(distribution.cdf(value)).isCloseTo(u, within(CDF_ERROR));
    }

    @Property(seed = "5325", tries = 500, edgeCases = EdgeCasesMode.NONE)
    void the_quantile_is_the_smallest_value_that_reaches_u(
            @ForAll("any") Distribution distribution, @ForAll("uniforms") double u) {
        double value = distribution.quantile(u);
        assertThat(distribution.cdf(value)).isGreaterThanOrEqualTo(u - CDF_ERROR);
        assertThat(distribution.cdf(Math.nextDown(value))).isLessThanOrEqualTo(u + CDF_ERROR);
    }

    @Property(seed = "5326", tries = 500, edgeCases = EdgeCasesMode.NONE)
    void the_cdf_goes_from_zero_to_one_over_the_support(@ForAll("any") Distribution distribution) {
        assertThat(distribution.cdf(Double.NEGATIVE_INFINITY)).isZero();
        assertThat(distribution.cdf(Math.nextDown(distribution.low()))).isZero();
        assertThat(distribution.cdf(distribution.high())).isEqualTo(1);
        assertThat(distribution.cdf(Double.POSITIVE_INFINITY)).isEqualTo(1);
    }

    @Property(seed = "5327", tries = 300, edgeCases = EdgeCasesMode.NONE)
    void a_block_has_the_bits_of_single_values(@ForAll("any") Distribution distribution, @ForAll long seed) {
        int n = 1000;
        double[] u = uniforms(seed, n + 1);
        u[0] = LEAST;
        u[1] = GREATEST;
        double[] before = u.clone();
        double[] out = new double[n + 1];
        out[n] = 77;
        distribution.quantiles(u, out, n);
        for (int i = 0; i < n; i++) {
            assertThat(Double.doubleToRawLongBits(out[i]))
                    .isEqualTo(Double.doubleToRawLongBits(distribution.quantile(u[i])));
        }
        assertThat(out[n]).isEqualTo(77);
        assertThat(u).isEqualTo(before);
    }

    /** The value at a score is that of a probability within 10⁻¹⁴ of the score's. */
    @Property(seed = "5331", tries = 500, edgeCases = EdgeCasesMode.NONE)
    void the_value_at_a_score_is_that_of_its_probability(
            @ForAll("any") Distribution distribution, @ForAll @DoubleRange(min = -9, max = 9) double z) {
        double u = StandardNormal.cdf(z);
        double value = distribution.scored(z);
        double rounding = 1e-11 * Math.abs(value);
        assertThat(value)
                .isBetween(
                        distribution.quantile(UnitInterval.clamped(u - 1e-14)) - rounding,
                        distribution.quantile(UnitInterval.clamped(u + 1e-14)) + rounding);
        double[] scratch = new double[2];
        double[] out = new double[2];
        distribution.scored(new double[] {z, -z}, scratch, out, 2);
        assertThat(out).containsExactly(value, distribution.scored(-z));
    }

    @Property(seed = "5328", tries = 20, edgeCases = EdgeCasesMode.NONE)
    void a_block_must_fit_its_arrays(@ForAll("any") Distribution distribution) {
        assertThatThrownBy(() -> distribution.quantiles(new double[] {0.1, 0.9, 0.3}, new double[2], 3))
                .isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> distribution.quantiles(new double[] {0.1, 0.9}, new double[3], 3))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Property(seed = "5329", tries = 200, edgeCases = EdgeCasesMode.NONE)
    void the_mean_of_many_draws_is_the_mean_within_four_standard_errors(
            @ForAll("any") Distribution distribution, @ForAll long seed) {
        double[] values = new double[SAMPLE];
        distribution.quantiles(uniforms(seed, SAMPLE), values, SAMPLE);
        double mean = DoubleStream.of(values).average().orElseThrow();
        double sumOfSquares =
                DoubleStream.of(values).map(x -> (x - mean) * (x - mean)).sum();
        double error = Math.sqrt(sumOfSquares) / SAMPLE;
        assertThat(mean).isCloseTo(distribution.mean(), within(4 * error + 1e-12 * Math.abs(mean)));
    }

    @Property(seed = "5330", tries = 500, edgeCases = EdgeCasesMode.NONE)
    void whole_numbers_are_whole(@ForAll("any") Distribution distribution, @ForAll("uniforms") double u) {
        double value = distribution.quantile(u);
        if (distribution.isWholeNumbers()) {
            assertThat(value).isEqualTo(Math.rint(value));
        }
    }

    private static double[] uniforms(long seed, int n) {
        long[] keys = new long[n];
        double[] u = new double[n];
        CounterRandom.fillKeys(seed, 0, keys, n);
        CounterRandom.fillUniform(keys, Streams.stream("contract", "", 0), u, n);
        return u;
    }
}
