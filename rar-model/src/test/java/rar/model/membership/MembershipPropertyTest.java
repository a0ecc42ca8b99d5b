package rar.model.membership;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.Tuple2;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import rar.model.balance.BalancePlan;
import rar.model.money.Money;
import rar.model.money.MoneyUnit;
import rar.model.money.Share;
import rar.model.plan.Contributions;
import rar.model.plan.FinancialPlan;
import rar.model.plan.InstalmentTerms;
import rar.model.plan.Member;
import rar.model.plan.Party;
import rar.model.plan.PlanArbitraries;
import rar.model.schedule.Booking;
import rar.model.schedule.BookingKind;
import rar.model.schedule.Schedule;

/** What holds whoever leaves and whatever is divided. */
class MembershipPropertyTest {

    private static final int TRIES = 80;

    /** A plan, and a member of it whose party has another that can pay. */
    @Provide
    Arbitrary<Tuple2<FinancialPlan, Member>> leavers() {
        return PlanArbitraries.plans().flatMap(plan -> {
            List<Member> replaceable = plan.contributions()
                    .parties()
                    .flatMap(party -> party.members()
                            .filter(member -> party.members().remove(member).exists(MembershipPropertyTest::pays)))
                    .asJava();
            return replaceable.isEmpty()
                    ? Arbitraries.just(new Tuple2<>(plan, Member.of("", Share.ZERO)))
                    : Arbitraries.of(replaceable).map(member -> new Tuple2<>(plan, member));
        });
    }

    @Provide
    Arbitrary<FinancialPlan> plans() {
        return PlanArbitraries.plans();
    }

    @Provide
    Arbitrary<FinancialPlan> plansWithOpening() {
        return PlanArbitraries.plansWithOpening();
    }

