package rar.model.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import rar.model.money.Money;
import rar.model.money.MoneyUnit;
import rar.model.money.Share;
import rar.model.plan.AssetEvent;
import rar.model.plan.BalanceSheet;
import rar.model.plan.BudgetLine;
import rar.model.plan.Contributions;
import rar.model.plan.EquityRecovery;
import rar.model.plan.FinancialPlan;
import rar.model.plan.GrantAmount;
import rar.model.plan.Horizon;
import rar.model.plan.IndexRule;
import rar.model.plan.LineKind;
import rar.model.plan.Member;
import rar.model.plan.MonthRange;
import rar.model.plan.OpeningBalance;
import rar.model.plan.Party;
import rar.model.plan.PayoutProfile;
import rar.model.plan.PlanDraft;
import rar.model.plan.PlannedGrant;
import rar.model.plan.Project;
import rar.model.plan.ProjectKind;
import rar.model.plan.RecognitionPolicy;
import rar.model.plan.SmallestPlan;
import rar.model.plan.WorkingCapital;
import rar.model.plan.YearlyAmounts;

/** The rules of time by example: what is booked in which month (SPEC: projection month by month). */
class ScheduleTest {

    /** The smallest plan without contributions, changed. */
    private static FinancialPlan plan(UnaryOperator<PlanDraft> change) {
        return FinancialPlan.of(change.apply(pays(SmallestPlan.draft(), 0)));
    }

    /** Its one member pays so much in each year of the horizon. */
    private static PlanDraft pays(PlanDraft plan, long ore) {
        return plan.withContributions(contributions -> contributions.withTotals(
                TreeMap.ofEntries(plan.horizon().eachYear().map(year -> new Tuple2<>(year, new Money(ore))))));
    }

    private static PlanDraft covers(PlanDraft plan, int years) {
        return pays(plan.withHorizon(new Horizon(2024, years)), 0);
    }

    private static PlanDraft opens(PlanDraft plan, long receivables, long provisions, long shortTerm) {
        return plan.withOpening(OpeningBalance.of(BalanceSheet.EMPTY
                .withReceivables(new Money(receivables))
                .withEquity(new Money(receivables - provisions - shortTerm))
                .withProvisions(new Money(provisions))
                .withShortTermLiabilities(new Money(shortTerm))));
    }

    private static BudgetLine line(LineKind kind, long ore) {
        return BudgetLine.of(kind.toString(), kind, new Money(ore));
    }

    private static PlannedGrant grant(String decided, GrantAmount amount, PayoutProfile payout) {
        return PlannedGrant.solved("grant", YearMonth.parse(decided))
                .withAmount(amount)
                .withPayout(payout)
                .withKind(ProjectKind.INDIVIDUAL);
    }

    private static Project project(Option<LocalDate> start, String end, Option<Money> total, PayoutProfile payout) {
        Project undated = Project.of("project", LocalDate.parse(end), payout);
        Project project = start.map(undated::withStart).getOrElse(undated);
        return total.map(project::withTotal).getOrElse(project);
    }

    private static List<String> booked(FinancialPlan plan) {
        return Schedule.of(plan)
                .bookings()
                .map(booking -> booking.month() + " " + booking.kind() + " " + booking.source() + " "
                        + booking.amount().ore())
                .asJava();
    }

    private static List<String> booked(UnaryOperator<PlanDraft> change) {
        return booked(plan(change));
    }

    private static MonthRange months(String first, String last) {
        return new MonthRange(YearMonth.parse(first), YearMonth.parse(last));
    }

    @Test
    void contributions_arrive_from_every_member_in_its_instalments() {
        Seq<Member> members =
                Vector.of(Member.of("a", 3).withName("A"), Member.of("b", 1).withName("B"));
        Party party = Party.of("p", Share.ONE).withName("P").withMembers(members);
        assertThat(booked(parts -> parts.withContributions(
                        Contributions.of(TreeMap.of(2024, new Money(80)), party).withUnit(MoneyUnit.ORE))))
                .containsExactly(
                        "2024-01 CONTRIBUTION a 15",
                        "2024-01 CONTRIBUTION b 5",
                        "2024-04 CONTRIBUTION a 15",
                        "2024-04 CONTRIBUTION b 5",
                        "2024-07 CONTRIBUTION a 15",
                        "2024-07 CONTRIBUTION b 5",
                        "2024-10 CONTRIBUTION a 15",
                        "2024-10 CONTRIBUTION b 5");
    }

