package rar.simulation.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.function.LongUnaryOperator;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import rar.model.money.Money;

/** The split estimated from some orders, against the split over all of them. */
class SampledValueTest {

    @Property(tries = 100, seed = "20390101")
    void parts_sum_to_the_whole_to_the_ore(@ForAll @IntRange(min = 2, max = 40) int causes, @ForAll long seed) {
        LongUnaryOperator worth = coalition -> coalition == 0 ? 0 : new Random(seed ^ coalition).nextInt();

        SampledValue value = sampled(causes, 0, worth);

        long all = worth.applyAsLong((1L << causes) - 1);
        assertThat(Money.sum(value.amounts()).ore()).isEqualTo(all);
    }

    /** In an order and its reverse each of two causes comes first once, so what they do together is halved. */
    @Property(tries = 100, seed = "20390102")
    void what_at_most_two_causes_do_together_is_split_as_over_all_orders(
            @ForAll @IntRange(min = 2, max = 9) int causes, @ForAll long seed) {
        Random random = new Random(seed);
        long[][] together = new long[causes][causes];
        for (long[] row : together) {
            for (int j = 0; j < causes; j++) {
                row[j] = random.nextLong(2_000_000) - 1_000_000;
            }
        }
        LongUnaryOperator worth = coalition -> pairs(together, coalition);

        SampledValue value = sampled(causes, 5, worth);

        Vector<Money> exact = ShapleyValue.of(table(causes, worth));
        for (int i = 0; i < causes; i++) {
            assertThat(value.amounts().get(i).minus(exact.get(i)).abs().ore()).isLessThanOrEqualTo(1);
            assertThat(value.halfWidths().get(i)).isEqualTo(Money.ZERO);
        }
    }

    private static long pairs(long[][] together, long coalition) {
        long sum = 0;
        for (int i = 0; i < together.length; i++) {
            for (int j = 0; j <= i; j++) {
                sum += (coalition >>> i & coalition >>> j & 1) * together[i][j];
            }
        }
        return sum;
    }

    /** Games with nothing regular: every coalition is worth what chance says. */
    @Example
    void intervals_cover_the_split_over_all_orders_about_as_often_as_they_say() {
        int causes = 7;
        int covered = 0;
        int games = 300;
        for (int game = 0; game < games; game++) {
            long[] worth = new Random(game).longs(1 << causes, 0, 1_000_000_000).toArray();
            worth[0] = 0;
            SampledValue value = sampled(causes, game, coalition -> worth[(int) coalition]);
            Vector<Money> exact = ShapleyValue.of(worth);
            for (int i = 0; i < causes; i++) {
                Money off = value.amounts().get(i).minus(exact.get(i)).abs();
                assertThat(value.halfWidths().get(i)).isBetween(Money.ofKronor(10_000), Money.ofKronor(2_000_000));
                covered += off.ore() <= value.halfWidths().get(i).ore() ? 1 : 0;
            }
        }
        // of 2 100 intervals; three standard deviations of a binomial count are 30
        assertThat(covered).isBetween(1_965, 2_040);
    }

    @Property(tries = 100, seed = "20390104")
    void who_never_adds_anything_gets_nothing(@ForAll @IntRange(min = 2, max = 20) int causes, @ForAll long seed) {
        LongUnaryOperator worth = coalition -> new Random(seed ^ (coalition & ~1L)).nextInt();

        SampledValue value = sampled(causes, 1, worth);

        assertThat(value.amounts().head()).isEqualTo(Money.ZERO);
        assertThat(value.halfWidths().head()).isEqualTo(Money.ZERO);
    }

    @Example
    void every_order_of_four_causes_comes_about_as_often() {
        Set<Seq<Integer>> seen = new HashSet<>();
        int first = 0;
        for (int scenario = 0; scenario < 20; scenario++) {
            Vector<Seq<Integer>> orders = SampledOrders.of(4, 409, scenario);
            assertThat(orders).hasSize(818);
            seen.addAll(orders.asJava());
            first += orders.count(order -> order.head() == 0);
        }
        assertThat(seen).hasSize(24);
        // a quarter of 16 360, with four standard deviations of half as many pairs' places
        assertThat(first).isBetween(4_090 - 230, 4_090 + 230);
    }

    @Example
    void a_scenario_has_its_own_orders_and_always_the_same() {
        assertThat(SampledOrders.of(13, 20, 7))
                .isEqualTo(SampledOrders.of(13, 20, 7))
                .isNotEqualTo(SampledOrders.of(13, 20, 8));
    }

    @Example
    void paths_are_about_as_many_as_of_twelve_causes() {
        assertThat(SampledOrders.pairs(13)).isEqualTo(146);
        assertThat(SampledOrders.pairs(1_000)).isEqualTo(16);
    }

    private static SampledValue sampled(int causes, long scenario, LongUnaryOperator worth) {
        Vector<Seq<Integer>> orders = SampledOrders.of(causes, SampledOrders.pairs(causes), scenario);
        long[] inOrder = new long[orders.size() * (causes + 1)];
        for (int o = 0; o < orders.size(); o++) {
            long coalition = 0;
            inOrder[o * (causes + 1)] = worth.applyAsLong(0);
            for (int k = 0; k < causes; k++) {
                coalition |= 1L << orders.get(o).get(k);
                inOrder[o * (causes + 1) + k + 1] = worth.applyAsLong(coalition);
            }
        }
        return SampledValue.of(inOrder, orders);
    }

    private static long[] table(int causes, LongUnaryOperator worth) {
        long[] all = new long[1 << causes];
        for (int coalition = 0; coalition < all.length; coalition++) {
            all[coalition] = worth.applyAsLong(coalition);
        }
        return all;
    }
}
