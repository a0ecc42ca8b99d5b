package rar.model.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import rar.model.allocation.ClaimArbitraries.Case;
import rar.model.allocation.ClaimArbitraries.Cases;
import rar.model.allocation.ClaimArbitraries.SmallCases;
import rar.model.money.Money;
import rar.model.money.MoneyUnit;
import rar.model.money.Share;

/** Largest remainder with guaranteed minima as it was used: those lifted take no part in the ranking. */
class GuaranteedMinimaTest {

    /** Apportionment populations of the Tenth Census (U.S. Census Office 1880; Balinski and Young 2001, appendix B). */
    private static final List<Claim> STATES_1880 = List.of(
            state("Alabama", 1_262_505),
            state("Arkansas", 802_525),
            state("California", 864_694),
            state("Colorado", 194_327),
            state("Connecticut", 622_700),
            state("Delaware", 146_608),
            state("Florida", 269_493),
            state("Georgia", 1_542_180),
            state("Illinois", 3_077_871),
            state("Indiana", 1_978_301),
            state("Iowa", 1_624_615),
            state("Kansas", 996_096),
            state("Kentucky", 1_648_690),
            state("Louisiana", 939_946),
            state("Maine", 648_936),
            state("Maryland", 934_943),
            state("Massachusetts", 1_783_085),
            state("Michigan", 1_636_937),
            state("Minnesota", 780_773),
            state("Mississippi", 1_131_597),
            state("Missouri", 2_168_380),
            state("Nebraska", 452_402),
            state("Nevada", 62_266),
            state("New Hampshire", 346_991),
            state("New Jersey", 1_131_116),
            state("New York", 5_082_871),
            state("North Carolina", 1_399_750),
            state("Ohio", 3_198_062),
            state("Oregon", 174_768),
            state("Pennsylvania", 4_282_891),
            state("Rhode Island", 276_531),
            state("South Carolina", 995_577),
            state("Tennessee", 1_542_359),
            state("Texas", 1_591_749),
            state("Vermont", 332_286),
            state("Virginia", 1_512_565),
            state("West Virginia", 618_457),
            state("Wisconsin", 1_315_497));

    private static Claim state(String name, long population) {
        return Claim.of(name, population).atLeast(Money.ofTkr(1));
    }

    private static Allocation house(int seats) {
        return new GuaranteedMinima().allocate(Money.ofTkr(seats), MoneyUnit.TKR, STATES_1880);
    }

    @Test
    void alabama_has_eight_of_299_seats_and_seven_of_300() {
        assertThat(STATES_1880.stream().map(Claim::weight).reduce(Share.ZERO, Share::plus))
                .isEqualTo(Share.of(49_371_340, 1));
        assertThat(house(299).parts().get(0).units()).isEqualTo(8);
        assertThat(house(300).parts().get(0).units()).isEqualTo(7);
        assertThat(new GuaranteedMinima().paradoxesNear(Money.ofTkr(299), MoneyUnit.TKR, STATES_1880, 1))
                .contains(new AlabamaParadox(
                        "Alabama", Money.ofTkr(299), Money.ofTkr(8), Money.ofTkr(300), Money.ofTkr(7)));
    }

    @Test
    void who_is_lifted_is_told_and_keeps_its_quota_on_the_page() {
        Part nevada = house(299).parts().get(22);
        assertThat(nevada.units()).isEqualTo(1);
        assertThat(nevada.reason()).isEqualTo(Reason.MINIMUM);
        assertThat(nevada.quota()).isEqualTo(Share.of(62_266L * 299, 49_371_340));
    }

    /** The rule word for word, by sorting. */
    @Property(seed = "921", tries = 500)
    void floors_are_lifted_and_the_largest_other_remainders_receive(
            @ForAll(supplier = SmallCases.class) Case any, @ForAll @IntRange(min = 0, max = 2) int guaranteed) {
        List<Claim> claims = any.claims().stream()
                .map(claim -> claim.atLeast(Money.ofTkr(guaranteed)))
                .toList();
        if (any.weightSum().equals(Share.ZERO)) {
            return;
        }
        long units = Math.abs(any.units());
        List<Share> quotas = claims.stream()
                .map(claim -> claim.weight().times(Share.of(units, 1)).dividedBy(any.weightSum()))
                .toList();
        List<Long> parts = new ArrayList<>();
        List<Integer> others = new ArrayList<>();
        for (int i = 0; i < quotas.size(); i++) {
            long whole = quotas.get(i)
                    .numerator()
                    .divide(quotas.get(i).denominator())
                    .longValueExact();
            parts.add(Math.max(whole, guaranteed));
            if (whole >= guaranteed) {
                others.add(i);
            }
        }
        long left = units - parts.stream().mapToLong(Long::longValue).sum();
        if (left >= 0) {
            others.stream()
                    .sorted(Comparator.comparing((Integer i) -> quotas.get(i).plus(Share.of(-parts.get(i), 1)))
                            .reversed())
                    .limit(left)
                    .toList()
                    .forEach(i -> parts.set(i, parts.get(i) + 1));
        }
        Case lifted = any.withClaims(claims).withTotal(units);
        if (left < 0) {
            assertThatThrownBy(() -> lifted.by(new GuaranteedMinima())).isInstanceOf(IllegalArgumentException.class);
        } else {
            Allocation allocation = lifted.by(new GuaranteedMinima());
            assertThat(allocation.parts()).extracting(Part::units).containsExactlyElementsOf(parts);
            assertThat(lifted.mirrored().by(new GuaranteedMinima()).amounts())
                    .isEqualTo(allocation.amounts().stream().map(Money::negated).toList());
            assertThat(allocation.explain()).hasSizeGreaterThan(claims.size());
        }
    }

    @Property(seed = "922", tries = 200)
    void without_minima_it_is_largest_remainder(@ForAll(supplier = Cases.class) Case any) {
        assertThat(any.by(new GuaranteedMinima()).parts())
                .isEqualTo(any.by(new LargestRemainder()).parts());
    }

    @Test
    void minima_that_leave_less_than_the_whole_parts_are_refused_with_the_difference() {
        List<Claim> claims = List.of(
                Claim.of("A", 95),
                Claim.of("B", 2).atLeast(Money.ofTkr(3)),
                Claim.of("C", 3).atLeast(Money.ofTkr(3)));
        assertThatThrownBy(() -> new GuaranteedMinima().allocate(Money.ofTkr(20), MoneyUnit.TKR, claims))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("the minima take 5 units more", "20\u00a0tkr", "largest-remainder");
    }

    @Test
    void maxima_are_refused_by_name() {
        assertThatThrownBy(() -> new GuaranteedMinima()
                        .allocate(
                                Money.ofTkr(2),
                                MoneyUnit.TKR,
                                IntStream.of(1, 2)
                                        .mapToObj(i -> Claim.of("M" + i, i).atMost(Share.of(1, 2)))
                                        .toList()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("knows no maxima", "M1");
    }
}