    @Test
    void nothing_is_booked_where_nothing_is_paid() {
        assertThat(booked(parts -> parts)).isEmpty();
    }

    @Test
    void a_yearly_cost_moves_evenly_and_its_last_ore_in_the_earliest_months() {
        assertThat(booked(parts -> parts.withLines(Vector.of(line(LineKind.COST, 14)))))
                .containsExactly(
                        "2024-01 COST cost 2",
                        "2024-02 COST cost 2",
                        "2024-03 COST cost 1",
                        "2024-04 COST cost 1",
                        "2024-05 COST cost 1",
                        "2024-06 COST cost 1",
                        "2024-07 COST cost 1",
                        "2024-08 COST cost 1",
                        "2024-09 COST cost 1",
                        "2024-10 COST cost 1",
                        "2024-11 COST cost 1",
                        "2024-12 COST cost 1");
    }

    @Test
    void negative_interest_mirrors_interest() {
        assertThat(booked(parts -> parts.withLines(Vector.of(line(LineKind.INTEREST, -2)))))
                .containsExactly("2024-01 INTEREST interest -1", "2024-02 INTEREST interest -1");
    }

    @Test
    void a_carried_over_balance_is_no_receipt() {
        assertThat(booked(parts -> parts.withLines(Vector.of(line(LineKind.CARRIED_OVER, 260_000_000)))))
                .isEmpty();
    }

    @Test
    void within_a_month_receipts_come_before_costs_and_grants_last() {
        assertThat(booked(parts -> {
                    IndexRule half = IndexRule.flat(Share.of(1, 10));
                    return opens(pays(parts, 7), 10, 5, 10)
                            .withWorkingCapital(new WorkingCapital(half, half))
                            .withLines(Vector.of(
                                    line(LineKind.COST, 1), line(LineKind.INTEREST, 1), line(LineKind.INCOME, 1)))
                            .withAssetEvents(Vector.of(new AssetEvent(
                                    AssetEvent.Kind.INVESTMENT, YearMonth.of(2024, 1), new Money(3), "note")))
                            .withGrants(Vector.of(grant(
                                    "2024-01",
                                    new GrantAmount.Given(new Money(4)),
                                    new PayoutProfile.Even(months("2024-01", "2024-01")))))
                            .withProjects(Vector.of(project(
                                    Option.none(),
                                    "2024-01-31",
                                    Option.none(),
                                    new PayoutProfile.ByMonth(TreeMap.of(YearMonth.of(2024, 1), new Money(5))))));
                }))
                .containsExactly(
                        "2024-01 CONTRIBUTION flen 7",
                        "2024-01 INCOME income 1",
                        "2024-01 INTEREST interest 1",
                        "2024-01 COST cost 1",
                        "2024-01 RECEIVABLES_RISE receivables 1",
                        "2024-01 LIABILITIES_RISE shortTermLiabilities 1",
                        "2024-01 INVESTMENT fixedAssets 3",
                        "2024-01 GRANT_DECIDED grant 4",
                        "2024-01 PAYOUT project 5",
                        "2024-01 PAYOUT grant 4");
    }

    @Test
    void the_change_of_receivables_moves_over_its_year() {
        assertThat(booked(parts -> opens(covers(parts, 2), 120, 0, 0)
                        .withWorkingCapital(new WorkingCapital(
                                new IndexRule(Share.of(1, 10), TreeMap.of(2025, Share.of(-1, 12))), IndexRule.NONE))))
                .hasSize(23)
                .startsWith("2024-01 RECEIVABLES_RISE receivables 1", "2024-02 RECEIVABLES_RISE receivables 1")
                .contains("2024-12 RECEIVABLES_RISE receivables 1", "2025-11 RECEIVABLES_RISE receivables -1")
                .doesNotContain("2025-12 RECEIVABLES_RISE receivables -1");
    }

    @Test
    void without_an_opening_balance_there_are_no_receivables_to_move() {
        assertThat(booked(parts -> parts.withoutOpening()
                        .withWorkingCapital(new WorkingCapital(IndexRule.flat(Share.ONE), IndexRule.flat(Share.ONE)))))
                .isEmpty();
    }

    @Test
    void a_grant_is_expensed_in_the_month_of_its_decision_and_paid_later() {
        assertThat(booked(parts -> parts.withGrants(Vector.of(grant(
                        "2024-03",
                        new GrantAmount.Given(new Money(20)),
                        new PayoutProfile.Even(months("2024-06", "2024-07")))))))
                .containsExactly(
                        "2024-03 GRANT_DECIDED grant 20", "2024-06 PAYOUT grant 10", "2024-07 PAYOUT grant 10");
    }

