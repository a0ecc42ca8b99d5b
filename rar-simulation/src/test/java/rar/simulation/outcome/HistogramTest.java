package rar.simulation.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** Counts and sums by bin, against a look at every amount. */
class HistogramTest {

    private static final long LOW = -1_000;
    private static final int WIDTH_BITS = 7;
    private static final int BINS = 20;
    private static final long END = LOW + (BINS << WIDTH_BITS);

    @Property(tries = 200, seed = "8192")
    void a_bin_holds_the_amounts_from_its_edge_to_the_next(@ForAll("amounts") double[] amounts) {
        Histogram histogram = Histograms.of(LOW, WIDTH_BITS, BINS, amounts);
        for (int bin = 0; bin < BINS; bin++) {
            long from = histogram.edge(bin);
            long to = histogram.edge(bin + 1);
            double[] inside = Arrays.stream(amounts)
                    .filter(amount -> amount >= from && amount < to)
                    .toArray();
            assertThat(to - from).isEqualTo(histogram.width());
            assertThat(histogram.count(bin)).isEqualTo(inside.length);
            assertThat(histogram.sum(bin)).isEqualTo(Arrays.stream(inside).sum());
        }
        assertThat(histogram.total()).isEqualTo(amounts.length);
        assertThat(histogram.edge(BINS)).isEqualTo(END);
    }

    @Property(tries = 500, seed = "8195")
    void bins_of_every_width_are_half_open(
            @ForAll @IntRange(max = 37) int widthBits, @ForAll @LongRange(min = -1L << 49, max = 1L << 49) long low) {
        long width = 1L << widthBits;
        int bins = 8192;
        for (int bin : new int[] {0, 1, 2, 4_095, bins - 1}) {
            long edge = low + bin * width;
            Histogram histogram = Histograms.of(low, widthBits, bins, (double) edge, (double) (edge + width - 1));
            assertThat(histogram.count(bin)).isEqualTo(2);
            assertThat(histogram.sum(bin)).isEqualTo(2 * (double) edge + (double) (width - 1));
        }
    }

    @Property(tries = 200, seed = "8193")
    void how_many_are_under_an_edge_is_exact(
            @ForAll("amounts") double[] amounts, @ForAll @IntRange(min = -1, max = BINS + 1) int bin) {
        Histogram histogram = Histograms.of(LOW, WIDTH_BITS, BINS, amounts);
        long edge = histogram.edge(bin);
        assertThat(histogram.countUnder(edge))
                .isEqualTo(
                        Arrays.stream(amounts).filter(amount -> amount < edge).count());
    }

    @Property(tries = 100, seed = "8194")
    void parts_merge_to_the_whole(@ForAll("amounts") double[] some, @ForAll("amounts") double[] others) {
        Histogram merged = Histograms.of(LOW, WIDTH_BITS, BINS, some);
        merged.add(Histograms.of(LOW, WIDTH_BITS, BINS, others));
        double[] all = Arrays.copyOf(some, some.length + others.length);
        System.arraycopy(others, 0, all, some.length, others.length);
        Histogram whole = Histograms.of(LOW, WIDTH_BITS, BINS, all);
        for (int bin = 0; bin < BINS; bin++) {
            assertThat(merged.count(bin)).isEqualTo(whole.count(bin));
            assertThat(merged.sum(bin)).isEqualTo(whole.sum(bin));
        }
    }

    @Example
    void counts_alone_are_the_same_counts_and_have_no_sums() {
        double[] amounts = {LOW, -1, 0, 127, END - 1};
        Histogram counts = new Histogram(LOW, WIDTH_BITS, BINS, false);
        counts.add(amounts, new double[amounts.length], amounts.length);
        Histogram both = Histograms.of(LOW, WIDTH_BITS, BINS, amounts);
        for (int bin = 0; bin < BINS; bin++) {
            assertThat(counts.count(bin)).isEqualTo(both.count(bin));
        }
        assertThat(counts.keepsSums()).isFalse();
        assertThatThrownBy(() -> counts.sum(0)).isInstanceOf(IllegalStateException.class);
    }

    @Example
    void counts_go_on_beyond_the_largest_int() {
        double[] amounts = new double[1 << 20];
        Histogram histogram = new Histogram(0, 7, 2, false);
        Histogram doubled = new Histogram(0, 7, 2, false);
        double[] places = new double[amounts.length];
        doubled.add(amounts, places, 1);
        for (int i = 0; i <= 1 << 11; i++) {
            histogram.add(amounts, places, amounts.length);
        }
        for (int i = 0; i < 32; i++) {
            Histogram same = doubled.empty();
            same.add(doubled);
            doubled.add(same);
        }
        assertThat(histogram.count(0)).isEqualTo((1L << 31) + (1 << 20));
        assertThat(doubled.count(0)).isEqualTo(1L << 32);
        assertThat(histogram.total()).isEqualTo((1L << 31) + (1 << 20));
    }

    @Example
    void amounts_outside_all_bins_are_refused() {
        Histogram histogram = new Histogram(LOW, WIDTH_BITS, BINS, false);
        assertThatThrownBy(() -> histogram.add(new double[] {END}, new double[1], 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> histogram.add(new double[] {LOW - (1 << WIDTH_BITS)}, new double[1], 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Example
    void sums_that_overflow_are_refused() {
        double[] amounts = new double[1_025];
        Arrays.fill(amounts, 0x1p53 - 1);
        assertThatThrownBy(() -> Histograms.of(0, 60, 1, amounts)).isInstanceOf(ArithmeticException.class);
        Histogram half = Histograms.of(0, 60, 1, Arrays.copyOf(amounts, 600));
        assertThatThrownBy(() -> half.add(Histograms.of(0, 60, 1, Arrays.copyOf(amounts, 600))))
                .isInstanceOf(ArithmeticException.class);
    }

    /** Any amounts, and those at the edges of bins and beside them. */
    @Provide
    Arbitrary<double[]> amounts() {
        Arbitrary<Long> any = Arbitraries.longs().between(LOW, END - 1);
        Arbitrary<Long> edges =
                Arbitraries.integers().between(1, BINS - 1).map(bin -> LOW + ((long) bin << WIDTH_BITS));
        return Arbitraries.oneOf(any, edges, edges.map(edge -> edge - 1))
                .map(Long::doubleValue)
                .array(Double[].class)
                .ofMaxSize(60)
                .map(amounts ->
                        Arrays.stream(amounts).mapToDouble(Double::doubleValue).toArray());
    }
}
