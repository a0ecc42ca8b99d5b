package rar.simulation.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vavr.collection.Vector;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.statistics.Statistics;
import rar.model.balance.BalancePlan;
import rar.model.goal.CashFloor;
import rar.model.goal.LiquidityFloor;
import rar.model.money.Money;
import rar.model.money.Share;
import rar.model.plan.FinancialPlan;
import rar.model.schedule.Schedule;
import rar.model.timing.Vat;

/** The repair of small plans whose grants are paid with VAT, against all repairs tried one after the other. */
final class VatRepairTest {

    /**
     * VAT on a grant.
     *
     * @param percent of each payment
     * @param refundedAfter in months
     */
    private record Terms(int percent, int refundedAfter) {

        Vat vat() {
            return new Vat(Share.of(percent, 100), refundedAfter);
        }

        /** By how much it lifts each month end: never, as it is paid with every payment and comes back later. */
        long[] lifts(long[] paid) {
            long[] lifts = new long[36];
            for (int month = 0; month < 36; month++) {
                long vat = (paid[month] * percent + 50) / 100;
                for (int end = month; end < Math.min(36, month + refundedAfter); end++) {
                    lifts[end] -= vat;
                }
            }
            return lifts;
        }
    }

    @Provide
    Arbitrary<SmallPlan> plans() {
        return SmallPlan.any();
    }

    @Provide
    Arbitrary<Terms> terms() {
        return Combinators.combine(
                        Arbitraries.of(6, 12, 25, 100), Arbitraries.integers().between(0, 24))
                .as(Terms::new)
                .withoutEdgeCases();
    }

    private static FinancialPlan taxed(SmallPlan small, Terms first, Terms second) {
        return small.plan()
                .with(draft -> draft.withGrants(draft.grants()
                        .map(grant -> grant.id().equals("first")
                                ? grant.withVat(first.vat())
                                : grant.id().equals("second") ? grant.withVat(second.vat()) : grant)));
    }

    @Property(tries = 60, seed = "20290901")
    void the_repair_of_a_plan_with_vat_is_as_small_as_the_smallest_of_all(
            @ForAll("plans") SmallPlan small,
            @ForAll("terms") Terms first,
            @ForAll("terms") Terms second,
            @ForAll @LongRange(min = -20_000, max = 300_000) long above) {
        FinancialPlan plan = taxed(small, first, second);
        BalancePlan before = BalancePlan.of(Schedule.of(plan));
        Money floor = new Money(Math.max(0, before.cashOre(before.lowestMonth()) + above));

        Repair repair = Repair.of(plan, new RepairTerms(floor, Vector.empty(), false, false));

        SmallRepairs all = new SmallRepairs(small, before, first::lifts, second::lifts);
        Optional<Long> smallest = all.smallest(floor.ore());
        Statistics.label("outcome")
                .collect(repair.holdsAlready() ? "holds" : repair.after().isDefined() ? "moved" : "none");
        assertThat(repair.after().isDefined()).isEqualTo(smallest.isPresent());
        smallest.ifPresent(least -> {
            assertThat(repair.total()).isEqualTo(Money.ofTkr(least));
            assertThat(repair.isSmallest()).isTrue();
        });
        repair.certificate().forEach(all::assertProved);
    }

    @Example
    void what_is_refunded_within_months_is_not_weighed() {
        FinancialPlan plan = taxed(SmallPlan.any().sample(), new Terms(25, 2), new Terms(25, 2))
                .with(draft -> draft.withGoal(
                        new LiquidityFloor(CashFloor.of(Money.ofTkr(1)).withinMonth(true))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Repair.of(plan, RepairTerms.of(plan)))
                .withMessageContaining("VAT");
    }
}
