package rar.model.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import rar.model.money.Money;
import rar.model.money.MoneyUnit;
import rar.model.money.Share;

/** The members' contributions as three operating plans print them. */
class PublishedContributionsTest {

    /** Verksamhetsplan RAR 2009, ch. 9, "Medlemsinsatser"; shares 0,1 % implied by the amounts. */
    private static final List<Claim> SHARES_2009 = List.of(
            Claim.of("Eskilstuna", Share.parse("34,9 %")),
            Claim.of("Flen", Share.parse("6,3 %")),
            Claim.of("Gnesta", Share.parse("3,8 %")),
            Claim.of("Katrineholm", Share.parse("12,4 %")),
            Claim.of("Nyköping", Share.parse("19,0 %")),
            Claim.of("Oxelösund", Share.parse("4,3 %")),
            Claim.of("Strängnäs", Share.parse("11,7 %")),
            Claim.of("Trosa", Share.parse("4,1 %")),
            Claim.of("Vingåker", Share.parse("3,5 %")));

    /** Verksamhetsplan RAR 2012, "Fördelning av medlemsinsatser per inv per 1 nov 2010", column Antal inv. */
    private static final List<Claim> INHABITANTS_2010 = List.of(
            Claim.of("Vingåker", 8912),
            Claim.of("Gnesta", 10350),
            Claim.of("Nyköping", 51562),
            Claim.of("Oxelösund", 11169),
            Claim.of("Flen", 16047),
            Claim.of("Katrineholm", 32410),
            Claim.of("Eskilstuna", 96122),
            Claim.of("Strängnäs", 32414),
            Claim.of("Trosa", 11469));

    @Test
    void the_2009_contributions_are_rounded_shares_of_the_total() {
        Allocation allocation = AllocationMethod.named("rounded-shares")
                .allocate(Money.ofKronor(3_750_000), MoneyUnit.KRONA, SHARES_2009);
        assertThat(allocation.parts())
                .extracting(Part::units)
                .containsExactly(
                        1_308_750L, 236_250L, 142_500L, 465_000L, 712_500L, 161_250L, 438_750L, 153_750L, 131_250L);
        assertThat(allocation.gap()).isEqualTo(Money.ZERO);
    }

    @Test
    void the_2012_contributions_are_rounded_one_by_one_and_miss_the_total_by_one() {
        Allocation allocation =
                AllocationMethod.named("half-up").allocate(Money.ofTkr(3750), MoneyUnit.TKR, INHABITANTS_2010);
        assertThat(allocation.parts())
                .extracting(Part::units)
                .containsExactly(124L, 144L, 715L, 155L, 223L, 449L, 1333L, 449L, 159L);
        assertThat(allocation.gap()).isEqualTo(Money.ofTkr(-1));
    }

    @Test
    void largest_remainder_takes_the_2012_gap_from_flen() {
        Allocation allocation = AllocationMethod.named("largest-remainder")
                .allocate(Money.ofTkr(3750), MoneyUnit.TKR, INHABITANTS_2010);
        assertThat(allocation.parts())
                .extracting(Part::units)
                .containsExactly(124L, 144L, 715L, 155L, 222L, 449L, 1333L, 449L, 159L);
        assertThat(allocation.gap()).isEqualTo(Money.ZERO);
    }
}
