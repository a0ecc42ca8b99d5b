package rar.simulation.repair;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import rar.model.balance.BalancePlan;
import rar.model.goal.Readiness;
import rar.model.goal.Verdict;
import rar.model.money.Money;
import rar.model.plan.FinancialPlan;
import rar.model.plan.PlanArbitraries;
import rar.model.plan.PlanVariants;
import rar.model.schedule.Commitment;
import rar.model.schedule.Schedule;

/** What must be true of the repair of any plan. */
class RepairPropertyTest {

    private static Money floor(RepairTerms terms) {
        return terms.floors().alwaysTheSame().get();
    }

    @Provide
    Arbitrary<FinancialPlan> plans() {
        return PlanArbitraries.plansWithOpening();
    }

    @Provide
    Arbitrary<FinancialPlan> funded() {
        return PlanArbitraries.plansWithFunding();
    }

    /** Floors that are met, just missed and far out of reach, and everything that can be allowed. */
    private static RepairTerms terms(FinancialPlan plan, int above, boolean cuts, boolean beyond) {
        BalancePlan balance = BalancePlan.of(Schedule.of(plan));
        Money lowest = new Money(balance.cashOre(balance.lowestMonth()));
        Money floor = lowest.plus(Money.ofTkr(above)).max(Money.ZERO);
        return new RepairTerms(floor, Vector.empty(), cuts, beyond);
    }

    @Property(tries = 120, seed = "20120101")
    void a_repaired_plan_keeps_the_goals_in_every_month_and_is_no_smaller_than_its_bound(
            @ForAll("plans") FinancialPlan plan,
            @ForAll @IntRange(min = -100, max = 400) int above,
            @ForAll boolean cuts,
            @ForAll boolean beyond) {
        assertKept(plan, terms(plan, above, cuts, beyond));
    }

    /** The repaired plan is scheduled anew, so that its claims are those of the plan as it is paid. */
    @Property(tries = 40, seed = "20290101")
    void so_does_one_whose_claims_have_moved(
            @ForAll("funded") FinancialPlan plan,
            @ForAll @IntRange(min = -100, max = 400) int above,
            @ForAll boolean cuts,
            @ForAll boolean beyond) {
        assertKept(plan, terms(plan, above, cuts, beyond));
    }

    private static void assertKept(FinancialPlan plan, RepairTerms terms) {
        Repair repair = Repair.of(plan, terms);

        Statistics.label("outcome")
                .collect(
                        repair.holdsAlready()
                                ? "holds"
                                : repair.conflicts().nonEmpty() ? "short" : repair.isSmallest() ? "smallest" : "open");
        repair.after().forEach(after -> {
            for (int month = 0; month < after.months(); month++) {
                assertThat(after.cashOre(month))
                        .isGreaterThanOrEqualTo(floor(terms).ore());
            }
            assertThat(repair.total()).isGreaterThanOrEqualTo(repair.lowerBound());
            assertThat(repair.cut()).isGreaterThanOrEqualTo(repair.cutLowerBound());
            assertThat(terms.cuts() || repair.cut().equals(Money.ZERO)).isTrue();
            assertThat(repair.moves())
                    .allMatch(move -> move.amount().ore() % Money.ofTkr(1).ore() == 0);
            int last = plan.horizon().lastYear() + (terms.beyond() ? 1 : 0);
            assertThat(repair.moves()).allMatch(move -> move.to().forAll(to -> to <= last));
        });
        assertThat(repair.after().isDefined()).isEqualTo(repair.conflicts().isEmpty());
    }

    /** A tkr that is moved lifts a month end by a tkr at most, so the deepest month alone gives a bound. */
    @Property(tries = 60, seed = "20120331")
    void the_bound_is_at_least_what_the_deepest_month_lacks(
            @ForAll("plans") FinancialPlan plan, @ForAll @IntRange(min = 1, max = 300) int above) {
        // VAT on top lifts it too, for a while
        FinancialPlan net = PlanVariants.withoutVat(plan);
        RepairTerms terms = terms(net, above, true, true);
        Repair repair = Repair.of(net, terms);

        BalancePlan before = repair.before();
        long lacking = floor(terms).ore() - before.cashOre(before.lowestMonth());
        if (repair.after().isDefined()) {
            assertThat(repair.lowerBound().ore()).isGreaterThanOrEqualTo(lacking);
        }
    }

    @Property(tries = 60, seed = "20120630")
    void a_higher_floor_never_takes_a_smaller_repair(
            @ForAll("plans") FinancialPlan plan,
            @ForAll @IntRange(min = -50, max = 200) int above,
            @ForAll @IntRange(min = 0, max = 200) int higher) {
        RepairTerms low = terms(plan, above, false, true);
        RepairTerms high = low.withFloor(floor(low).plus(Money.ofTkr(higher)));

        Repair lower = Repair.of(plan, low);
        Repair upper = Repair.of(plan, high);

        if (upper.after().isDefined()) {
            assertThat(lower.after().isDefined()).isTrue();
            assertThat(lower.total()).isLessThanOrEqualTo(upper.total());
        }
    }

    /** What is moved is what the payments of the two plans differ by, payout for payout and year for year. */
    @Property(tries = 100, seed = "20120930")
    void the_moves_are_the_difference_of_the_two_plans(
            @ForAll("plans") FinancialPlan plan,
            @ForAll @IntRange(min = 1, max = 300) int above,
            @ForAll boolean cuts) {
        Repair repair = Repair.of(plan, terms(plan, above, cuts, true));

        repair.after()
                .forEach(after -> after.schedule()
                        .commitments()
                        .zip(repair.before().schedule().commitments())
                        .forEach(pair -> {
                            Commitment now = pair._1;
                            for (int year = plan.horizon().firstYear();
                                    year <= plan.horizon().lastYear() + 1;
                                    year++) {
                                int in = year;
                                Vector<Move> own = repair.moves()
                                        .filter(move -> move.what().equals(now.id()));
                                Money change = Money.sum(
                                                own.filter(move -> move.to().contains(in))
                                                        .map(Move::amount))
                                        .minus(Money.sum(own.filter(move -> move.from() == in)
                                                .map(Move::amount)));
                                assertThat(now.paidIn(year))
                                        .isEqualTo(pair._2.paidIn(year).plus(change));
                            }
                        }));
    }

    /** A goal of readiness and what the repair makes of it say the same of any cash. */
    @Property(tries = 200, seed = "20121231")
    void readiness_is_asked_of_every_month_as_the_goal_judges_it(
            @ForAll("plans") FinancialPlan plan,
            @ForAll @IntRange(min = 0, max = 8) int within,
            @ForAll @IntRange(min = 1, max = 15) int payMonths,
            @ForAll @IntRange(min = -100, max = 3_000) int above) {
        BalancePlan balance = BalancePlan.of(Schedule.of(plan));
        Money lowest = new Money(balance.cashOre(balance.lowestMonth()));
        Readiness readiness =
                new Readiness(lowest.plus(Money.ofTkr(above)).max(Money.ZERO), within, payMonths, Money.ZERO);
        long[] cash =
                IntStream.range(0, balance.months()).mapToLong(balance::cashOre).toArray();
        RepairTerms terms = new RepairTerms(Money.ZERO, Vector.of(readiness), false, false);

        boolean isMet = RepairDemand.of(terms, balance, 0).isMetBy(cash);

        boolean floorHolds = lowest.ore() >= 0;
        Verdict verdict = readiness.assess(balance).verdict();
        Statistics.label("readiness").collect(verdict);
        assertThat(isMet).isEqualTo(floorHolds && verdict != Verdict.BREAKS);
    }
}