    @Provide
    Arbitrary<Map<String, Money>> earlier() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 7))
                .as((party, member) -> "member-" + party + "-" + member)
                .flatMap(id -> Arbitraries.longs().between(0, 10_000_000_000L).map(ore -> new Tuple2<>(id, ore)))
                .list()
                .ofMaxSize(8)
                .map(all -> HashMap.ofEntries(Vector.ofAll(all).map(each -> each.map2(Money::new))));
    }

    @Property(seed = "27", tries = TRIES)
    void the_rest_of_the_party_pays_all_of_what_it_shares(@ForAll("leavers") Tuple2<FinancialPlan, Member> leaver) {
        Exit exit = exit(leaver, VacatedContribution.SHARED_BY_PARTY);
        Contributions before = exit.plan().contributions();
        Contributions after = planOf(exit).contributions();

        for (int year : exit.plan().horizon().eachYear()) {
            assertThat(after.total(year)).isEqualTo(before.total(year));
            assertThat(after.partyAmounts(year)).isEqualTo(before.partyAmounts(year));
            assertThat(sum(after, year)).isEqualTo(before.total(year));
        }
        assertThat(after.parties().flatMap(Party::members)).doesNotContain(exit.member());
    }

    @Property(seed = "2701", tries = TRIES)
    void what_falls_away_lowers_the_total_by_it_and_moves_others_by_rounding_alone(
            @ForAll("leavers") Tuple2<FinancialPlan, Member> leaver) {
        Exit exit = exit(leaver, VacatedContribution.FALLS_AWAY);
        Contributions before = exit.plan().contributions();
        Contributions after = planOf(exit).contributions();

        for (int year : exit.plan().horizon().eachYear()) {
            assertThat(after.total(year)).isEqualTo(before.total(year).minus(amount(before, exit.member(), year)));
            assertThat(sum(after, year)).isEqualTo(after.total(year));
        }
        if (exit.plan().horizon().years() == 1) {
            int year = exit.plan().horizon().firstYear();
            Seq<Member> stay = Associations.members(exit.plan()).remove(exit.member());
            assertThat(stay.map(member -> amount(after, member, year)))
                    .isEqualTo(stay.map(member -> amount(before, member, year)));
        }
    }

    @Property(seed = "2702", tries = TRIES)
    void what_is_matched_keeps_the_shares_and_takes_nobody_more_than_it_gives(
            @ForAll("leavers") Tuple2<FinancialPlan, Member> leaver) {
        Exit exit = exit(leaver, VacatedContribution.FALLS_AWAY_MATCHED);
        Contributions before = exit.plan().contributions();
        Contributions after = planOf(exit).contributions();

        assertThat(after.parties().map(Party::share)).isEqualTo(before.parties().map(Party::share));
        for (int year : exit.plan().horizon().eachYear()) {
            Money left = amount(before, exit.member(), year);
            Money fallen = before.total(year).minus(after.total(year));
            assertThat(fallen).isGreaterThanOrEqualTo(left);
            assertThat(left.ore() == 0).isEqualTo(fallen.ore() == 0);
        }
    }

    @Property(seed = "2703", tries = TRIES)
    void only_contributions_after_the_last_day_are_booked_otherwise(
            @ForAll("leavers") Tuple2<FinancialPlan, Member> leaver,
            @ForAll VacatedContribution vacated,
            @ForAll @IntRange(min = 0, max = 70) int months) {
        Exit drawn = exit(leaver, vacated);
        LocalDate lastDay = drawn.plan().horizon().openingDate().plusDays(15).plusMonths(months);
        Exit exit = new Exit(
                drawn.plan(), drawn.charter(), drawn.party(), drawn.member(), drawn.notice(), lastDay, drawn.missing());

        Schedule before = Schedule.of(exit.plan());
        Schedule after = exit.schedule();

        Predicate<Booking> isAfter = booking -> isAfter(exit.plan().contributions(), booking, lastDay);
        assertThat(after.bookings().reject(isAfter)).isEqualTo(before.bookings().reject(isAfter));
        assertThat(after.bookings().filter(isAfter))
                .noneMatch(booking -> booking.source().equals(exit.member().id()));
        if (vacated == VacatedContribution.SHARED_BY_PARTY) {
            assertThat(cash(after)).isEqualTo(cash(before));
        }
    }

    @Property(seed = "915", tries = TRIES)
    void what_is_left_is_distributed_to_the_unit_by_what_was_contributed(
            @ForAll("plans") FinancialPlan plan,
            @ForAll("earlier") Map<String, Money> drawn,
            @ForAll @LongRange(min = 0, max = 100_000_000_000L) long left) {
        Map<String, Money> earlier = ofMembers(drawn, plan);
        CumulatedContributions cumulated =
                CumulatedContributions.of(earlier, plan, plan.horizon().lastYear());
        Money total = Money.sum(earlier.values())
                .plus(Money.sum(plan.contributions().totals().values()));
        assertThat(cumulated.total()).isEqualTo(total);
        Assume.that(total.ore() > 0);

        List<Money> parts = cumulated.distribute(new Money(left), MoneyUnit.ORE).amounts();

        assertThat(Money.sum(parts)).isEqualTo(new Money(left));
        for (int i = 0; i < parts.size(); i++) {
            // |part x total - left x contributed| < total, so within an öre of the exact part
            BigInteger exact =
                    big(left).multiply(big(cumulated.rows().get(i).total().ore()));
            BigInteger error = big(parts.get(i).ore())
                    .multiply(big(total.ore()))
                    .subtract(exact)
                    .abs();
            assertThat(error).isLessThan(big(total.ore()));
        }
    }

    @Property(seed = "22", tries = TRIES)
    void a_shortfall_is_borne_in_full_by_the_shares_and_by_paying_members_alone(
            @ForAll("plans") FinancialPlan plan, @ForAll @LongRange(min = 0, max = 100_000_000_000L) long ore) {
        Money missing = new Money(ore);
        Seq<Party> parties = plan.contributions().parties();

        Shortfall shortfall = Shortfall.of(
                missing, MoneyUnit.ORE, plan.contributions(), plan.horizon().firstYear());

        assertThat(Money.sum(shortfall.parts().map(Shortfall.Part::amount))).isEqualTo(missing);
        for (Party party : parties) {
            Seq<Shortfall.Part> own =
                    shortfall.parts().filter(part -> part.party().equals(party));
            assertThat(own.map(Shortfall.Part::member)).isEqualTo(party.members());
            BigInteger error = big(Money.sum(own.map(Shortfall.Part::amount)).ore())
                    .multiply(party.share().denominator())
                    .subtract(big(ore).multiply(party.share().numerator()))
                    .abs();
            assertThat(error).isLessThan(party.share().denominator());
            assertThat(own.reject(part -> part.member().pays(plan.horizon().firstYear())))
                    .allMatch(part -> part.amount().equals(Money.ZERO));
        }
    }

    @Property(seed = "1106", tries = TRIES)
    void net_assets_are_equity_less_what_the_balance_sheet_does_not_provide_for(
            @ForAll("plansWithOpening") FinancialPlan plan, @ForAll @IntRange(min = 0, max = 59) int drawn) {
        BalancePlan balance = BalancePlan.of(Schedule.of(plan));
        int month = drawn % balance.months();
        NetAssets assets = NetAssets.at(balance, balance.month(month));

        assertThat(assets.net()).isEqualTo(balance.monthEnd(month).equity().minus(assets.undrawn()));
    }

    private static Vector<Long> cash(Schedule schedule) {
        BalancePlan balance = BalancePlan.of(schedule);
        return Vector.range(0, balance.months()).map(balance::cashOre);
    }

    private static Exit exit(Tuple2<FinancialPlan, Member> leaver, VacatedContribution vacated) {
        Assume.that(!leaver._2.id().isEmpty());
        Charter charter = new Charter(Period.ofYears(1), vacated, Associations.oneKind(leaver._1));
        Exit exit = Exit.of(leaver._1, charter, leaver._2.id(), LocalDate.of(2009, 1, 1));
        // in every year somebody of its party must be left
        Assume.that(exit.planWithout().plan().isValid());
        return exit;
    }

    private static FinancialPlan planOf(Exit exit) {
        return exit.planWithout().plan().get();
    }

    /** Whether it books a contribution that is due after the day; one in arrears was due as much earlier as is agreed. */
    private static boolean isAfter(Contributions contributions, Booking booking, LocalDate day) {
        Option<InstalmentTerms> terms = contributions
                .parties()
                .find(party -> party.members().map(Member::id).contains(booking.source()))
                .map(contributions::terms);
        int paidAfter =
                booking.kind() == BookingKind.CONTRIBUTION_ARREARS ? terms.get().paidAfter() : 0;
        return Vector.of(
                                BookingKind.CONTRIBUTION,
                                BookingKind.CONTRIBUTION_OUTSTANDING,
                                BookingKind.CONTRIBUTION_ARREARS)
                        .contains(booking.kind())
                && booking.month().minusMonths(paidAfter).atDay(1).isAfter(day);
    }

    private static Money sum(Contributions contributions, int year) {
        return Money.sum(contributions.memberAmounts(year).map(Contributions.MemberContribution::amount));
    }

    private static Money amount(Contributions contributions, Member member, int year) {
        return Money.sum(contributions
                .memberAmounts(year)
                .filter(paid -> paid.member().id().equals(member.id()))
                .map(Contributions.MemberContribution::amount));
    }

    private static Map<String, Money> ofMembers(Map<String, Money> drawn, FinancialPlan plan) {
        return drawn.filterKeys(Associations.members(plan).map(Member::id)::contains);
    }

    private static boolean pays(Member member) {
        return member.weight().compareTo(Share.ZERO) > 0;
    }

    private static BigInteger big(long number) {
        return BigInteger.valueOf(number);
    }
}
