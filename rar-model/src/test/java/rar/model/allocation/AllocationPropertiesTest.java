package rar.model.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import rar.model.allocation.ClaimArbitraries.Case;
import rar.model.allocation.ClaimArbitraries.Cases;
import rar.model.allocation.ClaimArbitraries.SmallCases;
import rar.model.money.Money;
import rar.model.money.Share;

/**
 * What each method promises for every total and all claims.
 *
 * <p>B&amp;Y is Balinski and Young, Fair Representation, 2nd ed. 2001, whose appendix A proves which methods have which
 * property; P is Pukelsheim, Proportional Representation, 2nd ed. 2017.
 */
class AllocationPropertiesTest {

    private static final AllocationMethod HAMILTON = AllocationMethod.named("largest-remainder");

    @Provide
    Arbitrary<AllocationMethod> all() {
        return Arbitraries.of(AllocationMethod.all());
    }

    @Provide
    Arbitrary<AllocationMethod> divisorMethods() {
        return Arbitraries.of("webster", "jefferson", "adams", "huntington-hill")
                .map(AllocationMethod::named);
    }

    @Provide
    Arbitrary<AllocationMethod> summing() {
        return Arbitraries.of(AllocationMethod.all())
                .filter(method -> !method.name().equals("half-up"));
    }

    /** All but rounded shares, whose steps are coarser than the unit. */
    @Provide
    Arbitrary<AllocationMethod> fine() {
        return all().filter(method -> !method.name().equals("rounded-shares"));
    }

    // every method but half-up: the definition of an apportionment, B&Y appendix A

    @Property(seed = "101", tries = 200)
    void parts_sum_to_the_total(@ForAll("summing") AllocationMethod method, @ForAll(supplier = Cases.class) Case any) {
        Allocation allocation = any.by(method);
        assertThat(sum(allocation)).isEqualTo(BigInteger.valueOf(any.total().ore()));
        assertThat(allocation.gap()).isEqualTo(Money.ZERO);
    }

    @Property(seed = "102", tries = 200)
    void half_up_states_what_its_parts_miss(@ForAll(supplier = Cases.class) Case any) {
        Allocation allocation = any.by(new HalfUp());
        assertThat(sum(allocation).add(BigInteger.valueOf(allocation.gap().ore())))
                .isEqualTo(BigInteger.valueOf(any.total().ore()));
        // each row misses by at most half a unit: 2 |gap| <= rows
        assertThat(2 * Math.abs(allocation.gap().ore() / any.unit().ore()))
                .isLessThanOrEqualTo(any.claims().size());
    }

    // largest remainder stays within the quota, B&Y ch. 10 and appendix A; half-up by definition

    @Property(seed = "103", tries = 200)
    void largest_remainder_and_half_up_stay_within_a_unit_of_the_quota(@ForAll(supplier = Cases.class) Case any) {
        for (AllocationMethod method : List.of(HAMILTON, new HalfUp())) {
            Allocation allocation = any.by(method);
            for (int i = 0; i < any.claims().size(); i++) {
                assertThat(deviation(any, allocation, i)).isLessThan(Share.ONE);
            }
        }
    }

    // no divisor method stays within the quota for four claimants or more, but Jefferson never goes below its lower
    // whole number and Adams never above its upper one: B&Y ch. 10 and appendix A. Violations: ParadoxTest

    @Property(seed = "104", tries = 200)
    void jefferson_never_rounds_below_and_adams_never_above_the_quota(@ForAll(supplier = Cases.class) Case any) {
        Case positive = any.withTotal(Math.abs(any.units()));
        Allocation jefferson = positive.by(AllocationMethod.named("jefferson"));
        Allocation adams = positive.by(AllocationMethod.named("adams"));
        for (int i = 0; i < any.claims().size(); i++) {
            Share quota = positive.quota(i);
            assertThat(Share.of(jefferson.parts().get(i).units() + 1, 1)).isGreaterThan(quota);
            assertThat(Share.of(adams.parts().get(i).units(), 1)).isLessThan(quota.plus(Share.ONE));
        }
    }

