package rar.simulation.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vavr.collection.Vector;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import rar.model.money.Money;

/** How a grant would be paid, and the largest grant of which so much is paid by a month. */
class GrantProfileTest {

    private static final long MOST = Money.ofTkr(1_000_000).ore();

    @Property(tries = 300, seed = "412")
    void an_even_grant_is_paid_as_money_is_divided(
            @ForAll @LongRange(max = 1_000_000_000_000L) long ore, @ForAll @IntRange(min = 1, max = 40) int months) {
        assertThat(new GrantProfile.Evenly(months).payments(new Money(ore)))
                .containsExactlyElementsOf(new Money(ore).dividedInto(months));
    }

    @Property(tries = 300, seed = "413")
    void a_weighted_grant_is_paid_up_to_its_share_rounded_up(
            @ForAll @LongRange(max = 1_000_000_000_000L) long ore, @ForAll("weights") List<Integer> weights) {
        GrantProfile profile = new GrantProfile.Weighted(Vector.ofAll(weights));
        BigDecimal all = BigDecimal.valueOf(weights.stream().mapToInt(w -> w).sum());
        BigDecimal part = BigDecimal.ZERO;
        for (int k = 1; k <= weights.size(); k++) {
            part = part.add(BigDecimal.valueOf(weights.get(k - 1)));
            BigDecimal due = BigDecimal.valueOf(ore).multiply(part).divide(all, 0, RoundingMode.CEILING);
            assertThat(profile.paidBy(ore, k)).isEqualTo(due.longValueExact());
        }
        assertThat(Money.sum(profile.payments(new Money(ore)))).isEqualTo(new Money(ore));
        assertThat(profile.payments(new Money(ore))).noneMatch(Money::isNegative);
    }

    @Property(tries = 1000, seed = "414")
    void the_largest_grant_is_the_last_that_leaves_the_room(
            @ForAll("profiles") GrantProfile profile,
            @ForAll @IntRange(min = 1, max = 40) int months,
            @ForAll @LongRange(max = 1L << 51) long room) {
        long largest = profile.largest(months, room, MOST);
        assertThat(largest).isBetween(0L, MOST);
        assertThat(profile.paidBy(largest, months)).isLessThanOrEqualTo(room);
        if (largest < MOST) {
            assertThat(profile.paidBy(largest + 1, months)).isGreaterThan(room);
        }
    }

    /** What the search relies on to pass months over without a division. */
    @Property(tries = 1000, seed = "415")
    void the_largest_grant_is_times_paid_but_for_ore(
            @ForAll("profiles") GrantProfile profile,
            @ForAll @IntRange(min = 1, max = 40) int months,
            @ForAll @LongRange(min = 1, max = 1L << 36) long room) {
        double about = room * profile.timesPaid(months);
        long largest = profile.largest(months, room, 1L << 52);
        if (about < 1L << 52) {
            assertThat((double) largest).isBetween(about - profile.months(), about + 1);
        }
    }

    @Example
    void nothing_is_paid_before_the_first_weight() {
        GrantProfile later = new GrantProfile.Weighted(Vector.of(0, 0, 1));
        assertThat(later.paidBy(100, 2)).isZero();
        assertThat(later.paidBy(100, 3)).isEqualTo(100);
        assertThat(later.largest(2, 0, MOST)).isEqualTo(MOST);
        assertThat(GrantProfile.atOnce().payments(new Money(7))).containsExactly(new Money(7));
    }

    @Example
    void nonsense_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new GrantProfile.Evenly(0));
        assertThatIllegalArgumentException().isThrownBy(() -> new GrantProfile.Evenly(601));
        assertThatIllegalArgumentException().isThrownBy(() -> new GrantProfile.Weighted(Vector.empty()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GrantProfile.Weighted(Vector.of(0, 0)))
                .withMessageContaining("nothing would ever be paid");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GrantProfile.Weighted(Vector.of(1, -1)))
                .withMessageContaining("not -1");
    }

    @Provide
    Arbitrary<List<Integer>> weights() {
        return Arbitraries.oneOf(
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, GrantProfile.GREATEST_WEIGHT))
                .list()
                .ofMinSize(1)
                .ofMaxSize(36)
                .filter(weights -> weights.stream().anyMatch(weight -> weight > 0));
    }

    @Provide
    Arbitrary<GrantProfile> profiles() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(1, 36).map(GrantProfile.Evenly::new),
                weights().map(weights -> new GrantProfile.Weighted(Vector.ofAll(weights))));
    }
}
