package rar.model.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.Tuple2;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import rar.model.money.Money;
import rar.model.money.Share;
import rar.model.plan.Account;
import rar.model.plan.BudgetLine;
import rar.model.plan.Contributions;
import rar.model.plan.FinancialPlan;
import rar.model.plan.InstalmentTerms;
import rar.model.plan.Instalments;
import rar.model.plan.LineKind;
import rar.model.plan.Member;
import rar.model.plan.OpeningItem;
import rar.model.plan.Party;
import rar.model.plan.PlanArbitraries;
import rar.model.plan.PlanDraft;
import rar.model.plan.PlanVariants;
import rar.model.plan.RecognitionPolicy;
import rar.model.timing.PaymentTerms;

/** What holds for the bookings of every plan (SPEC: projection month by month). */
class SchedulePropertyTest {

    private static final int TRIES = 60;

    @Provide
    Arbitrary<FinancialPlan> plans() {
        return PlanArbitraries.plans();
    }

    @Provide
    Arbitrary<FinancialPlan> plansWithGivenGrants() {
        return PlanArbitraries.plansWithGivenGrants();
    }

    @Property(seed = "20090101", tries = TRIES)
    void bookings_lie_inside_the_horizon_in_order_and_none_is_zero(@ForAll("plans") FinancialPlan plan) {
        Vector<Booking> bookings = Schedule.of(plan).bookings();
        assertThat(bookings).allSatisfy(booking -> {
            assertThat(booking.month())
                    .isBetween(plan.horizon().firstMonth(), plan.horizon().lastMonth());
            assertThat(booking.amount().ore()).isNotZero();
        });
        assertThat(bookings.asJava())
                .isSortedAccordingTo(Comparator.comparing(Booking::month).thenComparing(Booking::kind));
    }

    @Property(seed = "20090102", tries = TRIES)
    void bookings_of_a_month_and_kind_keep_the_plans_order(@ForAll("plans") FinancialPlan plan) {
        Seq<String> order = plan.contributions()
                .parties()
                .flatMap(party -> party.members().map(member -> member.id()))
                .appendAll(plan.lines().map(BudgetLine::id))
                .append(OpeningItem.SOURCE)
                .appendAll(plan.projects().map(project -> project.id()))
                .appendAll(plan.grants().map(grant -> grant.id()));
        Schedule.of(plan)
                .bookings()
                .groupBy(booking -> List.of(booking.month(), booking.kind()))
                .values()
                .forEach(together -> assertThat(together.map(booking -> order.indexOf(booking.source()))
                                .asJava())
                        .isSorted());
    }

    @Property(seed = "20090103", tries = TRIES)
    void every_line_is_booked_in_full_year_by_year(@ForAll("plans") FinancialPlan plan) {
        Vector<Booking> bookings = Schedule.of(plan).bookings();
        for (BudgetLine line : plan.lines()) {
            for (int year : plan.horizon().eachYear()) {
                List<Long> months = monthly(bookings, line.id(), year);
                Money amount = line.kind() == LineKind.CARRIED_OVER
                        ? Money.ZERO
                        : line.amount(year, plan.horizon()).times(line.kind().isIncome() ? 1 : -1);
                assertThat(months.stream().mapToLong(ore -> ore).sum()).isEqualTo(amount.ore());
            }
        }
    }

    @Property(seed = "20090104", tries = TRIES)
    void contributions_of_a_year_sum_to_its_total_over_members_and_instalments(@ForAll("plans") FinancialPlan plan) {
        Contributions contributions = plan.contributions();
        Vector<Booking> bookings = Schedule.of(plan).bookings();
        for (int year : plan.horizon().eachYear()) {
            Seq<Contributions.MemberContribution> paid = contributions.memberAmounts(year);
            assertThat(Money.sum(contributions.partyAmounts(year))).isEqualTo(contributions.total(year));
            assertThat(Money.sum(paid.map(Contributions.MemberContribution::amount)))
                    .isEqualTo(contributions.total(year));
            assertThat(Money.sum(bookings.filter(
                                    booking -> isDue(booking) && booking.month().getYear() == year)
                            .map(Booking::amount)))
                    .isEqualTo(contributions.total(year));
            assertThat(paid).allSatisfy(one -> {
                assertThat(Money.sum(one.instalments())).isEqualTo(one.amount());
                assertThat(one.instalments())
                        .hasSize(one.terms().instalments().months().size());
                assertThat(one.amount().ore() % contributions.unit().ore()).isZero();
            });
        }
    }

