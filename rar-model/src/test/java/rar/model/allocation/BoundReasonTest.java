package rar.model.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import rar.model.money.Money;
import rar.model.money.MoneyUnit;

/** A bound is the reason for a part only where the part would be another without it. */
class BoundReasonTest {

    @Provide
    Arbitrary<List<Claim>> bounded() {
        return Combinators.combine(
                        Arbitraries.longs().between(0, 30),
                        Arbitraries.longs().between(0, 5),
                        Arbitraries.longs().between(0, 9))
                .as((weight, least, room) ->
                        Claim.of("", weight).atLeast(Money.ofTkr(least)).atMost(Money.ofTkr(least + room)))
                .list()
                .ofMinSize(2)
                .ofMaxSize(6)
                .withoutEdgeCases();
    }

    @Property(seed = "911", tries = 500)
    void a_divisor_method_gives_a_bound_as_reason_where_the_part_is_another_without_it(
            @ForAll("bounded") List<Claim> claims, @ForAll Signposts signposts) {
        long least = claims.stream().mapToLong(claim -> claim.minimum().ore()).sum() / 100_000;
        long most = claims.stream()
                        .mapToLong(claim ->
                                (claim.weight().numerator().signum() == 0 ? claim.minimum() : claim.maximum()).ore())
                        .sum()
                / 100_000;
        for (long units = least; units <= most; units++) {
            Money total = Money.ofTkr(units);
            AllocationMethod method = new DivisorMethod(signposts);
            Allocation allocation = method.allocate(total, MoneyUnit.TKR, claims);
            for (int i = 0; i < claims.size(); i++) {
                Part part = allocation.parts().get(i);
                if (part.weight().numerator().signum() == 0) {
                    assertThat(part.reason()).isEqualTo(part.units() > 0 ? Reason.MINIMUM : Reason.NO_WEIGHT);
                    continue;
                }
                long without = without(claims, i, true, total, method);
                if (without < part.units()) {
                    assertThat(part.reason()).isEqualTo(Reason.MINIMUM);
                } else if (part.reason() == Reason.MINIMUM) {
                    assertThat(isTieWithout(claims, i, total, method))
                            .as("minimum of %s in %s", i, allocation)
                            .isTrue();
                }
                if (without(claims, i, false, total, method) > part.units()) {
                    assertThat(part.reason()).isEqualTo(Reason.MAXIMUM);
                }
            }
        }
    }

    private static boolean isTieWithout(List<Claim> claims, int i, Money total, AllocationMethod method) {
        List<Claim> freed = new ArrayList<>(claims);
        freed.set(i, claims.get(i).atLeast(Money.ZERO));
        return !method.allocate(total, MoneyUnit.TKR, freed).ties().isEmpty();
    }

    private static long without(List<Claim> claims, int i, boolean minimum, Money total, AllocationMethod method) {
        List<Claim> freed = new ArrayList<>(claims);
        freed.set(i, minimum ? claims.get(i).atLeast(Money.ZERO) : claims.get(i).atMost(Claim.UNLIMITED));
        return method.allocate(total, MoneyUnit.TKR, freed).parts().get(i).units();
    }

    @Test
    void a_part_that_merely_equals_its_bound_is_rounded_and_not_held() {
        // 10 by 3 : 2 is 6 and 4, bounds or not
        for (AllocationMethod method : AllocationMethod.all()) {
            if (method.name().startsWith("guaranteed")) {
                continue;
            }
            List<Claim> claims = List.of(
                    Claim.of("A", 3).atLeast(Money.ofTkr(6)), Claim.of("B", 2).atMost(Money.ofTkr(4)));
            assertThat(method.allocate(Money.ofTkr(10), MoneyUnit.TKR, claims).parts())
                    .as(method.name())
                    .extracting(Part::reason)
                    .doesNotContain(Reason.MINIMUM, Reason.MAXIMUM);
        }
    }

    @Test
    void a_part_that_its_bound_moved_is_held_by_it() {
        // 10 by 3 : 2 is 6 and 4; one of them is held a unit off
        List<Claim> lifted = List.of(Claim.of("A", 3).atLeast(Money.ofTkr(7)), Claim.of("B", 2));
        List<Claim> held = List.of(Claim.of("A", 3), Claim.of("B", 2).atMost(Money.ofTkr(3)));
        for (Signposts signposts : Signposts.values()) {
            AllocationMethod method = new DivisorMethod(signposts);
            assertThat(method.allocate(Money.ofTkr(10), MoneyUnit.TKR, lifted)
                            .parts()
                            .get(0)
                            .reason())
                    .isEqualTo(Reason.MINIMUM);
            assertThat(method.allocate(Money.ofTkr(10), MoneyUnit.TKR, held)
                            .parts()
                            .get(1)
                            .reason())
                    .isEqualTo(Reason.MAXIMUM);
        }
    }

    @Test
    void nothing_of_nothing_is_whole_and_no_bound() {
        List<Claim> claims = List.of(Claim.of("A", 3).atMost(Money.ZERO), Claim.of("B", 2), Claim.of("C", 0));
        for (Signposts signposts : Signposts.values()) {
            assertThat(new DivisorMethod(signposts)
                            .allocate(Money.ZERO, MoneyUnit.TKR, claims)
                            .parts())
                    .extracting(Part::reason)
                    .containsExactly(Reason.WHOLE, Reason.WHOLE, Reason.NO_WEIGHT);
        }
    }

    @Test
    void a_maximum_of_nothing_holds_who_would_have_had_a_unit() {
        List<Claim> claims = List.of(Claim.of("A", 3).atMost(Money.ZERO), Claim.of("B", 2));
        for (Signposts signposts : Signposts.values()) {
            assertThat(new DivisorMethod(signposts)
                            .allocate(Money.ofTkr(2), MoneyUnit.TKR, claims)
                            .parts())
                    .extracting(Part::reason)
                    .contains(Reason.MAXIMUM);
        }
    }

    /** Adams and Huntington-Hill owe everybody a first unit at any divisor; where there are too few, none is common. */
    @Test
    void without_a_common_divisor_bounds_are_still_told_from_rounding() {
        for (Signposts signposts : List.of(Signposts.UP, Signposts.GEOMETRIC)) {
            List<Claim> claims = List.of(
                    Claim.of("Largest", 9), Claim.of("Small", 1).atLeast(Money.ofTkr(1)), Claim.of("Middle", 5));
            Allocation allocation = new DivisorMethod(signposts).allocate(Money.ofTkr(2), MoneyUnit.TKR, claims);
            assertThat(((CommonDivisor) allocation.basis()).least()).isEmpty();
            assertThat(allocation.parts()).extracting(Part::units).containsExactly(1L, 1L, 0L);
            assertThat(allocation.parts())
                    .extracting(Part::reason)
                    .containsExactly(Reason.ROUNDED_UP, Reason.MINIMUM, Reason.ROUNDED_DOWN);
        }
    }
}
