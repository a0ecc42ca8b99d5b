package rar.simulation.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import rar.model.money.Money;

/** Shapley's split, against the average over all orders, counted out, and against the properties that define it. */
class ShapleyValueTest {

    /** Worked out in many textbooks: a left glove and two right gloves, where a pair is worth 1 (here 600 öre). */
    @Example
    void the_glove_game() {
        // player 0 has the left glove: worth only with one of the others
        long[] worth = {0, 0, 0, 600, 0, 600, 0, 600};
        assertThat(ShapleyValue.of(worth)).containsExactly(new Money(400), new Money(100), new Money(100));
    }

    @Example
    void the_ore_that_remain_go_to_the_largest_remainders_then_to_the_first() {
        // one öre that any of the three causes alone: a third each
        long[] worth = {0, 1, 1, 1, 1, 1, 1, 1};
        assertThat(ShapleyValue.of(worth)).containsExactly(new Money(1), Money.ZERO, Money.ZERO);
        long[] loss = {0, -1, -1, -1, -1, -1, -1, -1};
        assertThat(Money.sum(ShapleyValue.of(loss))).isEqualTo(new Money(-1));
    }

    @Property(tries = 300, seed = "20110201")
    void it_is_the_average_over_all_orders_within_an_ore(@ForAll("games") long[] worth) {
        int n = Integer.numberOfTrailingZeros(worth.length);
        Vector<Money> values = ShapleyValue.of(worth);
        List<List<Integer>> orders = new ArrayList<>();
        permute(new ArrayList<>(), n, orders);
        for (int player = 0; player < n; player++) {
            BigDecimal sum = BigDecimal.ZERO;
            for (List<Integer> order : orders) {
                int before = 0;
                for (int other : order.subList(0, order.indexOf(player))) {
                    before |= 1 << other;
                }
                sum = sum.add(
                        BigDecimal.valueOf(worth[before | 1 << player]).subtract(BigDecimal.valueOf(worth[before])));
            }
            BigDecimal average = sum.divide(BigDecimal.valueOf(orders.size()), MathContext.DECIMAL128);
            assertThat(BigDecimal.valueOf(values.get(player).ore())
                            .subtract(average)
                            .abs())
                    .isLessThan(BigDecimal.ONE);
        }
    }

    @Property(tries = 300, seed = "20110202")
    void it_sums_to_the_whole_to_the_ore(@ForAll("games") long[] worth) {
        assertThat(Money.sum(ShapleyValue.of(worth)).ore()).isEqualTo(worth[worth.length - 1] - worth[0]);
    }

    @Property(tries = 100, seed = "20110203")
    void who_never_adds_anything_gets_nothing(@ForAll("games") long[] worth) {
        long[] twice = new long[2 * worth.length];
        System.arraycopy(worth, 0, twice, 0, worth.length);
        System.arraycopy(worth, 0, twice, worth.length, worth.length);
        Vector<Money> values = ShapleyValue.of(twice);
        assertThat(values.last()).isEqualTo(Money.ZERO);
        assertThat(values.init()).isEqualTo(ShapleyValue.of(worth));
    }

    @Property(tries = 100, seed = "20110204")
    void equals_get_the_same_within_an_ore(@ForAll("games") long[] worth) {
        // make players 0 and 1 equal: what one of them brings, the other brings
        for (int coalition = 0; worth.length > 2 && coalition < worth.length; coalition++) {
            if ((coalition & 3) == 2) {
                worth[coalition] = worth[coalition ^ 3];
            }
        }
        Vector<Money> values = ShapleyValue.of(worth);
        if (values.size() > 1) {
            assertThat(Math.abs(values.get(0).ore() - values.get(1).ore())).isLessThanOrEqualTo(1);
        }
    }

    @Example
    void twelve_causes_of_the_largest_amounts_do_not_overflow() {
        long[] worth = new long[1 << 12];
        for (int coalition = 0; coalition < worth.length; coalition++) {
            worth[coalition] = (Integer.bitCount(coalition) & 1) == 0 ? 1L << 51 : -(1L << 51);
        }
        assertThat(Money.sum(ShapleyValue.of(worth))).isEqualTo(Money.ZERO);
    }

    @Provide
    Arbitrary<long[]> games() {
        return Arbitraries.integers()
                .between(1, 5)
                .flatMap(n -> Arbitraries.longs()
                        .between(-1_000_000_000_000L, 1_000_000_000_000L)
                        .array(long[].class)
                        .ofSize(1 << n));
    }

    private static void permute(List<Integer> order, int n, List<List<Integer>> all) {
        if (order.size() == n) {
            all.add(List.copyOf(order));
        }
        for (int next = 0; next < n; next++) {
            if (!order.contains(next)) {
                order.add(next);
                permute(order, n, all);
                order.remove(order.size() - 1);
            }
        }
    }
}
