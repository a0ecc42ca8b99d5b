package rar.simulation.repair;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;
import rar.model.balance.BalancePlan;
import rar.model.money.Money;
import rar.model.money.Share;
import rar.model.plan.ClaimTerms;
import rar.model.plan.FinancialPlan;
import rar.model.plan.FundingBasis;
import rar.model.plan.Horizon;
import rar.model.plan.MonthRange;
import rar.model.plan.PayoutProfile;
import rar.model.plan.PlannedGrant;
import rar.model.plan.ProjectFunding;
import rar.model.plan.RecognitionPolicy;
import rar.model.plan.SmallestPlan;
import rar.model.schedule.Schedule;

/**
 * The repair of small plans whose grants have external funding, against all repairs tried one after the other: what is
 * paid is counted month by month, what is claimed from that, to the öre.
 */
class FundedRepairTest {

    private static final int YEAR = 2024;

    /**
     * The terms of funding of a grant.
     *
     * @param percent of cost; for agreed amounts, of the grant
     * @param ceiling in öre, if there is one
     * @param every how many months there is a claim
     * @param paidAfter how many months after the claim it is paid
     * @param from the first month in which it is earned
     */
    private record Terms(int percent, Optional<Long> ceiling, int every, int paidAfter, int from) {

        ProjectFunding funding(String id) {
            return with(ProjectFunding.of(id, Share.of(percent, 100)));
        }

        /** Agreed amounts of a grant of so much in a year. */
        ProjectFunding agreed(String id, Money grant, int year) {
            Money amount = new Money(grant.ore() * percent / 100);
            return with(ProjectFunding.of(id, new PayoutProfile.ByYear(TreeMap.of(year, amount))));
        }

        private ProjectFunding with(ProjectFunding of) {
            Vector<Integer> months = Vector.rangeClosed(1, 12).filter(month -> month % every == 0);
            ProjectFunding claimed = of.withClaims(new ClaimTerms(months, paidAfter));
            ProjectFunding started =
                    from == 0 ? claimed : claimed.withFrom(YearMonth.of(YEAR, 1).plusMonths(from));
            return ceiling.map(most -> started.withCeiling(new Money(most))).orElse(started);
        }

        /** What has come in by each month end for what is paid by month. */
        long[] received(long[] paid) {
            long[] received = new long[36];
            for (int claim = every - 1; claim < 36; claim += every) {
                long cost = 0;
                for (int month = from; month <= claim; month++) {
                    cost += paid[month];
                }
                long earned = Math.min((cost * percent + 50) / 100, ceiling.orElse(Long.MAX_VALUE));
                for (int month = claim + paidAfter; month < 36; month++) {
                    received[month] = earned;
                }
            }
            return received;
        }
    }

    @Provide
    Arbitrary<SmallPlan> plans() {
        return SmallPlan.any();
    }

    @Provide
    Arbitrary<List<Terms>> terms() {
        return Combinators.combine(
                        Arbitraries.of(25, 50, 75, 100),
                        Arbitraries.longs()
                                .between(0, 4_000)
                                .map(each -> each * 100)
                                .optional(0.5),
                        Arbitraries.of(1, 3, 6, 12),
                        Arbitraries.integers().between(0, 14),
                        Arbitraries.of(0, 0, 0, 5, 13, 24))
                .as(Terms::new)
                .withoutEdgeCases()
                .list()
                .ofSize(2);
    }

    @Property(tries = 80, seed = "20290331")
    void the_repair_of_a_funded_plan_is_as_small_as_the_smallest_of_all(
            @ForAll("plans") SmallPlan small,
            @ForAll("terms") List<Terms> terms,
            @ForAll @LongRange(min = -20_000, max = 300_000) long above) {
        FinancialPlan plan =
                funded(small, terms.get(0).funding("a"), terms.get(1).funding("b"));
        BalancePlan before = BalancePlan.of(Schedule.of(plan));
        Money floor = new Money(Math.max(0, before.cashOre(before.lowestMonth()) + above));

        Repair repair = Repair.of(plan, new RepairTerms(floor, Vector.empty(), false, false));

        SmallRepairs all = all(small, before, terms);
        Optional<Long> smallest = all.smallest(floor.ore());
        Statistics.label("outcome")
                .collect(
                        repair.holdsAlready()
                                ? "holds"
                                : repair.after().isDefined()
                                        ? "moved"
                                        : repair.certificate().isEmpty()
                                                ? "in whole tkr"
                                                : repair.certificate()
                                                                        .get()
                                                                        .months()
                                                                        .size()
                                                                == 1
                                                        ? "a month"
                                                        : "together");
        assertThat(repair.after().isDefined()).isEqualTo(smallest.isPresent());
        assertThat(repair.conflicts().isEmpty()).isEqualTo(smallest.isPresent());
        smallest.ifPresent(least -> {
            assertThat(repair.total()).isEqualTo(Money.ofTkr(least));
            assertThat(repair.isSmallest()).isTrue();
        });
        repair.certificate().forEach(all::assertProved);
    }

