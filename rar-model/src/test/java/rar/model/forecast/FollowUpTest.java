package rar.model.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import rar.model.money.Money;
import rar.model.plan.BalanceSheet;
import rar.model.plan.BudgetLine;
import rar.model.plan.Contributions;
import rar.model.plan.FinancialPlan;
import rar.model.plan.Horizon;
import rar.model.plan.LineKind;
import rar.model.plan.MonthRange;
import rar.model.plan.OpeningBalance;
import rar.model.plan.PayoutProfile;
import rar.model.plan.PlanDraft;
import rar.model.plan.PlannedGrant;
import rar.model.plan.Project;
import rar.model.plan.ProjectKind;
import rar.model.plan.SmallestPlan;
import rar.model.schedule.Booking;
import rar.model.schedule.Commitment;

/** Following up a small plan, worked by hand: one member that pays 600 kr in January and in July of 2024 and of 2025. */
class FollowUpTest {

    private static final YearMonth MARCH = YearMonth.of(2024, 3);

    private PlanDraft plan = plan();
    private final OutcomeParts outcome = OutcomeParts.silent(MARCH);

    private static PlanDraft plan() {
        PlanDraft parts = SmallestPlan.draft().withHorizon(new Horizon(2024, 2));
        parts = parts.withContributions(Contributions.of(TreeMap.of(2024, kr(1200), 2025, kr(1200)))
                .withParties(parts.contributions().parties())
                .withUnit(parts.contributions().unit())
                .withInstalmentMonths(Vector.of(1, 7)));
        return parts;
    }

    @Test
    void a_contribution_that_does_not_come_is_a_receivable_until_it_is_expected() {
        outcome.members = Vector.of(member(TreeMap.of(YearMonth.of(2024, 2), kr(250)), Option.some(month(5))));

        assertThat(told("flen"))
                .containsExactly(
                        "2024-01 CONTRIBUTION_OUTSTANDING 600 kr",
                        "2024-02 CONTRIBUTION_ARREARS 250 kr",
                        "2024-05 CONTRIBUTION_ARREARS 350 kr",
                        "2024-07 CONTRIBUTION 600 kr",
                        "2025-01 CONTRIBUTION 600 kr",
                        "2025-07 CONTRIBUTION 600 kr");
        ContributionStatement.Row row = followUp().contributions(2024).rows().head();
        assertThat(row.outstanding()).isEqualTo(kr(350));
        assertThat(row.due()).isEqualTo(new Figures(kr(1200), kr(600), kr(600), kr(1200)));
        assertThat(row.received()).isEqualTo(new Figures(kr(1200), kr(600), kr(250), kr(1200)));
    }

    @Test
    void arrears_that_nobody_expects_stay_a_receivable() {
        outcome.members = Vector.of(member(TreeMap.of(MARCH, kr(100)), Option.none()));

        assertThat(followUp().forecast().monthEnd(23).receivables()).isEqualTo(kr(500));
        assertThat(followUp().forecast().monthEnd(23).cash()).isEqualTo(kr(1900));
    }

    @Test
    void what_comes_too_early_is_a_liability_until_it_is_due() {
        outcome.members = Vector.of(member(TreeMap.of(YearMonth.of(2024, 1), kr(1000)), Option.none()));

        assertThat(told("flen"))
                .containsExactly(
                        "2024-01 CONTRIBUTION 600 kr",
                        "2024-01 LIABILITIES_RISE 400 kr",
                        "2024-07 CONTRIBUTION 600 kr",
                        "2024-07 LIABILITIES_RISE −400 kr",
                        "2025-01 CONTRIBUTION 600 kr",
                        "2025-07 CONTRIBUTION 600 kr");
        assertThat(followUp().contributions(2024).outstanding()).isEqualTo(kr(-400));
        assertThat(followUp().forecast().contributions(2024)).isEqualTo(kr(1200));
    }

    @Test
    void an_instalment_that_the_association_lowers_is_due_as_lowered() {
        outcome.members = Vector.of(new MemberActuals(
                "flen",
                DatedAmounts.ofYear(2024, kr(500)),
                DatedAmounts.ofYear(2024, kr(500)),
                ForecastRule.of(DatedAmounts.ofYear(2024, kr(450))),
                Option.none()));

        assertThat(told("flen"))
                .containsExactly(
                        "2024-01 CONTRIBUTION 500 kr",
                        "2024-07 CONTRIBUTION 450 kr",
                        "2025-01 CONTRIBUTION 600 kr",
                        "2025-07 CONTRIBUTION 600 kr");
    }

