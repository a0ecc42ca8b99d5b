package rar.model.allocation.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import rar.model.money.Share;

/**
 * Controlled rounding: exact sums both ways, every cell its quota rounded down or up, whole quotas untouched. That a
 * table can always be had is the theorem of Causey, Cox and Ernst (1985).
 */
class TwoWayTableTest {

    /** Row and column sums with one total. */
    static final class Margins {
        private final long[] rows;
        private final long[] columns;

        Margins(long[] rows, long[] columns) {
            this.rows = rows;
            this.columns = columns;
        }

        long[] rows() {
            return rows;
        }

        long[] columns() {
            return columns;
        }
    }

    @Provide
    Arbitrary<Margins> margins() {
        Arbitrary<Long> small = Arbitraries.longs().between(0, 12);
        Arbitrary<Long> large = Arbitraries.longs().between(0, 4_000_000_000_000L);
        return Arbitraries.oneOf(margins(small, 8, 8), margins(large, 12, 6), margins(small, 120, 4))
                .withoutEdgeCases();
    }

    private static Arbitrary<Margins> margins(Arbitrary<Long> value, int mostRows, int mostColumns) {
        return Combinators.combine(
                        value.array(long[].class).ofMinSize(1).ofMaxSize(mostRows),
                        value.array(long[].class).ofMinSize(1).ofMaxSize(mostColumns))
                .as(TwoWayTableTest::balanced);
    }

    /** The side with the smaller sum gets the difference on its last line. */
    private static Margins balanced(long[] rows, long[] columns) {
        long difference = sum(rows) - sum(columns);
        long[] shorter = difference < 0 ? rows : columns;
        shorter[shorter.length - 1] += Math.abs(difference);
        return new Margins(rows, columns);
    }

    private static long sum(long[] values) {
        return Arrays.stream(values).sum();
    }

    @Provide
    Arbitrary<List<List<Share>>> quotas() {
        Arbitrary<Share> tenths = Arbitraries.longs().between(-60, 60).map(n -> Share.of(n, 10));
        Arbitrary<Share> fractions = Combinators.combine(
                        Arbitraries.longs().between(-1000, 1000),
                        Arbitraries.longs().between(1, 30))
                .as(Share::of);
        return Combinators.combine(
                        Arbitraries.of(tenths, fractions),
                        Arbitraries.integers().between(1, 9),
                        Arbitraries.integers().between(1, 9))
                .flatAs((cell, rows, columns) ->
                        cell.list().ofSize(columns).list().ofSize(rows))
                .withoutEdgeCases();
    }

    @Property(seed = "501", tries = 300)
    void proportional_tables_have_their_sums_and_cells_beside_their_quotas(@ForAll("margins") Margins margins) {
        TwoWayTable table = TwoWayTable.proportional(margins.rows(), margins.columns());
        assertThat(table.rowSums()).containsExactly(margins.rows());
        assertThat(table.columnSums()).containsExactly(margins.columns());
        BigInteger total = BigInteger.valueOf(sum(margins.rows())).max(BigInteger.ONE);
        for (int i = 0; i < table.rows(); i++) {
            for (int j = 0; j < table.columns(); j++) {
                BigInteger product =
                        BigInteger.valueOf(margins.rows()[i]).multiply(BigInteger.valueOf(margins.columns()[j]));
                assertThat(table.quota(i, j)).isEqualTo(new Share(product, total));
                assertBeside(table.cell(i, j), table.quota(i, j));
            }
        }
    }

    @Property(seed = "502", tries = 300)
    void any_quotas_have_a_table_whose_cells_and_sums_are_all_beside_theirs(
            @ForAll("quotas") List<List<Share>> quotas) {
        TwoWayTable table = TwoWayTable.of(quotas);
        List<Share> columnQuotas = new ArrayList<>();
        for (int j = 0; j < table.columns(); j++) {
            columnQuotas.add(Share.ZERO);
        }
        for (int i = 0; i < table.rows(); i++) {
            Share rowQuota = Share.ZERO;
            for (int j = 0; j < table.columns(); j++) {
                Share quota = quotas.get(i).get(j);
                assertThat(table.quota(i, j)).isEqualTo(quota);
                assertBeside(table.cell(i, j), quota);
                rowQuota = rowQuota.plus(quota);
                columnQuotas.set(j, columnQuotas.get(j).plus(quota));
            }
            assertBeside(table.rowSums()[i], rowQuota);
        }
        for (int j = 0; j < table.columns(); j++) {
            assertBeside(table.columnSums()[j], columnQuotas.get(j));
        }
        assertBeside(sum(table.rowSums()), columnQuotas.stream().reduce(Share.ZERO, Share::plus));
    }

