package rar.model.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import rar.model.money.Money;
import rar.model.money.MoneyUnit;
import rar.model.money.Share;

/** Minima and maxima: kept, no tighter than asked, and the rest divided as if they were not there. */
class BoundedAllocationTest {

    /** Claims with bounds around their quotas, and a total that they allow. */
    record Bounded(long units, List<Claim> claims) {

        Allocation by(AllocationMethod method) {
            return method.allocate(Money.ofTkr(units), MoneyUnit.TKR, claims);
        }

        long least(int i) {
            return claims.get(i).minimum().ore() / MoneyUnit.TKR.ore();
        }

        Optional<Long> most(int i) {
            Money maximum = claims.get(i).maximum();
            return maximum.equals(Claim.UNLIMITED)
                    ? Optional.empty()
                    : Optional.of(maximum.ore() / MoneyUnit.TKR.ore());
        }
    }

    @Provide
    Arbitrary<Bounded> bounded() {
        Arbitrary<Claim> claim = Combinators.combine(
                        Arbitraries.longs().between(0, 400),
                        Arbitraries.longs().between(0, 12),
                        Arbitraries.longs().between(0, 15),
                        Arbitraries.integers().between(0, 3))
                .as((weight, least, room, kind) -> {
                    Claim free = Claim.of("", weight);
                    Claim above = kind % 2 == 1 ? free.atLeast(Money.ofTkr(least)) : free;
                    return kind / 2 == 1 ? above.atMost(above.minimum().plus(Money.ofTkr(room))) : above;
                });
        return Combinators.combine(
                        claim.list().ofMinSize(1).ofMaxSize(9),
                        Arbitraries.longs().between(0, 60))
                .as((claims, more) -> {
                    List<Claim> named = new ArrayList<>();
                    for (int i = 0; i < claims.size(); i++) {
                        Claim one = claims.get(i);
                        named.add(new Claim("M" + i, one.weight(), one.minimum(), one.maximum()));
                    }
                    long least = named.stream()
                            .mapToLong(one -> one.minimum().ore() / 100_000)
                            .sum();
                    long room = named.stream()
                            .mapToLong(one -> one.weight().equals(Share.ZERO)
                                    ? 0
                                    : Math.min(
                                            60,
                                            (one.maximum().ore() - one.minimum().ore()) / 100_000))
                            .sum();
                    return new Bounded(least + Math.min(more, room), named);
                })
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<AllocationMethod> methods() {
        return Arbitraries.of("largest-remainder", "webster", "jefferson", "adams", "huntington-hill")
                .map(AllocationMethod::named);
    }

    @Provide
    Arbitrary<Signposts> signposts() {
        return Arbitraries.of(Signposts.class);
    }

    @Property(seed = "301", tries = 400)
    void parts_keep_their_bounds_and_sum(
            @ForAll("methods") AllocationMethod method, @ForAll("bounded") Bounded bounded) {
        Allocation allocation = bounded.by(method);
        assertThat(allocation.gap()).isEqualTo(Money.ZERO);
        for (int i = 0; i < bounded.claims().size(); i++) {
            Claim claim = bounded.claims().get(i);
            assertThat(allocation.amounts().get(i)).isBetween(claim.minimum(), claim.maximum());
        }
    }

    /** The quotas are those of one level for all, each kept within its bounds: the conditions that define them. */
    @Property(seed = "302", tries = 400)
    void quotas_are_proportional_but_for_those_at_a_bound(@ForAll("bounded") Bounded bounded) {
        List<Part> parts = bounded.by(new LargestRemainder()).parts();
        Share sum = parts.stream().map(Part::quota).reduce(Share.ZERO, Share::plus);
        assertThat(sum).isEqualTo(Share.of(bounded.units(), 1));
        for (int i = 0; i < parts.size(); i++) {
            for (int j = 0; j < parts.size(); j++) {
                // i could have less and j could have more: then i does not stand higher for its weight
                Share quota = parts.get(j).quota();
                boolean less = parts.get(i).quota().compareTo(Share.of(bounded.least(i), 1)) > 0;
                boolean more = bounded.most(j)
                        .map(most -> quota.compareTo(Share.of(most, 1)) < 0)
                        .orElse(true);
                if (less && more && !parts.get(j).weight().equals(Share.ZERO)) {
                    assertThat(parts.get(i).quota().times(parts.get(j).weight()))
                            .isLessThanOrEqualTo(
                                    parts.get(j).quota().times(parts.get(i).weight()));
                }
            }
        }
    }

    @Property(seed = "303", tries = 300)
    void largest_remainder_rounds_the_quotas_within_their_bounds(@ForAll("bounded") Bounded bounded) {
        for (Part part : bounded.by(new LargestRemainder()).parts()) {
            assertThat(part.units() - part.lower()).isBetween(0L, 1L);
            if (part.remainder().equals(Share.ZERO)) {
                assertThat(part.units()).isEqualTo(part.lower());
            }
        }
    }

    @Property(seed = "304", tries = 400)
    void divisor_methods_start_from_the_minima_and_pass_by_who_is_full(
            @ForAll("signposts") Signposts signposts, @ForAll("bounded") Bounded bounded) {
        long[] expected = new long[bounded.claims().size()];
        long left = bounded.units();
        for (int i = 0; i < expected.length; i++) {
            expected[i] = bounded.least(i);
            left -= expected[i];
        }
        for (; left > 0; left--) {
            int best = -1;
            for (int i = 0; i < expected.length; i++) {
                boolean open = bounded.most(i).isEmpty()
                        || expected[i] < bounded.most(i).get();
                if (open
                        && !bounded.claims().get(i).weight().equals(Share.ZERO)
                        && (best < 0 || claimsMore(bounded, signposts, i, expected[i], best, expected[best]))) {
                    best = i;
                }
            }
            expected[best]++;
        }
        assertThat(bounded.by(new DivisorMethod(signposts)).parts())
                .extracting(Part::units)
                .containsExactlyElementsOf(Arrays.stream(expected).boxed().toList());
    }

    @Property(seed = "305", tries = 200)
    void a_negative_total_has_its_bounds_mirrored(
            @ForAll("methods") AllocationMethod method, @ForAll("bounded") Bounded bounded) {
        Allocation negative = method.allocate(Money.ofTkr(-bounded.units()), MoneyUnit.TKR, bounded.claims());
        assertThat(negative.amounts())
                .isEqualTo(bounded.by(method).amounts().stream()
                        .map(Money::negated)
                        .toList());
    }

    @Test
    void a_minimum_lifts_a_small_member_and_the_others_share_the_rest() {
        Allocation allocation = new LargestRemainder()
                .allocate(
                        Money.ofTkr(100),
                        MoneyUnit.TKR,
                        List.of(
                                Claim.of("Large", 900),
                                Claim.of("Middle", 90),
                                Claim.of("Small", 10).atLeast(Money.ofTkr(12))));
        // 88 of 990 for the two others: 80 and 8
        assertThat(allocation.parts()).extracting(Part::units).containsExactly(80L, 8L, 12L);
        assertThat(allocation.parts())
                .extracting(Part::reason)
                .containsExactly(Reason.WHOLE, Reason.WHOLE, Reason.MINIMUM);
    }

    @Test
    void a_maximum_holds_a_large_member_and_the_others_share_the_rest() {
        for (String method : List.of("largest-remainder", "webster")) {
            Allocation allocation = AllocationMethod.named(method)
                    .allocate(
                            Money.ofTkr(100),
                            MoneyUnit.TKR,
                            List.of(
                                    Claim.of("Large", 900).atMost(Money.ofTkr(50)),
                                    Claim.of("Middle", 80),
                                    Claim.of("Small", 20)));
            assertThat(allocation.parts()).extracting(Part::units).containsExactly(50L, 40L, 10L);
            assertThat(allocation.parts().get(0).reason()).isEqualTo(Reason.MAXIMUM);
        }
    }

    @Test
    void bounds_count_in_whole_units_towards_the_inside() {
        List<Claim> claims = List.of(
                Claim.of("A", 0).atLeast(Money.parse("1 200,50 kr")),
                Claim.of("B", 1).atMost(Money.parse("3 999 kr")),
                Claim.of("C", 1));
        assertThat(new LargestRemainder()
                        .allocate(Money.ofTkr(12), MoneyUnit.TKR, claims)
                        .amounts())
                .containsExactly(Money.ofTkr(2), Money.ofTkr(3), Money.ofTkr(7));
    }

    @Test
    void bounds_of_many_members_are_found_in_one_sweep() {
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            claims.add(Claim.of("", i % 977).atLeast(new Money(i % 13)).atMost(new Money(20 + i % 1009)));
        }
        Allocation allocation = new LargestRemainder().allocate(new Money(30_000_000), MoneyUnit.ORE, claims);
        assertThat(allocation.gap()).isEqualTo(Money.ZERO);
        assertThat(allocation.parts()).extracting(Part::reason).contains(Reason.MINIMUM, Reason.MAXIMUM);
    }

    private static boolean claimsMore(Bounded bounded, Signposts signposts, int i, long k, int j, long l) {
        BigInteger left = squared(bounded.claims().get(i).weight().numerator());
        BigInteger right = squared(bounded.claims().get(j).weight().numerator());
        long leftPost = fourTimesSquaredSignpost(signposts, k);
        long rightPost = fourTimesSquaredSignpost(signposts, l);
        if (leftPost == 0 && rightPost == 0) {
            return left.compareTo(right) > 0;
        }
        return left.multiply(BigInteger.valueOf(rightPost)).compareTo(right.multiply(BigInteger.valueOf(leftPost))) > 0;
    }

    private static BigInteger squared(BigInteger value) {
        return value.multiply(value);
    }

    private static long fourTimesSquaredSignpost(Signposts signposts, long k) {
        return switch (signposts) {
            case UP -> 4 * k * k;
            case GEOMETRIC -> 4 * k * (k + 1);
            case HALF -> (2 * k + 1) * (2 * k + 1);
            case DOWN -> 4 * (k + 1) * (k + 1);
        };
    }
}
