package rar.simulation.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.vavr.Tuple;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.time.Period;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rar.model.membership.Charter;
import rar.model.membership.Exit;
import rar.model.membership.MemberKind;
import rar.model.membership.VacatedContribution;
import rar.model.money.Money;
import rar.model.plan.FinancialPlan;
import rar.model.plan.Horizon;
import rar.model.plan.Member;
import rar.model.plan.Party;
import rar.model.schedule.Booking;
import rar.model.schedule.BookingKind;
import rar.model.schedule.Schedule;
import rar.simulation.distribution.BernoulliDistribution;
import rar.simulation.distribution.ConstantDistribution;
import rar.simulation.factor.MemberLeaves;
import rar.simulation.factor.RiskModel;
import rar.simulation.factor.Scope;
import rar.simulation.json.Bundled;
import rar.simulation.outcome.Outcome;
import rar.simulation.projection.Projection;

/** A member that leaves in a scenario, against the same exit decided for certain, and against a known law. */
class MemberLeavesTest {

    private static final FinancialPlan PLAN = Bundled.plan(2009);

    /** Flen pays 236 250 kr of 15 000 000 kr a year (Verksamhetsplan RAR 2009, ch. 9), and none from 2010 on. */
    @Test
    void a_contribution_that_falls_away_is_missed_to_the_krona() {
        var replayed =
                leaving(PLAN, "flen", 2009, 12, VacatedContribution.FALLS_AWAY).replay(1, 0);
        assertThat(replayed.contributions(2009)).isEqualTo(Money.ofKronor(15_000_000));
        assertThat(replayed.contributions(2010)).isEqualTo(Money.ofKronor(14_763_750));
        assertThat(replayed.contributions(2011)).isEqualTo(Money.ofKronor(14_763_750));
    }

    /** The rest of its quarter pays 3 513 750 kr, so the whole is four times that. */
    @Test
    void a_contribution_that_is_matched_lowers_the_whole_in_proportion() {
        var replayed = leaving(PLAN, "flen", 2010, 12, VacatedContribution.FALLS_AWAY_MATCHED)
                .replay(1, 0);
        assertThat(replayed.contributions(2010)).isEqualTo(Money.ofKronor(15_000_000));
        assertThat(replayed.contributions(2011)).isEqualTo(Money.ofKronor(4 * 3_513_750));
    }

    @ParameterizedTest
    @EnumSource(VacatedContribution.class)
    void every_member_of2009_pays_what_it_pays_after_that_exit(VacatedContribution rule) {
        for (int notice : new int[] {0, 7, 12, 35}) {
            Exit exit = exit(PLAN, "flen", Period.ofMonths(notice), rule);
            assertThat(contributions(leaving(PLAN, "flen", 2009, notice, rule)
                            .replay(1, 0)
                            .schedule()))
                    .as("notice of %s months", notice)
                    .isEqualTo(contributions(exit.schedule()));
        }
    }

    @Property(tries = 80, seed = "20090121")
    void every_member_pays_what_it_pays_after_that_exit(
            @ForAll("plans") FinancialPlan plan,
            @ForAll @IntRange(max = 36) int notice,
            @ForAll @IntRange(max = 9) int whose,
            @ForAll boolean shared) {
        Seq<Member> members = plan.contributions().parties().flatMap(Party::members);
        Member member = members.get(whose % members.size());
        VacatedContribution rule = shared ? VacatedContribution.SHARED_BY_PARTY : VacatedContribution.FALLS_AWAY;
        Exit exit = exit(plan, member.id(), Period.ofMonths(notice), rule);
        // what nobody is left to pay has no plan of its own
        Assume.that(!exit.liquidates() && exit.planWithout().plan().isValid());
        int first = plan.horizon().firstYear();
        assertThat(contributions(leaving(plan, member.id(), first, notice, rule)
                        .replay(1, 0)
                        .schedule()))
                .isEqualTo(contributions(exit.schedule()));
    }