    private static SmallRepairs all(SmallPlan small, BalancePlan before, List<Terms> terms) {
        return new SmallRepairs(small, before, terms.get(0)::received, terms.get(1)::received);
    }

    private static FinancialPlan funded(SmallPlan small, ProjectFunding first, ProjectFunding second) {
        return small.plan()
                .with(draft -> draft.withGrants(draft.grants()
                        .map(grant -> grant.id().equals("first")
                                ? grant.withFunding(first)
                                : grant.id().equals("second") ? grant.withFunding(second) : grant)));
    }

    /** Agreed amounts go with the payments that they are agreed for, but for öre. */
    @Property(tries = 50, seed = "20290630")
    void agreed_amounts_follow_what_is_moved(
            @ForAll("plans") SmallPlan small,
            @ForAll("terms") List<Terms> drawn,
            @ForAll @LongRange(min = -20_000, max = 300_000) long above) {
        List<Terms> terms = drawn.stream()
                .map(each -> new Terms(each.percent(), Optional.empty(), each.every(), each.paidAfter(), 0))
                .toList();
        FinancialPlan plan = funded(
                small,
                terms.get(0).agreed("a", small.first(), YEAR),
                terms.get(1).agreed("b", small.second(), YEAR + 1));
        assertThat(plan.grants().flatMap(grant -> grant.funding()))
                .allMatch(each -> each.basis() instanceof FundingBasis.Agreed);
        BalancePlan before = BalancePlan.of(Schedule.of(plan));
        Money floor = new Money(Math.max(0, before.cashOre(before.lowestMonth()) + above));

        Repair repair = Repair.of(plan, new RepairTerms(floor, Vector.empty(), false, false));

        SmallRepairs all = all(small, before, terms);
        Optional<Long> easier = all.smallest(floor.ore() - 100);
        Optional<Long> harder = all.smallest(floor.ore() + 100);
        Statistics.label("repaired").collect(repair.after().isDefined());
        repair.after()
                .forEach(after -> assertThat(repair.total()).isGreaterThanOrEqualTo(Money.ofTkr(easier.orElseThrow())));
        harder.ifPresent(most -> assertThat(repair.total()).isLessThanOrEqualTo(Money.ofTkr(most)));
        assertThat(harder.isPresent() && repair.after().isEmpty()).isFalse();
    }

    /**
     * A grant of 5 000 kr of the first year is funded in full, claimed in December and paid in January. Moving x to the
     * second year leaves 10 000 − 5 000 + x at the end of the first and 10 000 − x at the end of the second, 7 500 kr on the
     * mean of the two: a floor of 8 000 kr can be kept at the end of either, and not of both.
     */
    @Test
    void two_month_ends_can_be_out_of_reach_together_only() {
        ProjectFunding funding = ProjectFunding.of("fund", Share.ONE).withClaims(new ClaimTerms(Vector.of(12), 1));
        FinancialPlan plan = FinancialPlan.of(SmallestPlan.draft()
                .withHorizon(new Horizon(YEAR, 2))
                .withRecognition(RecognitionPolicy.AS_CONSUMED)
                .withContributions(paid -> paid.withTotals(TreeMap.of(YEAR, Money.ofTkr(0), YEAR + 1, Money.ofTkr(0))))
                .withOpeningCash(Money.ofTkr(10))
                .withGrant(PlannedGrant.of("grant", YearMonth.of(YEAR, 1), Money.ofTkr(5))
                        .withPayout(new PayoutProfile.Even(MonthRange.year(YEAR)))
                        .withFunding(funding)));

        Repair repair = Repair.of(plan, RepairTerms.of(plan).withFloor(Money.ofTkr(8)));

        InfeasibilityCertificate proof = repair.certificate().get();
        assertThat(proof.months().map(InfeasibilityCertificate.WeightedMonth::month))
                .containsExactly(YearMonth.of(2024, 12), YearMonth.of(2025, 12));
        assertThat(proof.months().map(InfeasibilityCertificate.WeightedMonth::weight))
                .containsOnly(Share.of(1, 2));
        assertThat(proof.demandedMean()).isEqualTo(Money.ofTkr(8));
        // but for the öre that the split of a rate may be off by
        assertThat(proof.attainableMean()).isBetween(new Money(750_000), new Money(750_020));
        assertThat(repair.conflicts().map(RepairShortfall::month))
                .containsExactly(YearMonth.of(2024, 12), YearMonth.of(2025, 12));
    }
}