    @Property(seed = "105", tries = 250)
    void a_negative_total_mirrors_the_positive_one(
            @ForAll("all") AllocationMethod method, @ForAll(supplier = Cases.class) Case any) {
        assertThat(any.mirrored().by(method).amounts())
                .isEqualTo(any.by(method).amounts().stream().map(Money::negated).toList());
    }

    // anonymity, up to ties: B&Y appendix A ("symmetric"); P section 4.2

    @Property(seed = "106", tries = 250)
    void without_ties_the_order_of_the_claims_does_not_matter(
            @ForAll("all") AllocationMethod method, @ForAll(supplier = Cases.class) Case any, @ForAll long seed) {
        Allocation allocation = any.by(method);
        if (hasTie(allocation)) {
            return;
        }
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < any.claims().size(); i++) {
            order.add(i);
        }
        Collections.shuffle(order, new Random(seed));
        Allocation shuffled =
                any.withClaims(order.stream().map(any.claims()::get).toList()).by(method);
        assertThat(shuffled.amounts())
                .isEqualTo(order.stream().map(i -> allocation.amounts().get(i)).toList());
    }

    // homogeneity: B&Y appendix A; P section 4.3

    @Property(seed = "107", tries = 200)
    void only_the_proportions_of_the_weights_matter(
            @ForAll("all") AllocationMethod method,
            @ForAll(supplier = Cases.class) Case any,
            @ForAll @LongRange(min = 1, max = 1_000_000_000_000L) long numerator,
            @ForAll @LongRange(min = 1, max = 1_000_000) long denominator) {
        Share factor = Share.of(numerator, denominator);
        List<Claim> scaled = any.claims().stream()
                .map(claim -> Claim.of(claim.name(), claim.weight().times(factor)))
                .toList();
        assertThat(any.withClaims(scaled).by(method).amounts())
                .isEqualTo(any.by(method).amounts());
    }

    // house monotonicity: all divisor methods, B&Y ch. 8 and appendix A; half-up, as every
    // quota grows. Largest remainder and rounded shares lack it: ParadoxTest

    @Property(seed = "108", tries = 250)
    void a_larger_total_leaves_nobody_less(@ForAll(supplier = Cases.class) Case any) {
        Case smaller = any.withTotal(Math.abs(any.units()));
        Case larger = any.withTotal(Math.abs(any.units()) + 1);
        for (AllocationMethod method : houseMonotone()) {
            List<Money> before = smaller.by(method).amounts();
            List<Money> after = larger.by(method).amounts();
            for (int i = 0; i < before.size(); i++) {
                assertThat(after.get(i)).isGreaterThanOrEqualTo(before.get(i));
            }
        }
    }

    @Property(seed = "120", tries = 200)
    void the_paradoxes_told_are_those_that_allocating_each_total_shows(@ForAll(supplier = SmallCases.class) Case any) {
        long step = any.units() < 0 ? -1 : 1;
        long size = Math.abs(any.units());
        for (AllocationMethod method : AllocationMethod.all()) {
            List<AlabamaParadox> expected = new ArrayList<>();
            for (long units = Math.max(1, size - 2); units <= size + 3; units++) {
                Case smaller = any.withTotal(step * (units - 1));
                Case larger = any.withTotal(step * units);
                List<Money> before = smaller.by(method).amounts();
                List<Money> after = larger.by(method).amounts();
                for (int i = 0; i < before.size(); i++) {
                    if (after.get(i).abs().compareTo(before.get(i).abs()) < 0) {
                        expected.add(new AlabamaParadox(
                                any.claims().get(i).name(),
                                smaller.total(),
                                before.get(i),
                                larger.total(),
                                after.get(i)));
                    }
                }
            }
            assertThat(method.paradoxesNear(any.total(), any.unit(), any.claims(), 3))
                    .isEqualTo(expected);
        }
    }

    // population monotonicity: divisor methods and no others, B&Y ch. 8 and appendix A

    @Property(seed = "109", tries = 200)
    void who_grows_faster_does_not_lose_to_who_grows_slower(
            @ForAll("divisorMethods") AllocationMethod method,
            @ForAll(supplier = SmallCases.class) Case before,
            @ForAll(supplier = SmallCases.class) Case after) {
        int members = Math.min(before.claims().size(), after.claims().size());
        long[] first = amounts(before.withTotal(Math.abs(before.units())).by(method));
        long[] then = amounts(after.withTotal(Math.abs(after.units())).by(method));
        for (int i = 0; i < members; i++) {
            for (int j = 0; j < members; j++) {
                boolean grewFaster = weight(after, i)
                                .times(weight(before, j))
                                .compareTo(weight(before, i).times(weight(after, j)))
                        > 0;
                if (grewFaster) {
                    assertThat(then[i] < first[i] && then[j] > first[j])
                            .as("%s fell from %s to %s while %s rose", i, first[i], then[i], j)
                            .isFalse();
                }
            }
        }
    }

    // coherence (there "uniformity"): divisor methods, B&Y appendix A; with ties in member order too

    @Property(seed = "110", tries = 200)
    void any_part_of_the_claimants_would_divide_what_they_have_in_the_same_way(
            @ForAll("divisorMethods") AllocationMethod method,
            @ForAll(supplier = SmallCases.class) Case any,
            @ForAll @LongRange(min = 1, max = 126) long subset) {
        Allocation allocation = any.by(method);
        List<Claim> some = new ArrayList<>();
        List<Money> theirs = new ArrayList<>();
        for (int i = 0; i < any.claims().size(); i++) {
            if ((subset >> i & 1) == 1) {
                some.add(any.claims().get(i));
                theirs.add(allocation.amounts().get(i));
            }
        }
        if (some.stream().anyMatch(claim -> !claim.weight().equals(Share.ZERO))) {
            assertThat(method.allocate(Money.sum(theirs), any.unit(), some).amounts())
                    .isEqualTo(theirs);
        }
    }

    // exactness: B&Y appendix A ("weakly proportional"); every method but rounded shares

    @Property(seed = "111", tries = 200)
    void whole_quotas_are_left_as_they_are(
            @ForAll("fine") AllocationMethod method, @ForAll(supplier = Cases.class) Case any) {
        // any allocation, taken as weights, has quotas that are whole
        Allocation allocation = any.withTotal(Math.abs(any.units())).by(HAMILTON);
        if (allocation.total().equals(Money.ZERO)) {
            return;
        }
        List<Claim> whole = allocation.parts().stream()
                .map(part -> Claim.of(part.name(), part.units()))
                .toList();
        Allocation again = method.allocate(allocation.total(), any.unit(), whole);
        assertThat(again.amounts()).isEqualTo(allocation.amounts());
    }

    // balance: B&Y appendix A; every method but rounded shares

    @Property(seed = "112", tries = 250)
    void equal_weights_differ_by_a_unit_at_most_and_the_earlier_has_it(
            @ForAll("fine") AllocationMethod method, @ForAll(supplier = SmallCases.class) Case any) {
        long[] amounts = amounts(any.withTotal(Math.abs(any.units())).by(method));
        for (int i = 0; i < amounts.length; i++) {
            for (int j = i + 1; j < amounts.length; j++) {
                if (weight(any, i).equals(weight(any, j))) {
                    assertThat(amounts[i] - amounts[j]).isBetween(0L, 1L);
                }
            }
        }
    }

    @Property(seed = "113", tries = 200)
    void no_weight_gets_nothing(@ForAll("all") AllocationMethod method, @ForAll(supplier = Cases.class) Case any) {
        Allocation allocation = any.by(method);
        for (int i = 0; i < any.claims().size(); i++) {
            if (weight(any, i).equals(Share.ZERO)) {
                assertThat(allocation.amounts().get(i)).isEqualTo(Money.ZERO);
            }
        }
    }

    @Property(seed = "114", tries = 200)
    void the_quota_of_every_part_is_the_total_by_weight(
            @ForAll("all") AllocationMethod method, @ForAll(supplier = Cases.class) Case any) {
        Allocation allocation = any.by(method);
        for (int i = 0; i < any.claims().size(); i++) {
            Part part = allocation.parts().get(i);
            assertThat(part.quota()).isEqualTo(any.quota(i));
            assertThat(Share.of(part.lower(), 1).plus(part.remainder())).isEqualTo(part.quota());
        }
    }

    @Property(seed = "115", tries = 250)
    void bare_numbers_are_those_of_the_allocation(
            @ForAll("all") AllocationMethod method, @ForAll(supplier = SmallCases.class) Case any) {
        long[] weights = any.claims().stream()
                .mapToLong(claim -> claim.weight().numerator().longValueExact())
                .toArray();
        long[] untouched = weights.clone();
        assertThat(method.apportion(any.units(), weights)).containsExactly(amounts(any.by(method)));
        assertThat(weights).containsExactly(untouched);
    }

    @Property(seed = "116", tries = 400)
    void bare_numbers_into_an_array_are_the_same(
            @ForAll("all") AllocationMethod method, @ForAll(supplier = SmallCases.class) Case any) {
        long[] weights = any.claims().stream()
                .mapToLong(claim -> claim.weight().numerator().longValueExact())
                .toArray();
        long[] untouched = weights.clone();
        long[] parts = new long[weights.length];
        method.apportion(any.units(), weights, parts, new long[weights.length]);
        assertThat(parts).containsExactly(method.apportion(any.units(), weights));
        assertThat(weights).containsExactly(untouched);
    }

    /** Ties, whole quotas, weights and units of any size up to where 128 bits are needed, and few or many members. */
    @Property(seed = "117", tries = 1000)
    void bare_numbers_into_an_array_are_the_same_at_any_size(
            @ForAll("all") AllocationMethod method,
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 40) int members,
            @ForAll @IntRange(min = 1, max = 62) int unitBits,
            @ForAll @IntRange(min = 1, max = 60) int weightBits) {
        Random random = new Random(seed);
        long units = random.nextLong() >> (63 - unitBits);
        long[] weights = random.longs(members)
                .map(any -> any >>> (64 - weightBits) >>> (any & 3))
                .toArray();
        weights[members / 2] = Math.max(1, weights[0]);
        long[] parts = new long[members];
        method.apportion(units, weights, parts, new long[members]);
        assertThat(parts).containsExactly(method.apportion(units, weights));
    }

    private static List<AllocationMethod> houseMonotone() {
        return AllocationMethod.all().stream()
                .filter(method -> !List.of("largest-remainder", "guaranteed-minima", "rounded-shares")
                        .contains(method.name()))
                .toList();
    }

    private static boolean hasTie(Allocation allocation) {
        boolean inShares = allocation.basis() instanceof ShareList list
                && list.shares().stream().anyMatch(share -> share.reason() == Reason.TIE_WON);
        return inShares || allocation.parts().stream().anyMatch(part -> part.reason() == Reason.TIE_WON);
    }

    private static BigInteger sum(Allocation allocation) {
        return allocation.amounts().stream()
                .map(amount -> BigInteger.valueOf(amount.ore()))
                .reduce(BigInteger.ZERO, BigInteger::add);
    }

    private static Share deviation(Case any, Allocation allocation, int i) {
        Share deviation =
                Share.of(allocation.parts().get(i).units(), 1).plus(any.quota(i).times(Share.of(-1, 1)));
        return deviation.isNegative() ? deviation.times(Share.of(-1, 1)) : deviation;
    }

    private static Share weight(Case any, int i) {
        return any.claims().get(i).weight();
    }

    private static long[] amounts(Allocation allocation) {
        return allocation.parts().stream().mapToLong(Part::units).toArray();
    }
}