    @Property(seed = "503", tries = 200)
    void quotas_of_the_other_sign_give_the_table_of_the_other_sign(@ForAll("quotas") List<List<Share>> quotas) {
        List<List<Share>> mirrored = quotas.stream()
                .map(row ->
                        row.stream().map(quota -> quota.times(Share.of(-1, 1))).toList())
                .toList();
        Share sum = quotas.stream().flatMap(List::stream).reduce(Share.ZERO, Share::plus);
        if (!sum.equals(Share.ZERO)) {
            assertThat(cells(TwoWayTable.of(mirrored)))
                    .isEqualTo(cells(TwoWayTable.of(quotas)).stream()
                            .map(row -> row.stream().map(cell -> -cell).toList())
                            .toList());
        }
    }

    @Property(seed = "504", tries = 100)
    void the_same_quotas_give_the_same_table(@ForAll("margins") Margins margins) {
        TwoWayTable one = TwoWayTable.proportional(margins.rows(), margins.columns());
        List<List<Share>> quotas = IntStream.range(0, one.rows())
                .mapToObj(i -> IntStream.range(0, one.columns())
                        .mapToObj(j -> one.quota(i, j))
                        .toList())
                .toList();
        assertThat(cells(TwoWayTable.of(quotas)))
                .isEqualTo(cells(TwoWayTable.proportional(margins.rows(), margins.columns())));
    }

    @Property(seed = "505", tries = 100)
    void a_table_that_is_whole_already_is_left_alone(@ForAll("margins") Margins margins) {
        List<List<Long>> whole = cells(TwoWayTable.proportional(margins.rows(), margins.columns()));
        List<List<Share>> quotas = whole.stream()
                .map(row -> row.stream().map(cell -> Share.of(cell, 1)).toList())
                .toList();
        assertThat(cells(TwoWayTable.of(quotas))).isEqualTo(whole);
    }

    @Provide
    Arbitrary<long[]> sumsOfAnySign() {
        return Arbitraries.oneOf(
                        Arbitraries.longs().between(-9, 9),
                        Arbitraries.of(0L, 0L, 1L, -1L),
                        Arbitraries.longs().between(-4_000_000_000L, 4_000_000_000L))
                .array(long[].class)
                .ofMinSize(1)
                .ofMaxSize(20)
                .withoutEdgeCases();
    }

    @Property(seed = "506", tries = 500)
    void rows_of_any_sign_in_parts_are_even_both_ways(
            @ForAll("sumsOfAnySign") long[] rows, @ForAll @IntRange(min = 1, max = 12) int count) {
        TwoWayTable table = TwoWayTable.inParts(rows, count);
        assertThat(table.rowSums()).containsExactly(rows);
        long[] columns = table.columnSums();
        assertThat(sum(columns)).isEqualTo(sum(rows));
        int sign = sum(rows) < 0 ? -1 : 1;
        for (int j = 0; j < count; j++) {
            assertThat(sign * (columns[0] - columns[j])).isBetween(0L, 1L);
            for (int i = 0; i < rows.length; i++) {
                assertThat(table.quota(i, j)).isEqualTo(Share.of(rows[i], count));
                assertBeside(table.cell(i, j), table.quota(i, j));
            }
        }
        if (sum(rows) != 0) {
            long[] mirrored = Arrays.stream(rows).map(row -> -row).toArray();
            assertThat(cells(TwoWayTable.inParts(mirrored, count)).stream()
                            .map(row -> row.stream().map(cell -> -cell).toList())
                            .toList())
                    .isEqualTo(cells(table));
        }
    }

