package rar.simulation.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import rar.model.money.Money;
import rar.simulation.outcome.Histogram;
import rar.simulation.outcome.Histograms;

/** What is read from a histogram, against the sorted amounts themselves. */
class QuantilesTest {

    private static final long LOW = -5_000;
    private static final int WIDTH_BITS = 6;
    private static final int WIDTH = 1 << WIDTH_BITS;
    private static final int BINS = 150;
    private static final long END = LOW + BINS * WIDTH;
    private static final double CONFIDENCE = 0.95;

    @Property(tries = 300, seed = "1996")
    void a_quantile_is_within_a_bin_of_the_one_of_the_sorted_amounts(
            @ForAll("amounts") double[] amounts, @ForAll("percents") int percent) {
        int rank = (amounts.length * percent + 99) / 100;
        double exact = sorted(amounts)[rank - 1];
        MoneyEstimate estimate = quantiles(amounts).at(percent / 100.0);
        assertThat(ore(estimate.value())).isCloseTo(exact, within((double) WIDTH));
        assertThat(bin(ore(estimate.value()))).isEqualTo(bin(exact));
        assertThat(estimate.resolution()).isIn(new Money(WIDTH), Money.ZERO);
        if (estimate.resolution().equals(Money.ZERO)) {
            assertThat(ore(estimate.value())).isEqualTo(exact);
        }
    }

    @Property(tries = 300, seed = "1998")
    void no_quantile_is_outside_of_what_was_seen_and_no_interval_outside_of_what_is_possible(
            @ForAll("amounts") double[] amounts, @ForAll("percents") int percent) {
        double[] sorted = sorted(amounts);
        MoneyEstimate estimate = quantiles(amounts).at(percent / 100.0);
        assertThat(ore(estimate.value())).isBetween(sorted[0], sorted[sorted.length - 1]);
        assertThat(estimate.low()).isLessThanOrEqualTo(estimate.value());
        assertThat(estimate.high()).isGreaterThanOrEqualTo(estimate.value());
        assertThat(ore(estimate.low())).isGreaterThanOrEqualTo(Math.min(LOW, sorted[0]));
        assertThat(estimate.low().ore() == LOW || ore(estimate.low()) >= sorted[0])
                .isTrue();
        assertThat(estimate.high().ore() == END || ore(estimate.high()) <= sorted[sorted.length - 1])
                .isTrue();
    }

    /** A few things that can happen, far apart: the quantile and its interval are some of them, in whatever parts they come. */
    @Property(tries = 200, seed = "1999")
    void few_amounts_are_told_as_they_are(
            @ForAll @Size(min = 20, max = 200) List<@IntRange(max = 5) Integer> which,
            @ForAll("percents") int percent) {
        double[] possible = {LOW + 3, LOW + 100, -70, 0, 1, END - 1};
        double[] amounts =
                which.stream().mapToDouble(i -> possible[i == 4 ? 3 : i]).toArray();
        int half = amounts.length / 2;
        Histogram merged = Histograms.merged(
                Histograms.of(LOW, WIDTH_BITS, BINS, Arrays.copyOf(amounts, half)),
                Histograms.of(LOW, WIDTH_BITS, BINS, Arrays.copyOfRange(amounts, half, amounts.length)));
        for (Quantiles each : List.of(quantiles(amounts), new Quantiles(merged, CONFIDENCE))) {
            MoneyEstimate estimate = each.at(percent / 100.0);
            assertThat(ore(estimate.value())).isEqualTo(sorted(amounts)[(amounts.length * percent + 99) / 100 - 1]);
            assertThat(estimate.resolution()).isEqualTo(Money.ZERO);
            for (Money end : List.of(estimate.low(), estimate.high())) {
                assertThat(end.ore() == LOW || end.ore() == END || contains(amounts, ore(end)))
                        .isTrue();
            }
        }
    }

