package rar.model.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import rar.model.money.Money;
import rar.model.money.MoneyUnit;
import rar.model.money.Share;

/** Growth compounds on the unrounded amount and is rounded once. */
class IndexRuleTest {

    /** Verksamhetsplan RAR 2009, budget: 3 % a year on 2 082 tkr; rounding each year would end at 2 208. */
    @Test
    void three_percent_on_the_costs_of_the_operating_plan2009() {
        IndexRule index = IndexRule.flat(Share.parse("3 %"));
        assertThat(Vector.of(2009, 2010, 2011)
                        .map(year -> index.grow(Money.ofTkr(2082), 2009, year).roundedIn(MoneyUnit.TKR)))
                .containsExactly(2082L, 2144L, 2209L);
    }

    @Test
    void a_year_may_have_a_rate_of_its_own() {
        IndexRule index = new IndexRule(Share.parse("10 %"), TreeMap.of(2011, Share.ZERO));
        assertThat(Vector.rangeClosed(2009, 2012).map(year -> index.grow(Money.ofKronor(1000), 2009, year)))
                .containsExactly(
                        Money.ofKronor(1000), Money.ofKronor(1100), Money.ofKronor(1100), Money.ofKronor(1210));
    }

    @Test
    void half_an_ore_is_rounded_away_from_zero_on_either_side() {
        IndexRule half = IndexRule.flat(Share.parse("-50 %"));
        assertThat(half.grow(new Money(5), 2009, 2010)).isEqualTo(new Money(3));
        assertThat(half.grow(new Money(-5), 2009, 2010)).isEqualTo(new Money(-3));
        assertThat(half.grow(new Money(5), 2009, 2011)).isEqualTo(new Money(1));
    }

    @Property(seed = "41", tries = 500, edgeCases = EdgeCasesMode.NONE)
    void a_chain_is_rounded_once(
            @ForAll @LongRange(min = -1_000_000_000_000L, max = 1_000_000_000_000L) long ore,
            @ForAll @Size(min = 1, max = 8) List<@IntRange(min = -99, max = 300) Integer> tenthsOfPercent) {
        BigDecimal exact = BigDecimal.valueOf(ore);
        TreeMap<Integer, Share> rates = TreeMap.empty();
        for (int i = 0; i < tenthsOfPercent.size(); i++) {
            rates = rates.put(2001 + i, Share.of(tenthsOfPercent.get(i), 1000));
            exact = exact.multiply(BigDecimal.valueOf(1000 + tenthsOfPercent.get(i), 3));
        }
        assertThat(new IndexRule(Share.ZERO, rates).grow(new Money(ore), 2000, 2000 + tenthsOfPercent.size()))
                .isEqualTo(new Money(exact.setScale(0, RoundingMode.HALF_UP).longValueExact()));
    }

    @Test
    void a_rate_that_leaves_nothing_is_refused() {
        assertThatThrownBy(() -> IndexRule.flat(Share.parse("-100 %")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an index must be above −100 %, not −100\u00a0%");
        assertThatThrownBy(() -> new IndexRule(Share.ZERO, TreeMap.of(2010, Share.of(-2, 1))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void growth_beyond_what_can_be_held_throws() {
        IndexRule doubling = IndexRule.flat(Share.ONE);
        assertThat(doubling.grow(new Money(1), 2000, 2062)).isEqualTo(new Money(1L << 62));
        assertThatThrownBy(() -> doubling.grow(new Money(1), 2000, 2063)).isInstanceOf(ArithmeticException.class);
    }
}