    /** A member that gives notice with probability p each year is gone in year k with 1 − (1 − p)^k. */
    @Test
    void the_year_of_the_first_notice_is_geometric() {
        Walk walk = new Walk();
        walk.horizon = new Horizon(2009, 5);
        walk.costs = Money.ofTkr(12_000);
        walk.opening = Money.ZERO;
        // by the end of a year cash is at the floor, and under it from the year on in which nobody else pays
        long count = 100_000;
        Outcome outcome = walk.under(new MemberLeaves(
                        "leaves",
                        new Scope<>(Vector.of(Walk.OTHERS + "-member")),
                        Scope.all(),
                        new BernoulliDistribution(0.2),
                        0,
                        VacatedContribution.FALLS_AWAY))
                .run(Run.of(21, count));
        for (int k = 1; k <= 5; k++) {
            double gone = 1 - Math.pow(0.8, k);
            assertThat((double) outcome.breaches(12 * k - 1) / (double) count)
                    .isCloseTo(gone, within(4 * Math.sqrt(gone * (1 - gone) / (double) count)));
        }
    }

    @Test
    void a_notice_that_ends_after_the_plan_changes_nothing() {
        var replayed = leaving(PLAN, "flen", 2009, 36, VacatedContribution.FALLS_AWAY);
        assertThat(replayed.draws()).isEmpty();
        assertThat(replayed.replay(1, 0).schedule()).isEqualTo(Schedule.of(PLAN));
    }

    /** Where everyone in a party has left there is nobody to share with. */
    @Test
    void what_nobody_is_left_to_share_falls_away() {
        var replayed = Simulation.of(
                        Projection.of(Schedule.of(PLAN)),
                        new RiskModel(
                                "all leave",
                                "made up",
                                Vector.of(new MemberLeaves(
                                        "leaves",
                                        new Scope<>(PLAN.contributions()
                                                .parties()
                                                .head()
                                                .members()
                                                .map(Member::id)),
                                        new Scope<>(Vector.of(2009)),
                                        new ConstantDistribution(1),
                                        12,
                                        VacatedContribution.SHARED_BY_PARTY))))
                .replay(1, 0);
        assertThat(replayed.contributions(2010)).isEqualTo(Money.ofKronor(11_250_000));
    }

    /** A schedule in which somebody has left already says nothing of what a second leaving does. */
    @Test
    void contributions_that_do_not_follow_from_the_plan_cannot_be_moved() {
        Schedule without = exit(PLAN, "flen", Period.ofYears(1), VacatedContribution.FALLS_AWAY)
                .schedule();
        RiskModel model = leaving(PLAN, "gnesta", 2009, 12, VacatedContribution.FALLS_AWAY)
                .model();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Simulation.of(Projection.of(without), model))
                .withMessageContaining("of 2010 do not follow from the plan's shares and weights");
    }

    private static Simulation leaving(
            FinancialPlan plan, String member, int year, int notice, VacatedContribution vacated) {
        return Simulation.of(
                Projection.of(Schedule.of(plan)),
                new RiskModel(
                        "leaves",
                        "made up",
                        Vector.of(new MemberLeaves(
                                "leaves",
                                new Scope<>(Vector.of(member)),
                                new Scope<>(Vector.of(year)),
                                new ConstantDistribution(1),
                                notice,
                                vacated))));
    }

    /** Notice is given on the day before the plan's first year. */
    private static Exit exit(FinancialPlan plan, String member, Period notice, VacatedContribution vacated) {
        Map<String, MemberKind> kinds = HashMap.ofEntries(plan.contributions()
                .parties()
                .flatMap(Party::members)
                .map(each -> Tuple.of(each.id(), MemberKind.MUNICIPALITY)));
        return Exit.of(
                plan,
                new Charter(notice, vacated, kinds),
                member,
                LocalDate.of(plan.horizon().firstYear() - 1, 12, 31));
    }

    private static Vector<Booking> contributions(Schedule schedule) {
        return schedule.bookings()
                .filter(booking -> booking.kind() == BookingKind.CONTRIBUTION
                        && !booking.amount().equals(Money.ZERO))
                .sortBy(booking -> booking.month() + " " + booking.source());
    }

    @Provide
    Arbitrary<FinancialPlan> plans() {
        return ContributionRiskArbitraries.plans();
    }
}