    @Test
    void the_rest_of_a_line_is_as_planned_or_keeps_the_year_or_is_named() {
        plan = plan.withLines(Vector.of(cost("a", 120), cost("b", 120), cost("c", 120), cost("d", 120)));
        outcome.lines = Vector.of(
                line("a", 39, ForecastRule.AS_PLANNED),
                line("b", 39, ForecastRule.KEEP_YEAR_TOTAL),
                line("c", 39, ForecastRule.of(DatedAmounts.ofYear(2024, kr(45)))),
                line("d", 150, ForecastRule.KEEP_YEAR_TOTAL));

        assertThat(costs("a")).isEqualTo(new Figures(kr(-120), kr(-30), kr(-39), kr(-129)));
        assertThat(costs("b")).isEqualTo(new Figures(kr(-120), kr(-30), kr(-39), kr(-120)));
        assertThat(costs("c")).isEqualTo(new Figures(kr(-120), kr(-30), kr(-39), kr(-84)));
        // used up: nothing more, and nothing back
        assertThat(costs("d")).isEqualTo(new Figures(kr(-120), kr(-30), kr(-150), kr(-150)));
        assertThat(told("b"))
                .startsWith("2024-01 COST 13 kr", "2024-02 COST 13 kr", "2024-03 COST 13 kr", "2024-04 COST 9 kr");
        assertThat(followUp()
                        .result(2025)
                        .rows()
                        .filter(row -> row.id().equals("b"))
                        .head()
                        .figures())
                .isEqualTo(new Figures(kr(-120), Money.ZERO, Money.ZERO, kr(-120)));
    }

    @Test
    void an_item_that_was_not_foreseen_stands_in_a_row_of_its_own() {
        outcome.others = Vector.of(new OtherItem(
                "move",
                "Move",
                LineKind.COST,
                DatedAmounts.ofMonths(TreeMap.of(MARCH, kr(64))),
                DatedAmounts.ofMonths(TreeMap.of(month(4), kr(18)))));

        assertThat(costs("move")).isEqualTo(new Figures(Money.ZERO, Money.ZERO, kr(-64), kr(-82)));
        assertThat(costs("move").rest()).isEqualTo(kr(-18));
        assertThat(costs("move").deviation()).isEqualTo(kr(-64));
    }

    @Test
    void a_finished_project_releases_what_it_did_not_use() {
        withProject(240);
        outcome.payouts = Vector.of(paid("bridge", 25, ForecastRule.AS_PLANNED, true));

        assertThat(told("bridge")).containsExactly("2024-03 PAYOUT 25 kr", "2024-03 PROVISION_RELEASED 215 kr");
        assertThat(followUp().forecast().monthEnd(2).provisions()).isEqualTo(Money.ZERO);
        assertThat(costs(ResultStatement.RELEASED).forecast()).isEqualTo(kr(215));
        assertThat(followUp().payouts(2024).remaining()).isEqualTo(Money.ZERO);
    }

    @Test
    void what_is_paid_beyond_a_grant_is_expensed_and_nothing_more_is_planned() {
        withProject(240);
        outcome.payouts = Vector.of(paid("bridge", 250, ForecastRule.AS_PLANNED, false));

        assertThat(told("bridge")).containsExactly("2024-03 PAYOUT 240 kr", "2024-03 PAYOUT_EXPENSED 10 kr");
        assertThat(costs(ResultStatement.OVERRUNS).outcome()).isEqualTo(kr(-10));
        assertThat(commitments()).containsExactly("bridge 240 kr", "bridge-overrun 10 kr");
    }

    @Test
    void a_project_that_is_paid_ahead_is_paid_less_at_its_end() {
        withProject(240);
        // as planned 10 kr a month over two years: 195 kr are left, nineteen months and a half
        outcome.payouts = Vector.of(paid("bridge", 45, ForecastRule.AS_PLANNED, false));

        Seq<String> bookings = told("bridge");
        assertThat(bookings).startsWith("2024-03 PAYOUT 45 kr", "2024-04 PAYOUT 10 kr");
        assertThat(bookings).endsWith("2025-10 PAYOUT 10 kr", "2025-11 PAYOUT 5 kr");
    }

    @Test
    void a_project_that_is_behind_stays_so_unless_it_keeps_its_year() {
        withProject(240);
        outcome.payouts = Vector.of(paid("bridge", 3, ForecastRule.AS_PLANNED, false));
        assertThat(followUp().payouts(2024).paid()).isEqualTo(new Figures(kr(120), kr(30), kr(3), kr(93)));
        assertThat(followUp().forecast().monthEnd(23).provisions()).isEqualTo(kr(27));

        outcome.payouts = Vector.of(paid("bridge", 3, ForecastRule.KEEP_YEAR_TOTAL, false));
        assertThat(followUp().payouts(2024).paid()).isEqualTo(new Figures(kr(120), kr(30), kr(3), kr(120)));
        assertThat(followUp().forecast().monthEnd(23).provisions()).isEqualTo(Money.ZERO);
    }