    @Example
    void two_amounts_in_a_bin_are_not_told_as_one_in_whatever_parts_they_come() {
        Histogram one = Histograms.merged(
                Histograms.of(LOW, WIDTH_BITS, BINS, LOW, LOW + 200),
                Histograms.of(LOW, WIDTH_BITS, BINS, LOW + 200, LOW + 1));
        assertThat(one.isExact()).isFalse();
        assertThat(one.least(0)).isEqualTo(LOW);
        assertThat(one.most(3)).isEqualTo(LOW + 200);
        assertThat(new Quantiles(one, CONFIDENCE).at(0.75).value()).isEqualTo(new Money(LOW + 200));
    }

    private static boolean contains(double[] amounts, double amount) {
        return Arrays.stream(amounts).anyMatch(each -> each == amount);
    }

    /** The binomial number under the true quantile is summed term by term here, in forty digits. */
    @Property(tries = 100, seed = "1997")
    void an_interval_reaches_the_ranks_that_the_binomial_number_passes_with_half_the_error(
            @ForAll("amounts") double[] amounts, @ForAll("percents") int percent) {
        double[] sorted = sorted(amounts);
        MoneyEstimate estimate = quantiles(amounts).at(percent / 100.0);
        int low = rankPassed(amounts.length, percent, 0.025);
        int high = rankPassed(amounts.length, percent, 0.975) + 1;
        long lowEdge = low == 0 ? LOW : Math.max(LOW + WIDTH * (long) bin(sorted[low - 1]), (long) sorted[0]);
        long highEdge = high > sorted.length
                ? END
                : Math.min(LOW + WIDTH * (bin(sorted[high - 1]) + 1L), (long) sorted[sorted.length - 1]);
        boolean exact = estimate.resolution().equals(Money.ZERO);
        assertThat(estimate.low().ore()).isEqualTo(exact && low > 0 ? (long) sorted[low - 1] : lowEdge);
        assertThat(estimate.high().ore())
                .isEqualTo(exact && high <= sorted.length ? (long) sorted[high - 1] : highEdge);
    }

    /** The least k with P(B ≤ k) at or above a probability, B the number of n that lie under a quantile. */
    private static int rankPassed(int n, int percent, double probability) {
        MathContext digits = new MathContext(40);
        BigDecimal p = BigDecimal.valueOf(percent, 2);
        BigDecimal q = BigDecimal.ONE.subtract(p);
        BigDecimal term = q.pow(n, digits);
        BigDecimal sum = term;
        int k = 0;
        while (sum.compareTo(BigDecimal.valueOf(probability)) < 0) {
            term = term.multiply(p, digits)
                    .multiply(BigDecimal.valueOf(n - k), digits)
                    .divide(q.multiply(BigDecimal.valueOf(k + 1), digits), digits);
            k++;
            sum = sum.add(term, digits);
        }
        return k;
    }

    /** Of 2 000 samples of 200 uniform amounts, at least 95 % less four standard errors hold the true quantile. */
    @Example
    void intervals_hold_the_true_quantile_as_often_as_they_say() {
        SplittableRandom random = new SplittableRandom(2003);
        int repeats = 2_000;
        for (double p : new double[] {0.01, 0.05, 0.5, 0.99}) {
            double truth = LOW + p * (END - LOW);
            int held = 0;
            for (int i = 0; i < repeats; i++) {
                MoneyEstimate estimate = quantiles(
                                random.longs(200, LOW, END).asDoubleStream().toArray())
                        .at(p);
                held += ore(estimate.low()) <= truth && truth <= ore(estimate.high()) ? 1 : 0;
            }
            double error = Math.sqrt(CONFIDENCE * (1 - CONFIDENCE) / repeats);
            assertThat((double) held / repeats).as("p = %s", p).isGreaterThan(CONFIDENCE - 4 * error);
        }
    }

