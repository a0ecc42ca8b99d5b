package rar.model.allocation.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static rar.model.message.Words.english;

import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import rar.model.allocation.Allocation;
import rar.model.allocation.AllocationMethod;
import rar.model.allocation.Claim;
import rar.model.allocation.ClaimArbitraries.Case;
import rar.model.allocation.ClaimArbitraries.Cases;
import rar.model.allocation.ClaimArbitraries.SmallCases;
import rar.model.allocation.GuaranteedMinima;
import rar.model.allocation.HalfUp;
import rar.model.allocation.LargestRemainder;
import rar.model.allocation.Part;
import rar.model.allocation.Reason;
import rar.model.money.Money;
import rar.model.money.MoneyUnit;

/** An audit finds by what a printed table was made, and what it carries if it does not sum. */
class RoundingAuditTest {

    private static final List<Claim> THREE = List.of(Claim.of("A", 1), Claim.of("B", 1), Claim.of("C", 1));

    private static RoundingAudit audit(long total, long... printed) {
        return RoundingAudit.of(
                Money.ofTkr(total),
                MoneyUnit.TKR,
                THREE,
                LongStream.of(printed).mapToObj(Money::ofTkr).toList());
    }

    @Property(seed = "401", tries = 60)
    void every_method_is_found_in_its_own_print(@ForAll(supplier = SmallCases.class) Case any) {
        for (AllocationMethod method : AllocationMethod.all()) {
            RoundingAudit audit = RoundingAudit.of(
                    any.total(), any.unit(), any.claims(), any.by(method).amounts());
            // without minima the same as largest remainder, and not told apart from it
            assertThat(audit.reproducedBy())
                    .contains(method.equals(new GuaranteedMinima()) ? new LargestRemainder() : method);
        }
    }

    @Property(seed = "402", tries = 40)
    void without_what_its_rows_carry_a_table_rounded_half_up_is_that_of_largest_remainder(
            @ForAll(supplier = Cases.class) Case any) {
        Case positive = any.withTotal(Math.abs(any.units()));
        Allocation halfUp = positive.by(new HalfUp());
        RoundingAudit audit =
                RoundingAudit.of(any.withTotal(positive.units()).total(), any.unit(), any.claims(), halfUp.amounts());
        assertThat(audit.rows().stream().mapToLong(RoundingAudit.Row::carried).sum())
                .isEqualTo(-audit.gap().ore() / any.unit().ore());
        boolean tied =
                positive.by(new LargestRemainder()).parts().stream().anyMatch(part -> part.reason() == Reason.TIE_WON);
        if (!tied) {
            assertThat(audit.rows().stream()
                            .map(row -> row.printed() - row.carried())
                            .toList())
                    .isEqualTo(positive.by(new LargestRemainder()).parts().stream()
                            .map(Part::units)
                            .toList());
        }
    }

    @Test
    void a_gap_is_carried_by_the_rows_furthest_from_their_quotas() {
        RoundingAudit audit = audit(9, 4, 3, 4);
        assertThat(audit.gap()).isEqualTo(Money.ofTkr(-2));
        assertThat(audit.rows()).extracting(RoundingAudit.Row::carried).containsExactly(1L, 0L, 1L);
        assertThat(audit.unrounded()).extracting(RoundingAudit.Row::name).containsExactly("A", "C");
        assertThat(audit.reproducedBy()).isEmpty();
        assertThat(english(audit.explain()))
                .contains(
                        "A, quota 3 printed 4, is not the quota rounded to the nearest unit",
                        "no method gives the printed amounts");
    }

    @Test
    void a_gap_on_one_row_is_carried_by_it_alone_even_if_it_is_more_than_a_unit() {
        RoundingAudit audit = audit(9, 3, 3, 0);
        assertThat(audit.gap()).isEqualTo(Money.ofTkr(3));
        assertThat(audit.rows()).extracting(RoundingAudit.Row::carried).containsExactly(0L, 0L, -3L);
        assertThat(english(audit.explain())).contains("C, quota 3 printed 0, carries −3 of the gap");
    }

    @Test
    void a_gap_of_more_units_than_rows_is_no_rounding() {
        RoundingAudit audit = audit(9, 3000, 3000, 3000);
        assertThat(audit.carriers()).isEmpty();
        assertThat(english(audit.explain()))
                .contains("the gap is more units than there are rows: more than rounding explains");
    }

    @Test
    void a_negative_table_is_audited_like_its_mirror() {
        RoundingAudit audit = audit(-10, -3, -3, -3);
        assertThat(audit.gap()).isEqualTo(Money.ofTkr(-1));
        assertThat(audit.rows()).extracting(RoundingAudit.Row::carried).containsExactly(1L, 0L, 0L);
        assertThat(audit.unrounded()).isEmpty();
        assertThat(audit.reproducedBy()).extracting(AllocationMethod::name).containsExactly("half-up");
    }

    @Test
    void bounds_are_part_of_the_claims() {
        List<Claim> claims = List.of(Claim.of("A", 1), Claim.of("B", 1).atMost(Money.ofTkr(2)));
        RoundingAudit audit =
                RoundingAudit.of(Money.ofTkr(9), MoneyUnit.TKR, claims, List.of(Money.ofTkr(7), Money.ofTkr(2)));
        assertThat(audit.gap()).isEqualTo(Money.ZERO);
        assertThat(audit.reproducedBy()).extracting(AllocationMethod::name).contains("largest-remainder", "adams");
    }

    @Test
    void the_table_must_have_a_row_for_each_claim_in_whole_units() {
        assertThatThrownBy(() -> audit(9, 3, 6))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("3 claims", "2 printed");
        assertThatThrownBy(() -> RoundingAudit.of(
                        Money.ofTkr(1), MoneyUnit.TKR, List.of(Claim.of("A", 1)), List.of(Money.ofKronor(999))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("999");
    }
}