    @Test
    void a_grant_decided_in_parts_is_a_commitment_for_each_year_of_decision() {
        plan = plan.withGrants(Vector.of(grant(240)));
        outcome.decisions = Vector.of(new SourceActuals(
                "grant",
                DatedAmounts.ofMonths(TreeMap.of(month(2), kr(100))),
                ForecastRule.of(new DatedAmounts(
                        TreeMap.of(month(6), kr(40), YearMonth.of(2025, 1), kr(60)), TreeMap.empty()))));

        assertThat(told("grant").filter(text -> text.contains("GRANT_DECIDED")))
                .containsExactly(
                        "2024-02 GRANT_DECIDED 100 kr", "2024-06 GRANT_DECIDED 40 kr", "2025-01 GRANT_DECIDED 60 kr");
        assertThat(commitments()).containsExactly("grant 140 kr", "grant-2025 60 kr");
        assertThat(costs(ResultStatement.GRANTS)).isEqualTo(new Figures(kr(-240), kr(-240), kr(-100), kr(-140)));
        assertThat(followUp().payouts(2024).rows().head().remaining()).isLessThan(kr(100));
    }

    @Test
    void what_is_paid_before_a_later_decision_is_prepaid_until_then() {
        plan = plan.withGrants(Vector.of(grant(240)));
        outcome.decisions = Vector.of(new SourceActuals(
                "grant",
                DatedAmounts.ofMonths(TreeMap.of(month(1), kr(40))),
                ForecastRule.of(new DatedAmounts(TreeMap.of(month(6), kr(200)), TreeMap.empty()))));
        outcome.payouts = Vector.of(paid(
                "grant",
                100,
                ForecastRule.of(new DatedAmounts(TreeMap.of(month(7), kr(140)), TreeMap.empty())),
                false));

        assertThat(told("grant"))
                .startsWith(
                        "2024-01 GRANT_DECIDED 40 kr",
                        "2024-03 PAYOUT 100 kr",
                        "2024-03 PAYOUT_IN_ADVANCE 60 kr",
                        "2024-06 GRANT_DECIDED 200 kr",
                        "2024-06 PAYOUT_IN_ADVANCE −60 kr",
                        "2024-07 PAYOUT 140 kr");
        BalanceSheet march = followUp().forecast().monthEnd(2);
        assertThat(march.provisions()).isEqualTo(Money.ZERO);
        assertThat(march.prepaidCost()).isEqualTo(kr(60));
        assertThat(followUp().forecast().monthEnd(5).provisions()).isEqualTo(kr(140));
        assertThat(followUp().forecast().monthEnd(5).prepaidCost()).isEqualTo(Money.ZERO);
        // as much is expensed as is decided, whenever it is paid
        assertThat(costs(ResultStatement.GRANTS).outcome()).isEqualTo(kr(-40));
    }

    @Test
    void a_finished_grant_releases_nothing_that_is_still_to_be_decided() {
        plan = plan.withGrants(Vector.of(grant(240)));
        outcome.decisions = Vector.of(new SourceActuals(
                "grant",
                DatedAmounts.ofMonths(TreeMap.of(month(1), kr(40))),
                ForecastRule.of(new DatedAmounts(TreeMap.of(month(6), kr(200)), TreeMap.empty()))));
        outcome.payouts = Vector.of(paid("grant", 10, ForecastRule.AS_PLANNED, true));

        assertThat(told("grant")).contains("2024-06 PROVISION_RELEASED 230 kr");
        assertThat(followUp().forecast().monthEnd(2).provisions()).isEqualTo(kr(30));
    }

    @Test
    void what_is_not_decided_when_planned_is_not_decided_later_unless_the_year_is_kept() {
        plan = plan.withGrants(Vector.of(grant(240)));
        outcome.decisions = Vector.of(decided(0, ForecastRule.AS_PLANNED));
        assertThat(told("grant")).isEmpty();

        outcome.decisions = Vector.of(decided(0, ForecastRule.KEEP_YEAR_TOTAL));
        // 240 kr over the 21 months from April 2024 on
        assertThat(told("grant"))
                .startsWith("2024-04 GRANT_DECIDED 240 kr", "2024-04 PAYOUT 11,43 kr")
                .hasSize(22);
    }

    @Test
    void a_grant_beside_the_plan_is_decided_and_paid_as_it_says() {
        outcome.newGrants = Vector.of(PlannedGrant.of("new", month(2), kr(90))
                .withName("New")
                .withPayout(new PayoutProfile.Even(new MonthRange(month(4), month(6))))
                .withKind(ProjectKind.INDIVIDUAL));

        assertThat(told("new"))
                .containsExactly(
                        "2024-02 GRANT_DECIDED 90 kr",
                        "2024-04 PAYOUT 30 kr",
                        "2024-05 PAYOUT 30 kr",
                        "2024-06 PAYOUT 30 kr");
        assertThat(followUp().payouts(2024).rows().last().remaining()).isEqualTo(kr(90));
        assertThat(followUp().forecast().directedFunds().individual()).isEqualTo(kr(90));
    }