    @Property(tries = 300, seed = "2002")
    void the_tail_mean_is_exact_up_to_its_last_bin(
            @ForAll("amounts") double[] amounts, @ForAll("percents") int percent) {
        double needed = percent / 100.0 * amounts.length;
        double[] sorted = sorted(amounts);
        double exact = 0;
        for (int i = 0; i < needed; i++) {
            exact += sorted[i] * Math.min(1, needed - i);
        }
        exact /= needed;
        // only in the last bin can it take other amounts than the least ones, each off by less than the width
        int last = bin(sorted[(int) Math.ceil(needed) - 1]);
        double taken = Math.min(needed, (double)
                Arrays.stream(sorted).filter(x -> bin(x) == last).count());
        assertThat(ore(quantiles(amounts).tailMean(percent / 100.0).value()))
                .isCloseTo(exact, within(WIDTH * taken / needed + 0.5));
    }

    @Property(tries = 100, seed = "2005")
    void the_tail_mean_of_whole_bins_is_exact(@ForAll("amounts") double[] amounts) {
        Histogram histogram = Histograms.of(LOW, WIDTH_BITS, BINS, amounts);
        double sum = 0;
        long count = 0;
        for (int bin = 0; count * 2 < amounts.length; bin++) {
            sum += histogram.sum(bin);
            count += histogram.count(bin);
        }
        if (count < amounts.length) {
            double p = (double) count / amounts.length;
            assertThat(ore(new Quantiles(histogram, CONFIDENCE).tailMean(p).value()))
                    .isCloseTo(sum / count, within(0.5 + 1e-6));
        }
    }

    @Property(tries = 100, seed = "2006")
    void the_mean_is_exact(@ForAll("amounts") double[] amounts) {
        BigDecimal sum = Arrays.stream(amounts).mapToObj(BigDecimal::valueOf).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal mean = sum.divide(BigDecimal.valueOf(amounts.length), 6, RoundingMode.HALF_UP);
        assertThat(ore(quantiles(amounts).mean().value())).isCloseTo(mean.doubleValue(), within(0.5 + 1e-6));
    }

    /** Three scenarios say nothing of one in a thousand: neither how low it is nor that it is no lower than they are. */
    @Example
    void too_few_amounts_leave_what_is_possible_at_all() {
        Quantiles few = quantiles(0, 10, 20);
        assertThat(few.at(0.001).low()).isEqualTo(new Money(LOW));
        assertThat(few.at(0.001).high()).isLessThan(new Money(WIDTH + 1));
        assertThat(few.at(0.999).high()).isEqualTo(new Money(END));
        assertThat(few.tailMean(0.05).low()).isEqualTo(new Money(LOW));
        assertThat(few.tailMean(0.05).high()).isEqualTo(few.at(0.05).high());
        assertThat(quantiles(7).mean().low()).isEqualTo(new Money(LOW));
        assertThat(quantiles(7).mean().high()).isEqualTo(new Money(END));
    }

    @Example
    void nonsense_is_refused() {
        Quantiles one = quantiles(0);
        for (double p : new double[] {0, 1, -0.1, Double.NaN}) {
            assertThatThrownBy(() -> one.at(p)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> one.tailMean(p)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> quantiles()).isInstanceOf(IllegalArgumentException.class);
    }

    private static Quantiles quantiles(double... amounts) {
        return new Quantiles(Histograms.of(LOW, WIDTH_BITS, BINS, amounts), CONFIDENCE);
    }

    private static double[] sorted(double[] amounts) {
        double[] sorted = amounts.clone();
        Arrays.sort(sorted);
        return sorted;
    }

    private static int bin(double ore) {
        return (int) Math.floor((ore - LOW) / WIDTH);
    }

    private static double ore(Money money) {
        return money.ore();
    }

    @Provide
    Arbitrary<Integer> percents() {
        return Arbitraries.integers().between(1, 99);
    }

    /** Spread amounts, and such as crowd into few bins. */
    @Provide
    Arbitrary<double[]> amounts() {
        return Arbitraries.of(END - 1, 500L, 100L)
                .flatMap(most -> Arbitraries.longs()
                        .between(most - 5_000 < LOW ? LOW : most - 5_000, most)
                        .map(Long::doubleValue)
                        .array(Double[].class)
                        .ofMinSize(1)
                        .ofMaxSize(400)
                        .map(amounts -> Arrays.stream(amounts)
                                .mapToDouble(Double::doubleValue)
                                .toArray()))
                .withoutEdgeCases();
    }
}
