package rar.simulation.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import rar.model.allocation.AllocationMethod;
import rar.model.allocation.Claim;
import rar.model.money.Money;
import rar.model.money.MoneyUnit;

/** What is left of amounts that are cut together, against the allocation that bookings share it out by. */
class SharedCutTest {

    @Property(tries = 500, seed = "20090165")
    void sharesAreThoseOfTheAllocation(
            @ForAll @Size(min = 1, max = 9) List<@LongRange(min = 1, max = 200) Long> small,
            @ForAll @LongRange(min = 0, max = 1_000) long permille) {
        assertAllocated(small, permille);
    }

    @Property(tries = 200, seed = "20090166")
    void amountsOfAnySizeAreShared(
            @ForAll @Size(min = 1, max = 9) List<@LongRange(min = 1, max = 1L << 46) Long> any,
            @ForAll @LongRange(min = 0, max = 1_000) long permille) {
        assertAllocated(any, permille);
    }

    private static void assertAllocated(List<Long> amounts, long permille) {
        long sum = amounts.stream().mapToLong(Long::longValue).sum();
        long rest = Math.multiplyExact(sum, permille) / 1_000;
        long[] longer =
                Arrays.copyOf(amounts.stream().mapToLong(Long::longValue).toArray(), amounts.size() + 2);
        longer[amounts.size()] = 7;
        List<Claim> claims =
                amounts.stream().map(amount -> Claim.of("", amount)).toList();
        assertThat(SharedCut.of(longer, amounts.size(), rest))
                .containsExactly(
                        AllocationMethod.named("largest-remainder")
                                .allocate(new Money(rest), MoneyUnit.ORE, claims)
                                .amounts()
                                .stream()
                                .mapToLong(Money::ore)
                                .toArray());
    }

    /** By hand: 10 öre for three equal amounts are 3⅓ each; 5 öre for 7 and 3 are 3½ and 1½. */
    @Example
    void whatRemainsGoesToTheLargestFractionAndOfEqualOnesToTheFirst() {
        assertThat(SharedCut.of(new long[] {4, 4, 4}, 3, 10)).containsExactly(4, 3, 3);
        assertThat(SharedCut.of(new long[] {7, 3}, 2, 5)).containsExactly(4, 1);
    }
}