    @Test
    void a_grant_of_december_may_be_paid_beyond_the_horizon_alone() {
        FinancialPlan plan = plan(parts -> parts.withGrants(Vector.of(grant(
                "2024-12",
                new GrantAmount.Given(new Money(20)),
                new PayoutProfile.ByYear(TreeMap.of(2025, new Money(20)))))));
        assertThat(booked(plan)).containsExactly("2024-12 GRANT_DECIDED grant 20");
        Commitment commitment = Schedule.of(plan).commitments().head();
        assertThat(commitment.paidBy(YearMonth.of(2024, 12))).isEqualTo(Money.ZERO);
        assertThat(commitment.paidIn(2025)).isEqualTo(new Money(20));
    }

    @Test
    void a_grant_paid_by_year_is_paid_from_its_decision_on() {
        assertThat(booked(parts -> parts.withGrants(Vector.of(grant(
                        "2024-11",
                        new GrantAmount.Given(new Money(20)),
                        new PayoutProfile.ByYear(TreeMap.of(2024, new Money(20))))))))
                .containsExactly(
                        "2024-11 GRANT_DECIDED grant 20", "2024-11 PAYOUT grant 10", "2024-12 PAYOUT grant 10");
    }

    @Test
    void a_grant_expensed_as_consumed_is_booked_as_it_is_paid() {
        assertThat(booked(parts -> parts.withRecognition(RecognitionPolicy.AS_CONSUMED)
                        .withGrants(Vector.of(grant(
                                "2024-03",
                                new GrantAmount.Given(new Money(20)),
                                new PayoutProfile.Even(months("2024-12", "2025-01")))))))
                .containsExactly("2024-12 PAYOUT_EXPENSED grant 10");
    }

    @Test
    void a_grant_of_nothing_books_nothing() {
        assertThat(booked(parts -> parts.withGrants(Vector.of(grant(
                        "2024-03",
                        new GrantAmount.Given(Money.ZERO),
                        new PayoutProfile.Even(months("2024-06", "2024-07")))))))
                .isEmpty();
    }

    @Test
    void a_project_that_ended_years_before_is_paid_over_the_whole_year() {
        assertThat(booked(parts -> opens(parts, 0, 24, 0)
                        .withProjects(Vector.of(project(
                                Option.none(),
                                "2019-05-31",
                                Option.none(),
                                new PayoutProfile.ByYear(TreeMap.of(2024, new Money(24))))))))
                .hasSize(12)
                .startsWith("2024-01 PAYOUT project 2")
                .endsWith("2024-12 PAYOUT project 2");
    }

    @Test
    void a_project_that_ends_in_the_year_is_paid_while_it_runs() {
        assertThat(booked(parts -> opens(parts, 0, 24, 0)
                        .withProjects(Vector.of(project(
                                Option.some(LocalDate.of(2024, 2, 29)),
                                "2024-04-01",
                                Option.none(),
                                new PayoutProfile.ByYear(TreeMap.of(2024, new Money(24))))))))
                .containsExactly("2024-02 PAYOUT project 8", "2024-03 PAYOUT project 8", "2024-04 PAYOUT project 8");
    }

    @Test
    void the_rest_of_a_project_is_paid_evenly_beyond_the_horizon_too() {
        FinancialPlan plan = plan(parts -> opens(parts, 0, 36, 0)
                .withProjects(Vector.of(project(
                        Option.none(),
                        "2026-12-31",
                        Option.some(new Money(36)),
                        new PayoutProfile.RestEvenly(TreeMap.of(2024, new Money(12)))))));
        assertThat(booked(plan)).hasSize(12);
        assertThat(Schedule.of(plan).commitments().head().paidIn(2026)).isEqualTo(new Money(12));
    }

    @Test
    void asset_events_are_booked_in_their_months() {
        assertThat(booked(parts -> parts.withAssetEvents(Vector.of(
                        new AssetEvent(AssetEvent.Kind.DISPOSAL, YearMonth.of(2024, 7), new Money(5), "sold"),
                        new AssetEvent(AssetEvent.Kind.INVESTMENT, YearMonth.of(2024, 2), new Money(5), "bought")))))
                .containsExactly("2024-02 INVESTMENT fixedAssets 5", "2024-07 DISPOSAL fixedAssets 5");
    }

