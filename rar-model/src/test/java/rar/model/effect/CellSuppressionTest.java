package rar.model.effect;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import rar.model.effect.CountKey.Kind;

/** Nobody can undo the suppression, who knows all that is printed, that zeros are, and how counts sum. */
class CellSuppressionTest {

    private static final LocalDate DAY = LocalDate.of(2010, 6, 30);

    /** Of the brute force: no hidden part is tried beyond it. */
    private static final long MOST_TRIED = 16;

    /** Forms of which the first two are public; flows row by row, each followed by those not known after. */
    static PublishedCounts published(int forms, long remaining, long[]... tables) {
        Vector<SupportForm> all =
                Vector.range(0, forms).map(i -> new SupportForm("f" + i, "form " + i, i < Math.max(1, forms - 1)));
        Vector<ParticipantFollowUp> followUps = Vector.of(tables)
                .zipWithIndex((table, f) -> new ParticipantFollowUp(
                        DAY.plusMonths(f),
                        Vector.range(0, forms).map(i -> Vector.range(0, forms).map(j -> table[i * (forms + 1) + j])),
                        Vector.range(0, forms).map(i -> table[i * (forms + 1) + forms])));
        long left = Vector.ofAll(tables[0]).sum().longValue();
        ParticipantProject project = new ParticipantProject("p", "p", left + remaining, left, followUps);
        return new Participants("n", "s", all, Vector.of(project)).published().head();
    }

    @Test
    void a_small_count_its_row_and_its_column_cannot_be_had_by_subtraction() {
        PublishedCounts published = published(2, 0, new long[] {20, 3, 0, 9, 30, 0});
        assertThat(published.count(CountKey.flow(0, 0, 1))).isEqualTo(Option.none());
        assertThat(published.count(CountKey.flow(0, 0, 0)).isDefined()
                        && published.count(CountKey.before(0)).isDefined())
                .as("20 of 23")
                .isFalse();
        assertThat(published.count(CountKey.flow(0, 1, 1)).isDefined()
                        && published.count(CountKey.after(0, 1)).isDefined())
                .as("30 of 33")
                .isFalse();
        assertThat(published.count(CountKey.of(Kind.LEFT))).isEqualTo(Option.some(62L));
    }

    @Test
    void who_is_still_there_cannot_be_had_from_who_began_and_who_left() {
        PublishedCounts published = published(2, 2, new long[] {20, 13, 0, 9, 30, 0});
        assertThat(published.count(CountKey.of(Kind.REMAINING))).isEqualTo(Option.none());
        assertThat(published.count(CountKey.of(Kind.ENTERED))).isEqualTo(Option.none());
        assertThat(published.count(CountKey.of(Kind.LEFT))).isEqualTo(Option.some(72L));
    }

    @Test
    void nothing_is_hidden_where_nothing_is_small() {
        PublishedCounts published =
                published(2, 6, new long[] {20, 13, 0, 9, 30, 5}, new long[] {22, 11, 0, 14, 30, 0});
        assertThat(published.hides()).isFalse();
        assertThat(published.count(CountKey.of(Kind.CAME_OFF, 1))).isEqualTo(Option.some(11L));
    }

    @Property(seed = "20100630", tries = 40)
    void brute_force_over_all_tables_leaves_every_hidden_flow_anything_from_one_to_four(
            @ForAll("tables") long[] table) {
        check(published(2, table[6], Arrays.copyOf(table, 6)));
    }

    @Property(seed = "20101231", tries = 20)
    void so_it_does_where_the_same_people_are_followed_up_twice(@ForAll("tables") long[] table, @ForAll long seed) {
        long[] first = Arrays.copyOf(table, 6);
        check(published(2, table[6], first, moved(first, 2, seed)));
    }

    /** Others of the same people: of each form before, somebody has another form after. */
    private static long[] moved(long[] table, int forms, long seed) {
        Random random = new Random(seed);
        long[] moved = table.clone();
        for (int i = 0; i < forms; i++) {
            for (int k = 0; k < 3; k++) {
                int from = i * (forms + 1) + random.nextInt(forms + 1);
                int to = i * (forms + 1) + random.nextInt(forms + 1);
                if (moved[from] > 0) {
                    moved[from]--;
                    moved[to]++;
                }
            }
        }
        return moved;
    }