    /** Both ways at once: members by year and instalments by month, every cell within an öre of its exact part. */
    @Property(seed = "20090110", tries = TRIES)
    void instalments_of_a_party_are_exact_by_member_and_by_month(@ForAll("plans") FinancialPlan plan) {
        Contributions contributions = plan.contributions();
        for (int year : plan.horizon().eachYear()) {
            Vector<Money> byParty = contributions.partyAmounts(year);
            contributions
                    .memberAmounts(year)
                    .groupBy(Contributions.MemberContribution::party)
                    .forEach((party, paid) -> {
                        Money owed = byParty.get(contributions.parties().indexOf(party));
                        Seq<Share> parts = contributions
                                .terms(party)
                                .in(year)
                                .instalments()
                                .parts();
                        for (int i = 0; i < parts.size(); i++) {
                            int instalment = i;
                            Money month =
                                    Money.sum(paid.map(one -> one.instalments().get(instalment)));
                            assertWithinAnOre(month, owed, parts.get(i));
                            boolean even = contributions
                                            .terms(party)
                                            .in(year)
                                            .instalments()
                                            .areEqual()
                                    || owed.ore() == 0;
                            Share part = even ? parts.get(i) : Share.of(month.ore(), owed.ore());
                            paid.forEach(
                                    one -> assertWithinAnOre(one.instalments().get(instalment), one.amount(), part));
                        }
                    });
        }
    }

    private static void assertWithinAnOre(Money cell, Money whole, Share part) {
        Share exact = Share.of(whole.ore(), 1).times(part);
        assertThat(Share.of(cell.ore(), 1).plus(exact.times(Share.of(-1, 1))))
                .isStrictlyBetween(Share.of(-1, 1), Share.ONE);
        assertThat(cell.ore()).isNotNegative();
    }

    @Property(seed = "20090105", tries = TRIES)
    void contributions_are_due_in_instalment_months_and_arrive_as_agreed(@ForAll("plans") FinancialPlan plan) {
        Vector<Booking> bookings = Schedule.of(plan).bookings();
        for (Party party : plan.contributions().parties()) {
            InstalmentTerms terms = plan.contributions().terms(party);
            for (Member member : party.members()) {
                Vector<Booking> own =
                        bookings.filter(booking -> booking.source().equals(member.id()));
                Vector<Booking> due = own.filter(SchedulePropertyTest::isDue);
                assertThat(due.map(Booking::month))
                        .isSubsetOf(plan.horizon().eachYear().flatMap(terms::due));
                assertThat(own.filter(booking -> booking.effectOn(Account.CASH).ore() != 0)
                                .map(booking -> new Tuple2<>(booking.month(), booking.amount())))
                        .containsExactlyElementsOf(
                                due.map(booking -> new Tuple2<>(terms.paid(booking.month()), booking.amount()))
                                        .filter(paid -> plan.horizon().covers(paid._1)));
            }
        }
    }

    /** Equity, month by month, and so every result. */
    @Property(seed = "20090115", tries = TRIES)
    void agreed_lateness_changes_no_result_and_no_other_partys_cash(@ForAll("plans") FinancialPlan plan) {
        Party first = plan.contributions().parties().head();
        Contributions later = plan.contributions().withParty(first.id(), party -> party.withPaidAfter(3));
        Contributions other = plan.contributions()
                .withParty(
                        first.id(),
                        party -> party.withLaterInstalments(TreeMap.empty()).withInstalmentMonths(Vector.of(5, 6, 7)));
        Vector<Booking> before = Schedule.of(plan).bookings();
        Vector<Booking> after =
                Schedule.of(plan.with(draft -> draft.withContributions(later))).bookings();
        Vector<Booking> elsewhen =
                Schedule.of(plan.with(draft -> draft.withContributions(other))).bookings();
        assertThat(effects(after, Account.EQUITY)).isEqualTo(effects(before, Account.EQUITY));
        Vector<String> own = first.members().map(Member::id).toVector();
        assertThat(after.reject(booking -> own.contains(booking.source())))
                .isEqualTo(before.reject(booking -> own.contains(booking.source())));
        assertThat(elsewhen.reject(booking -> own.contains(booking.source())))
                .isEqualTo(before.reject(booking -> own.contains(booking.source())));
    }

    @Property(seed = "20090116", tries = TRIES)
    void parties_that_state_the_terms_of_all_pay_as_those_that_state_none(@ForAll("plans") FinancialPlan plan) {
        Contributions all = plan.contributions();
        Contributions silent = all.withParties(all.parties()
                .map(party -> Party.of(party.id(), party.share())
                        .withName(party.name())
                        .withLaterShares(party.laterShares())
                        .withMethod(party.method())
                        .withKey(party.key())
                        .withMembers(party.members())));
        Contributions stating = silent.withParties(silent.parties()
                .map(party -> party.withInstalments(all.terms().instalments())
                        .withLaterInstalments(all.terms().later())
                        .withPaidAfter(all.terms().paidAfter())));
        assertThat(Schedule.of(plan.with(draft -> draft.withContributions(stating)))
                        .bookings())
                .isEqualTo(Schedule.of(plan.with(draft -> draft.withContributions(silent)))
                        .bookings());
        int count = all.terms().instalments().months().size();
        Contributions equal = silent.withTerms(
                InstalmentTerms.of(Instalments.equal(all.terms().instalments().months())));
        for (int year : plan.horizon().eachYear()) {
            List<Money> even = equal.total(year).dividedInto(count);
            for (int i = 0; i < count; i++) {
                int instalment = i;
                assertThat(Money.sum(equal.memberAmounts(year)
                                .map(one -> one.instalments().get(instalment))))
                        .isEqualTo(even.get(i));
            }
        }
    }

