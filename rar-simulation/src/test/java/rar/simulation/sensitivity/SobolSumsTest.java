package rar.simulation.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** Exact sums, and indices from them. */
class SobolSumsTest {

    private static final long MOST = 1L << 52;

    @Property(tries = 200, seed = "20110401")
    void a_sum_of_products_is_exact(
            @ForAll @Size(max = 40) List<@LongRange(min = -MOST, max = MOST) Long> numbers,
            @ForAll @IntRange(min = 0, max = 40) int cut) {
        ExactSum first = new ExactSum();
        ExactSum second = new ExactSum();
        BigInteger expected = BigInteger.ZERO;
        for (int i = 0; i + 1 < numbers.size(); i++) {
            (i < cut ? first : second).add(numbers.get(i), numbers.get(i + 1));
            expected =
                    expected.add(BigInteger.valueOf(numbers.get(i)).multiply(BigInteger.valueOf(numbers.get(i + 1))));
        }
        first.add(second);
        assertThat(first.value()).isEqualTo(expected);
    }

    @Property(tries = 50, seed = "20110402")
    void parts_add_up_to_the_same_bits_as_the_whole(
            @ForAll @Size(200) List<@LongRange(min = -1_000_000_000, max = 1_000_000_000) Long> numbers,
            @ForAll @IntRange(min = 0, max = 99) int cut) {
        SobolSums whole = new SobolSums(1);
        SobolSums one = new SobolSums(1);
        SobolSums other = new SobolSums(1);
        for (int j = 99; j >= 0; j--) {
            double a = numbers.get(j);
            double b = numbers.get(100 + j);
            double[] exchanged = {(a + b) / 2 - (a + b) / 2 % 1};
            whole.add(j, a, b, exchanged);
            (j < cut ? one : other).add(j, a, b, exchanged);
        }
        other.add(one);
        assertThat(other.variance()).isEqualTo(whole.variance());
        assertThat(other.firstOrder(0)).isEqualTo(whole.firstOrder(0));
        assertThat(other.total(0)).isEqualTo(whole.total(0));
    }

    /** A factor that is everything has both indices 1, one that is nothing has both 0, exactly. */
    @Example
    void the_factor_that_is_everything_and_the_one_that_is_nothing() {
        SobolSums sums = new SobolSums(2);
        for (int j = 0; j < 640; j++) {
            double a = (j * 7919L) % 1_000;
            double b = (j * 104_729L + 17) % 1_000;
            sums.add(j, a, b, new double[] {b, a});
        }
        assertThat(sums.total(1).orElseThrow().value()).isZero();
        assertThat(sums.firstOrder(1).orElseThrow().value()).isZero();
        assertThat(sums.firstOrder(0).orElseThrow().value()).isCloseTo(1, within(0.15));
        assertThat(sums.total(0).orElseThrow().value()).isCloseTo(1, within(0.15));
    }

    @Example
    void a_figure_that_never_changes_has_no_indices() {
        SobolSums sums = new SobolSums(1);
        for (int j = 0; j < 64; j++) {
            sums.add(j, 5, 5, new double[] {5});
        }
        assertThat(sums.variance()).isZero();
        assertThat(sums.firstOrder(0)).isEmpty();
        assertThat(sums.total(0)).isEmpty();
    }

    /** For a mean of batches the jackknife gives the textbook error, s/√n. */
    @Example
    void the_jackknife_of_a_mean_is_its_standard_error() {
        double[] numbers = {3, 5, 8, 13};
        Jackknife mean = Jackknife.of(4, without -> {
                    double sum = 0;
                    for (int i = 0; i < 4; i++) {
                        sum += i == without ? 0 : numbers[i];
                    }
                    return sum / (without < 4 ? 3 : 4);
                })
                .orElseThrow();
        double variance = (4.25 * 4.25 + 2.25 * 2.25 + 0.75 * 0.75 + 5.75 * 5.75) / 3;
        assertThat(mean.value()).isEqualTo(7.25);
        assertThat(mean.standardError()).isCloseTo(Math.sqrt(variance / 4), within(1e-12));
        // Student's t with 3 degrees of freedom, 97.5 %: 3.182 (any table)
        assertThat(mean.halfWidth(0.95)).isCloseTo(3.182 * mean.standardError(), within(0.001));
    }
}