    @Property(seed = "20110630", tries = 12)
    void what_is_printed_never_sums_to_a_small_count(@ForAll("large") long[] table) {
        PublishedCounts published = published(4, 0, table);
        published
                .counts()
                .forEach((key, count) ->
                        assertThat(count == 0 || count > CellSuppression.SMALL).isTrue());
        // nor is any difference of a row and its printed flows a small count
        for (int i = 0; i < 4; i++) {
            int row = i;
            Vector<Option<Long>> cells = Vector.range(0, 4)
                    .map(j -> published.count(CountKey.flow(0, row, j)))
                    .append(published.count(CountKey.lost(0, row)));
            long rest = published.count(CountKey.before(row)).getOrElse(99L)
                    - cells.flatMap(cell -> cell).sum().longValue();
            long hidden = cells.count(Option::isEmpty);
            assertThat(hidden == 0 || published.count(CountKey.before(row)).isEmpty() || rest >= hidden + 3)
                    .as("%d in %d hidden cells", rest, hidden)
                    .isTrue();
        }
    }

    /** Looks for a table of whole numbers that agrees with what is printed, for each count that a hidden flow could be. */
    private static void check(PublishedCounts published) {
        CountSystem truth = CountSystem.of(published.forms(), published.project());
        List<Sum> printed = new ArrayList<>();
        truth.sums()
                .forEach((key, sum) -> published
                        .count(key)
                        .filter(count -> count > 0)
                        .forEach(count -> printed.add(new Sum(parts(sum), count, new int[0]))));
        for (int f = 1; f < truth.rows().size(); f++) {
            for (int i = 0; i < truth.rows().get(f).size(); i++) {
                printed.add(new Sum(
                        parts(truth.rows().get(f).get(i)),
                        0,
                        parts(truth.rows().get(0).get(i))));
            }
        }
        truth.sums().forEach((key, sum) -> {
            if (sum.cardinality() == 1 && published.count(key).isEmpty()) {
                long least = leastByZeros(sum, truth.rows());
                for (long value = least; value < least + CellSuppression.SMALL; value++) {
                    List<Sum> asked = new ArrayList<>(printed);
                    asked.add(new Sum(parts(sum), value, new int[0]));
                    assertThat(isPossible(0, new long[truth.parts()], asked))
                            .as("%s can be %s", key, value)
                            .isTrue();
                }
            }
        });
    }

    /** What the zeros alone tell: who is alone in a row is as many as the row has parts on another day. */
    private static long leastByZeros(BitSet part, List<List<BitSet>> rows) {
        for (List<BitSet> day : rows) {
            int row = day.indexOf(part);
            if (row >= 0) {
                return rows.stream()
                        .mapToLong(other -> other.get(row).cardinality())
                        .max()
                        .orElse(1);
            }
        }
        return 1;
    }

    private static int[] parts(BitSet sum) {
        return sum.stream().toArray();
    }

    /** Parts whose sum is a count, or that of others which come before them. */
    private static final class Sum {

        private final int[] parts;
        private final long count;
        private final int[] others;

        Sum(int[] parts, long count, int[] others) {
            this.parts = parts;
            this.count = count;
            this.others = others;
        }

        /** Whether it can still hold when all parts up to the last are settled. */
        boolean isOpen(long[] tried, int last) {
            long wanted = count;
            for (int other : others) {
                wanted += other <= last ? tried[other] : 0;
            }
            if (others.length > 0 && others[others.length - 1] > last) {
                return true;
            }
            long open = 0;
            for (int part : parts) {
                wanted -= part <= last ? tried[part] : 0;
                open += part <= last ? 0 : 1;
            }
            return open <= wanted && wanted <= open * MOST_TRIED;
        }
    }

    private static boolean isPossible(int part, long[] tried, List<Sum> printed) {
        if (part == tried.length) {
            return true;
        }
        for (long value = 1; value <= MOST_TRIED; value++) {
            tried[part] = value;
            boolean isOpen = true;
            for (Sum sum : printed) {
                isOpen &= sum.isOpen(tried, part);
            }
            if (isOpen && isPossible(part + 1, tried, printed)) {
                return true;
            }
        }
        return false;
    }

    /** Flows of two forms with those not known after, and who is still there: zeros, small counts and others. */
    @Provide
    Arbitrary<long[]> tables() {
        return counts(8).array(long[].class).ofSize(7);
    }

    @Provide
    Arbitrary<long[]> large() {
        return counts(30).array(long[].class).ofSize(20);
    }

    private static Arbitrary<Long> counts(long most) {
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(0L)),
                Tuple.of(3, Arbitraries.longs().between(1, 4)),
                Tuple.of(4, Arbitraries.longs().between(5, most)));
    }
}
