package rar.model.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import rar.model.allocation.ClaimArbitraries.Case;
import rar.model.allocation.ClaimArbitraries.Cases;
import rar.model.allocation.ClaimArbitraries.SmallCases;
import rar.model.money.Share;

/** Every method against its definition, carried out by brute force in exact fractions. */
class ApportionmentOracleTest {

    @Provide
    Arbitrary<Signposts> signposts() {
        return Arbitraries.of(Signposts.class);
    }

    @Property(seed = "201", tries = 300)
    void largest_remainder_is_floors_plus_units_by_remainder_then_order(@ForAll(supplier = Cases.class) Case any) {
        assertThat(sizes(any.by(new LargestRemainder()))).containsExactly(hamilton(any));
    }

    @Property(seed = "202", tries = 300)
    void half_up_is_the_whole_part_of_the_quota_and_a_half(@ForAll(supplier = Cases.class) Case any) {
        long[] sizes = sizes(any.by(new HalfUp()));
        for (int i = 0; i < sizes.length; i++) {
            Share quota = size(any.quota(i)).plus(Share.of(1, 2));
            assertThat(sizes[i])
                    .isEqualTo(quota.numerator().divide(quota.denominator()).longValueExact());
        }
    }

    @Property(seed = "203", tries = 300)
    void divisor_methods_give_unit_after_unit_to_the_largest_claim(
            @ForAll("signposts") Signposts signposts, @ForAll(supplier = SmallCases.class) Case any) {
        assertThat(sizes(any.by(new DivisorMethod(signposts)))).containsExactly(oneByOne(any, signposts));
    }

    @Property(seed = "204", tries = 200)
    void no_claim_left_open_comes_before_a_claim_met(
            @ForAll("signposts") Signposts signposts, @ForAll(supplier = Cases.class) Case any) {
        long[] sizes = sizes(any.by(new DivisorMethod(signposts)));
        List<Integer> members = IntStream.range(0, sizes.length)
                .filter(i -> any.claims().get(i).weight().numerator().signum() > 0)
                .boxed()
                .toList();
        int met = -1;
        int open = -1;
        for (int i : members) {
            // the last claim met, and the first left open: at equality the later and the earlier in member order
            if (sizes[i] > 0 && (met < 0 || compareClaims(any, signposts, i, sizes[i] - 1, met, sizes[met] - 1) <= 0)) {
                met = i;
            }
            if (open < 0 || compareClaims(any, signposts, i, sizes[i], open, sizes[open]) > 0) {
                open = i;
            }
        }
        if (met >= 0 && met != open) {
            int order = compareClaims(any, signposts, met, sizes[met] - 1, open, sizes[open]);
            assertThat(order > 0 || (order == 0 && met < open)).isTrue();
        }
    }

    @Property(seed = "205", tries = 200)
    void every_divisor_inside_the_interval_rounds_to_the_allocation(
            @ForAll("signposts") Signposts signposts, @ForAll(supplier = Cases.class) Case any) {
        Case positive = any.withTotal(Math.max(1, Math.abs(any.units())));
        Allocation allocation = positive.by(new DivisorMethod(signposts));
        CommonDivisor divisor = (CommonDivisor) allocation.basis();
        if (divisor.isTie() || divisor.example().isEmpty()) {
            return;
        }
        for (Part part : allocation.parts()) {
            assertThat(roundedAt(
                            signposts, part.weight().dividedBy(divisor.example().get())))
                    .isEqualTo(part.units());
        }
    }

    @Property(seed = "206", tries = 300)
    void the_form_in_longs_and_the_form_in_big_integers_agree(
            @ForAll("signposts") Signposts signposts, @ForAll(supplier = Cases.class) Case any) {
        // a common factor of 2^70 changes no proportion and leaves no room in a long
        BigInteger factor = BigInteger.TWO.pow(70);
        List<Claim> large = any.claims().stream()
                .map(claim -> Claim.of(claim.name(), claim.weight().times(new Share(factor, BigInteger.ONE))))
                .toList();
        for (AllocationMethod method : List.of(new LargestRemainder(), new DivisorMethod(signposts), new HalfUp())) {
            assertThat(any.withClaims(large).by(method).amounts())
                    .isEqualTo(any.by(method).amounts());
        }
        assertThat(any.withClaims(large).by(new LargestRemainder()).parts())
                .extracting(Part::reason)
                .isEqualTo(any.by(new LargestRemainder()).parts().stream()
                        .map(Part::reason)
                        .toList());
    }

    /** 7·10^15 öre, weights to 10^12: products of 92 bits. */
    @Test
    void a_hundred_thousand_members_with_large_weights_are_exact() {
        Random random = new Random(20);
        long[] weights = random.longs(100_000, 0, 1_000_000_000_000L).toArray();
        long total = 7_000_000_000_000_000L;
        BigInteger sum = IntStream.range(0, weights.length)
                .mapToObj(i -> BigInteger.valueOf(weights[i]))
                .reduce(BigInteger.ZERO, BigInteger::add);
        long[] units = new LargestRemainder().apportion(total, weights);
        BigInteger[] remainders = new BigInteger[weights.length];
        BigInteger smallestIn = sum;
        BigInteger largestOut = BigInteger.ZERO;
        long given = 0;
        for (int i = 0; i < weights.length; i++) {
            BigInteger[] quota = BigInteger.valueOf(total)
                    .multiply(BigInteger.valueOf(weights[i]))
                    .divideAndRemainder(sum);
            remainders[i] = quota[1];
            long extra = units[i] - quota[0].longValueExact();
            assertThat(extra).isBetween(0L, 1L);
            smallestIn = extra == 1 ? smallestIn.min(quota[1]) : smallestIn;
            largestOut = extra == 0 ? largestOut.max(quota[1]) : largestOut;
            given += units[i];
        }
        assertThat(given).isEqualTo(total);
        assertThat(smallestIn).isGreaterThanOrEqualTo(largestOut);
    }