    /** 100 in contributions less 30 of costs, 20 of recovery and a given grant of 10 leave 40. */
    @Test
    void a_solved_grant_is_the_room_that_recovery_and_given_grants_leave() {
        assertThat(solved(100, 30, 10, -20, 1)).containsExactly(40L);
    }

    @Test
    void the_recovery_is_spread_over_its_years_and_the_rest_of_it_lies_beyond_the_horizon() {
        assertThat(solved(100, 30, 10, -20, 4)).containsExactly(55L);
    }

    @Test
    void no_room_is_no_negative_room() {
        assertThat(solved(100, 95, 10, -20, 1)).containsExactly(0L);
    }

    @Test
    void positive_equity_is_no_room() {
        assertThat(solved(100, 30, 10, 50, 1)).containsExactly(60L);
    }

    private static List<Long> solved(long contributions, long costs, long given, long equity, int recoveryYears) {
        FinancialPlan plan = plan(parts -> {
            PayoutProfile even = new PayoutProfile.Even(months("2024-02", "2024-12"));
            return opens(pays(parts, contributions), equity, 0, 0)
                    .withLines(Vector.of(line(LineKind.COST, costs), line(LineKind.CARRIED_OVER, 1000)))
                    .withRecovery(new EquityRecovery(recoveryYears, MoneyUnit.ORE))
                    .withGrants(Vector.of(
                            PlannedGrant.of("other", YearMonth.of(2024, 2), new Money(given))
                                    .withPayout(even),
                            grant("2024-01", new GrantAmount.Solved(), even)));
        });
        return Schedule.of(plan)
                .commitments()
                .filter(commitment -> commitment.id().equals("grant"))
                .map(commitment -> commitment.amount().ore())
                .asJava();
    }

    /**
     * As consumed, a year's room is what its own payouts leave: of a grant of 120 given in July of the first year and paid
     * evenly over a year, half falls in each. 100 and 40 carried over less that leave 80, and 100 less the other half 40.
     */
    @Test
    void as_consumed_a_solved_grant_is_the_room_that_the_years_own_payouts_leave() {
        FinancialPlan plan = plan(parts -> pays(covers(parts, 2), 100)
                .withRecognition(RecognitionPolicy.AS_CONSUMED)
                .withLines(Vector.of(BudgetLine.of(
                        "carried", LineKind.CARRIED_OVER, new YearlyAmounts.Explicit(TreeMap.of(2024, new Money(40))))))
                .withGrants(Vector.of(
                        given("given", "2024-07", 120, months("2024-07", "2025-06")),
                        given("later", "2025-12", 0, months("2025-12", "2025-12")),
                        solvedIn("first", 2024),
                        solvedIn("second", 2025))));
        assertThat(Schedule.of(plan)
                        .commitments()
                        .map(grant -> grant.id() + " " + grant.amount().ore()))
                .containsExactly("given 120", "later 0", "first 80", "second 40");
        assertThat(Schedule.of(plan)
                        .commitments()
                        .map(grant -> grant.paidIn(2025).ore()))
                .containsExactly(60L, 0L, 0L, 40L);
    }

    private static PlannedGrant given(String id, String decided, long ore, MonthRange paid) {
        return new PlannedGrant(
                id,
                id,
                YearMonth.parse(decided),
                new GrantAmount.Given(new Money(ore)),
                new PayoutProfile.Even(paid),
                Option.none(),
                Option.none(),
                Option.none(),
                ProjectKind.UNKNOWN,
                true);
    }

    private static PlannedGrant solvedIn(String id, int year) {
        return new PlannedGrant(
                id,
                id,
                YearMonth.of(year, 1),
                new GrantAmount.Solved(),
                new PayoutProfile.Even(MonthRange.year(year)),
                Option.none(),
                Option.none(),
                Option.none(),
                ProjectKind.UNKNOWN,
                true);
    }

    @Test
    void the_largest_amounts_of_a_plan_fit_in_its_bookings() {
        FinancialPlan plan = plan(parts -> pays(covers(parts, Horizon.MAX_YEARS), FinancialPlan.LARGEST_AMOUNT.ore())
                .withLines(Vector.of(line(LineKind.INCOME, FinancialPlan.LARGEST_AMOUNT.ore()))));
        assertThat(Money.sum(Schedule.of(plan).bookings().map(Booking::amount)))
                .isEqualTo(FinancialPlan.LARGEST_AMOUNT.times(2L * Horizon.MAX_YEARS));
    }
}