    private static boolean isDue(Booking booking) {
        return booking.kind() == BookingKind.CONTRIBUTION || booking.kind() == BookingKind.CONTRIBUTION_OUTSTANDING;
    }

    private static Map<YearMonth, Money> effects(Vector<Booking> bookings, Account account) {
        return bookings.groupBy(Booking::month)
                .mapValues(month -> Money.sum(month.map(booking -> booking.effectOn(account))))
                .filterValues(effect -> effect.ore() != 0);
    }

    @Property(seed = "20090106", tries = TRIES)
    void what_is_booked_as_paid_is_what_the_commitments_pay_inside_the_horizon(@ForAll("plans") FinancialPlan plan) {
        Schedule schedule = Schedule.of(plan);
        BookingKind kind =
                plan.recognition() == RecognitionPolicy.AT_DECISION ? BookingKind.PAYOUT : BookingKind.PAYOUT_EXPENSED;
        for (Commitment commitment : schedule.commitments()) {
            assertThat(Money.sum(commitment.payouts().values())).isEqualTo(commitment.amount());
            assertThat(Money.sum(schedule.bookings()
                            .filter(booking ->
                                    booking.kind() == kind && booking.source().equals(commitment.id()))
                            .map(Booking::amount)))
                    .isEqualTo(commitment.paidBy(plan.horizon().lastMonth()));
        }
    }

    @Property(seed = "20090107", tries = TRIES)
    void no_grant_is_paid_before_it_is_decided_and_no_project_before_the_plan(@ForAll("plans") FinancialPlan plan) {
        assertThat(Schedule.of(plan).commitments())
                .allSatisfy(commitment -> assertThat(commitment.payouts().keySet())
                        .allSatisfy(month -> assertThat(month)
                                .isAfterOrEqualTo(commitment
                                        .decided()
                                        .getOrElse(plan.horizon().firstMonth()))));
    }

    /** A longer horizon keeps the prefix: nothing that a later year brings changes an earlier month. */
    @Property(seed = "20090108", tries = TRIES)
    void a_longer_horizon_keeps_the_prefix(@ForAll("plansWithGivenGrants") FinancialPlan drawn) {
        PlanDraft continued = drawn.draft();
        continued = continued
                .withLines(continued.lines().map(SchedulePropertyTest::continued))
                .withOpening(opening -> opening.withItems(
                        opening.items().filter(item -> item.line().isEmpty())));
        FinancialPlan plan = FinancialPlan.of(continued);
        Vector<Booking> all = Schedule.of(plan).bookings();
        for (int years = 1; years < plan.horizon().years(); years++) {
            PlanDraft parts = plan.draft();
            parts = PlanVariants.shortened(parts, years);
            FinancialPlan shorter = FinancialPlan.of(parts);
            assertThat(Schedule.of(shorter).bookings())
                    .isEqualTo(all.filter(booking -> shorter.horizon().covers(booking.month())));
        }
    }

    /** A line whose years after the plan are those that a longer plan has: by one rate, where they can be paid before. */
    private static BudgetLine continued(BudgetLine line) {
        boolean undated = line.timing().payment().equals(PaymentTerms.WHEN_INCURRED);
        boolean grows = line.amounts().growth().exists(index -> index.byYear().isEmpty());
        return undated || grows ? line : line.withTiming(timing -> timing.withPayment(PaymentTerms.WHEN_INCURRED));
    }

    /** The recognition policy moves results between years and never cash, for grants that are given. */
    @Property(seed = "20090109", tries = TRIES)
    void the_recognition_policy_moves_no_cash(@ForAll("plansWithGivenGrants") FinancialPlan plan) {
        PlanDraft other = plan.draft();
        other = PlanVariants.withOtherRecognition(other);
        assertThat(cash(Schedule.of(FinancialPlan.of(other)))).isEqualTo(cash(Schedule.of(plan)));
    }

    private static Vector<Object> cash(Schedule schedule) {
        return schedule.bookings()
                .filter(booking -> booking.effectOn(Account.CASH).ore() != 0)
                .map(booking -> List.of(booking.month(), booking.source(), booking.effectOn(Account.CASH)));
    }

    /** What a source adds to the result in each of the twelve months of a year, in öre. */
    private static List<Long> monthly(Vector<Booking> bookings, String source, int year) {
        Long[] months = new Long[12];
        Arrays.fill(months, 0L);
        bookings.filter(booking ->
                        booking.source().equals(source) && booking.month().getYear() == year)
                .forEach(booking -> months[booking.month().getMonthValue() - 1] +=
                        booking.effectOn(Account.EQUITY).ore());
        return List.of(months);
    }
}