    @Test
    void a_total_near_the_largest_amount_is_divided_exactly() {
        long[] weights = {Long.MAX_VALUE, Long.MAX_VALUE, 1, 0};
        for (AllocationMethod method : AllocationMethod.all()) {
            if (!method.name().equals("half-up")) {
                long[] units = method.apportion(Long.MAX_VALUE, weights);
                assertThat(IntStream.range(0, 4)
                                .mapToObj(i -> BigInteger.valueOf(units[i]))
                                .reduce(BigInteger.ZERO, BigInteger::add))
                        .as(method.name())
                        .isEqualTo(BigInteger.valueOf(Long.MAX_VALUE));
            }
        }
        // quotas 2^62 - 3/4, 2^62 - 3/4 and 1/2, to within 2^-60
        assertThat(new LargestRemainder().apportion(Long.MAX_VALUE, weights))
                .containsExactly(4611686018427387903L, 4611686018427387903L, 1, 0);
    }

    @Test
    void huntington_hill_tells_squares_apart_that_floating_point_does_not() {
        // the claims to the second unit are w/√2; the weights differ by one in 10^17
        long[] weights = {100_000_000_000_000_000L, 100_000_000_000_000_001L};
        assertThat(AllocationMethod.named("huntington-hill").apportion(3, weights))
                .containsExactly(1, 2);
        assertThat((double) weights[0]).isEqualTo((double) weights[1]);
    }

    @Test
    void a_remainder_a_single_part_in_a_thousand_million_million_larger_receives() {
        // quotas 3/2 less and more 1/(4·10^15)
        long[] weights = {2_999_999_999_999_999L, 3_000_000_000_000_001L};
        assertThat(new LargestRemainder().apportion(3, weights)).containsExactly(1, 2);
        assertThat(new LargestRemainder().apportion(-3, weights)).containsExactly(-1, -2);
    }

    private static long[] hamilton(Case any) {
        int members = any.claims().size();
        long[] sizes = new long[members];
        List<Share> remainders = new ArrayList<>();
        long left = Math.abs(any.units());
        for (int i = 0; i < members; i++) {
            Share quota = size(any.quota(i));
            BigInteger[] parts = quota.numerator().divideAndRemainder(quota.denominator());
            sizes[i] = parts[0].longValueExact();
            left -= sizes[i];
            remainders.add(new Share(parts[1], quota.denominator()));
        }
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, members).boxed().toList());
        order.sort(Comparator.comparing((Integer i) -> remainders.get(i))
                .reversed()
                .thenComparing(i -> i));
        for (int k = 0; k < left; k++) {
            sizes[order.get(k)]++;
        }
        return sizes;
    }

    private static long[] oneByOne(Case any, Signposts signposts) {
        long[] sizes = new long[any.claims().size()];
        for (long left = Math.abs(any.units()); left > 0; left--) {
            int best = -1;
            for (int i = 0; i < sizes.length; i++) {
                if (any.claims().get(i).weight().numerator().signum() > 0
                        && (best < 0 || compareClaims(any, signposts, i, sizes[i], best, sizes[best]) > 0)) {
                    best = i;
                }
            }
            sizes[best]++;
        }
        return sizes;
    }

    /** Compares {@code w(i) / s(k)} and {@code w(j) / s(l)} as {@code w(i)² s(l)²} and {@code w(j)² s(k)²}. */
    private static int compareClaims(Case any, Signposts signposts, int i, long k, int j, long l) {
        Share left = any.claims().get(i).weight();
        Share right = any.claims().get(j).weight();
        Share leftPost = squaredSignpost(signposts, k);
        Share rightPost = squaredSignpost(signposts, l);
        if (leftPost.equals(Share.ZERO) && rightPost.equals(Share.ZERO)) {
            return left.compareTo(right);
        }
        return left.times(left).times(rightPost).compareTo(right.times(right).times(leftPost));
    }

    private static Share squaredSignpost(Signposts signposts, long k) {
        BigInteger whole = BigInteger.valueOf(k);
        Share up = new Share(whole, BigInteger.ONE);
        Share down = new Share(whole.add(BigInteger.ONE), BigInteger.ONE);
        Share half = up.plus(Share.of(1, 2));
        return switch (signposts) {
            case UP -> up.times(up);
            case GEOMETRIC -> up.times(down);
            case HALF -> half.times(half);
            case DOWN -> down.times(down);
        };
    }

    private static long roundedAt(Signposts signposts, Share quotient) {
        long below = quotient.numerator().divide(quotient.denominator()).longValueExact();
        if (quotient.equals(Share.ZERO)) {
            return 0;
        }
        // a quotient inside the interval falls on no signpost, but may be whole where these are not
        return quotient.times(quotient).compareTo(squaredSignpost(signposts, below)) > 0 ? below + 1 : below;
    }

    private static Share size(Share share) {
        return share.isNegative() ? share.times(Share.of(-1, 1)) : share;
    }

    private static long[] sizes(Allocation allocation) {
        return allocation.parts().stream()
                .mapToLong(part -> Math.abs(part.units()))
                .toArray();
    }
}