    @Test
    void the_bank_is_compared_and_the_difference_booked_only_if_the_outcome_says_so() {
        outcome.bank = Option.some(new BankBalance(kr(590), false));
        assertThat(followUp().bank().get().difference()).isEqualTo(kr(-10));
        assertThat(followUp().forecast().monthEnd(2).cash()).isEqualTo(kr(600));

        outcome.bank = Option.some(new BankBalance(kr(590), true));
        assertThat(followUp().forecast().monthEnd(2).cash()).isEqualTo(kr(590));
        assertThat(costs(Actuals.BANK_DIFFERENCE)).isEqualTo(new Figures(Money.ZERO, Money.ZERO, kr(-10), kr(-10)));
    }

    @Test
    void an_outcome_that_does_not_fit_is_refused_with_all_that_is_wrong() {
        outcome.lines = Vector.of(line("none", 1, ForecastRule.AS_PLANNED));
        outcome.payouts = Vector.of(paid("nothing", 1, ForecastRule.AS_PLANNED, false));

        assertThatThrownBy(this::followUp)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("/lines/none: the plan has no line \"none\"\n/payouts/nothing: the plan has no project or"
                        + " grant \"nothing\"");
    }

    @Test
    void a_year_that_is_not_the_plans_has_no_statement() {
        FollowUp followUp = followUp();
        assertThatThrownBy(() -> followUp.result(2026))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the plan has the years 2024 to 2025, not 2026");
    }

    private FollowUp followUp() {
        FinancialPlan valid = FinancialPlan.of(plan);
        return FollowUp.of(valid, outcome.outcome());
    }

    private Seq<String> told(String source) {
        return followUp()
                .forecast()
                .schedule()
                .bookings()
                .filter(booking -> booking.source().equals(source))
                .map(FollowUpTest::told);
    }

    private static String told(Booking booking) {
        return booking.month() + " " + booking.kind() + " "
                + booking.amount().toString().replace('\u00a0', ' ');
    }

    private Seq<String> commitments() {
        return followUp()
                .forecast()
                .schedule()
                .commitments()
                .map((Commitment grant) ->
                        grant.id() + " " + grant.amount().toString().replace('\u00a0', ' '));
    }

    private Figures costs(String row) {
        return followUp()
                .result(2024)
                .rows()
                .find(each -> each.id().equals(row))
                .get()
                .figures();
    }

    private static MemberActuals member(SortedMap<YearMonth, Money> received, Option<YearMonth> arrears) {
        return new MemberActuals(
                "flen", DatedAmounts.ofMonths(received), DatedAmounts.NONE, ForecastRule.AS_PLANNED, arrears);
    }

    private static SourceActuals line(String id, long kronor, ForecastRule rule) {
        return new SourceActuals(id, DatedAmounts.ofYear(2024, kr(kronor)), rule);
    }

    private static SourceActuals decided(long kronor, ForecastRule rule) {
        return line("grant", kronor, rule);
    }

    private static PayoutActuals paid(String id, long kronor, ForecastRule rule, boolean finished) {
        return new PayoutActuals(id, DatedAmounts.ofMonths(TreeMap.of(MARCH, kr(kronor))), rule, finished);
    }

    private static BudgetLine cost(String id, long kronor) {
        return BudgetLine.of(id, LineKind.COST, kr(kronor)).withName("Line " + id);
    }

    /** Decided in January 2024 and paid evenly over both years. */
    private static PlannedGrant grant(long kronor) {
        return PlannedGrant.of("grant", month(1), kr(kronor))
                .withName("Grant")
                .withPayout(new PayoutProfile.Even(new MonthRange(month(1), YearMonth.of(2025, 12))));
    }

    /** A project that is paid evenly over both years. */
    private void withProject(long kronor) {
        plan = plan.withProjects(Vector.of(Project.of(
                        "bridge",
                        LocalDate.of(2025, 12, 31),
                        new PayoutProfile.Even(new MonthRange(month(1), YearMonth.of(2025, 12))))
                .withName("Bridge")
                .withTotal(kr(kronor))));
        OpeningBalance opening = plan.opening().get();
        plan = plan.withOpening(
                opening.withSheet(sheet -> sheet.withCash(kr(kronor)).withProvisions(kr(kronor))));
    }

    private static YearMonth month(int month) {
        return YearMonth.of(2024, month);
    }

    private static Money kr(long kronor) {
        return Money.ofKronor(kronor);
    }
}