    /** Each member goes on with the quarter where the one before it stopped. */
    @Test
    void units_left_over_are_dealt_round_the_columns() {
        assertThat(cells(TwoWayTable.inParts(new long[] {5, 7, 0, 2}, 4)))
                .containsExactly(
                        List.of(2L, 1L, 1L, 1L),
                        List.of(1L, 2L, 2L, 2L),
                        List.of(0L, 0L, 0L, 0L),
                        List.of(1L, 1L, 0L, 0L));
        assertThat(cells(TwoWayTable.inParts(new long[] {3, -3}, 2)))
                .containsExactly(List.of(2L, 1L), List.of(-2L, -1L));
        assertThatThrownBy(() -> TwoWayTable.inParts(new long[] {1}, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TwoWayTable.inParts(new long[0], 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void negative_sums_in_proportion_mirror_the_positive_ones() {
        assertThat(cells(TwoWayTable.proportional(new long[] {-5, 0, -7}, new long[] {-8, -4, 0})))
                .isEqualTo(cells(TwoWayTable.proportional(new long[] {5, 0, 7}, new long[] {8, 4, 0})).stream()
                        .map(row -> row.stream().map(cell -> -cell).toList())
                        .toList());
    }

    @Test
    void hundreds_of_rows_and_columns_keep_every_sum() {
        Random random = new Random(6);
        long[] rows = random.longs(400, 0, 5_000).toArray();
        long[] columns = random.longs(60, 0, 30_000).toArray();
        Margins margins = balanced(rows, columns);
        TwoWayTable table = TwoWayTable.proportional(margins.rows(), margins.columns());
        assertThat(table.rowSums()).containsExactly(margins.rows());
        assertThat(table.columnSums()).containsExactly(margins.columns());
        for (int i = 0; i < table.rows(); i++) {
            for (int j = 0; j < table.columns(); j++) {
                assertBeside(table.cell(i, j), table.quota(i, j));
            }
        }
    }

    @Test
    void cells_whose_product_passes_64_bits_are_exact() {
        long large = 3_000_000_000_000_000_001L;
        TwoWayTable table = TwoWayTable.proportional(new long[] {large, large, 1}, new long[] {large + 1, large});
        assertThat(table.rowSums()).containsExactly(large, large, 1);
        assertThat(table.columnSums()).containsExactly(large + 1, large);
        assertBeside(table.cell(0, 0), table.quota(0, 0));
    }

    @Test
    void sums_that_do_not_agree_are_named() {
        assertThatThrownBy(() -> TwoWayTable.proportional(new long[] {1, 2}, new long[] {4}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("rows sum to 3", "columns to 4");
        assertThatThrownBy(() -> TwoWayTable.proportional(new long[] {1, -1}, new long[] {0}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("row sums", "from -1 to 1", "no proportions");
        assertThatThrownBy(() -> TwoWayTable.proportional(new long[] {1}, new long[] {60, -59}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("column sums", "from -59 to 60");
        assertThatThrownBy(() -> TwoWayTable.proportional(new long[0], new long[0]))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TwoWayTable.proportional(new long[] {Long.MAX_VALUE, 1}, new long[] {1}))
                .isInstanceOf(ArithmeticException.class);
    }

    /**
     * Two by two of halves with sums of one: the walk begins in the first row and column, and at equality the cell
     * nearest its start gains. Three by three of thirds: each row and column has one unit, on the diagonal the walk meets.
     */
    @Test
    void at_equality_the_first_cells_gain() {
        Share half = Share.of(1, 2);
        assertThat(cells(TwoWayTable.of(List.of(List.of(half, half), List.of(half, half)))))
                .containsExactly(List.of(1L, 0L), List.of(0L, 1L));
        assertThat(cells(TwoWayTable.of(List.of(
                        List.of(Share.ZERO, half, half),
                        List.of(Share.ONE, half, half),
                        List.of(Share.ONE, Share.ONE, Share.ZERO)))))
                .containsExactly(List.of(0L, 1L, 0L), List.of(1L, 0L, 1L), List.of(1L, 1L, 0L));
    }

    /** By hand: the cycle through all four cells moves by the least amount that makes one whole, 0,2. */
    @Test
    void a_cycle_moves_by_what_is_least_and_the_nearest_whole_number_wins() {
        Share low = Share.of(1, 5);
        Share high = Share.of(4, 5);
        assertThat(cells(TwoWayTable.of(List.of(List.of(low, high), List.of(high, low)))))
                .containsExactly(List.of(0L, 1L), List.of(1L, 0L));
        assertThat(cells(TwoWayTable.of(List.of(List.of(high, low), List.of(low, high)))))
                .containsExactly(List.of(1L, 0L), List.of(0L, 1L));
    }

    @Test
    void rows_of_different_length_are_no_table() {
        assertThatThrownBy(() -> TwoWayTable.of(List.of(List.of(Share.ONE), List.of(Share.ONE, Share.ONE))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TwoWayTable.of(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TwoWayTable.of(List.of(List.of()))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nothing_in_every_sum_is_nothing_in_every_cell() {
        assertThat(cells(TwoWayTable.proportional(new long[] {0, 0}, new long[] {0})))
                .containsExactly(List.of(0L), List.of(0L));
    }

    private static void assertBeside(long cell, Share quota) {
        BigInteger below = quota.numerator()
                .subtract(quota.numerator().mod(quota.denominator()))
                .divide(quota.denominator());
        BigInteger above = below.add(quota.denominator().equals(BigInteger.ONE) ? BigInteger.ZERO : BigInteger.ONE);
        BigInteger whole = BigInteger.valueOf(cell);
        // plain comparisons: a table has thousands of cells
        if (whole.compareTo(below) < 0 || whole.compareTo(above) > 0) {
            throw new AssertionError(cell + " is not beside " + quota);
        }
    }

    private static List<List<Long>> cells(TwoWayTable table) {
        return IntStream.range(0, table.rows())
                .mapToObj(i -> Arrays.stream(table.row(i)).boxed().toList())
                .toList();
    }
}
