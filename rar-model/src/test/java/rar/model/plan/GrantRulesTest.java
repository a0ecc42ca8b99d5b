package rar.model.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static rar.model.plan.PlanRulesTest.brokenBy;

import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import rar.model.money.Money;

/** For each rule on projects and grants the smallest plan that breaks it, with the place and the whole message. */
class GrantRulesTest {

    private static final MonthRange YEAR = MonthRange.year(2024);
    private static final MonthRange EARLIER = new MonthRange(YearMonth.of(2023, 12), YearMonth.of(2024, 1));

    static Project project(String id, PayoutProfile payout) {
        return project(id, Option.none(), Option.none(), "2024-12-31", payout);
    }

    static Project project(String id, Option<Money> total, Option<LocalDate> start, String end, PayoutProfile payout) {
        Project undated = Project.of(id, LocalDate.parse(end), payout).withName("Project " + id);
        Project project = start.map(undated::withStart).getOrElse(undated);
        return total.map(project::withTotal).getOrElse(project);
    }

    static PlannedGrant grant(String id, String decided, Money amount) {
        return grant(id, decided, new GrantAmount.Given(amount), new PayoutProfile.Even(YEAR));
    }

    static PlannedGrant grant(String id, String decided, GrantAmount amount, PayoutProfile payout) {
        return PlannedGrant.solved(id, YearMonth.parse(decided))
                .withAmount(amount)
                .withName("Grant " + id)
                .withPayout(payout);
    }

    /** With what the projects pay provided for, so that nothing else is wrong. */
    private static List<String> brokenByProject(Project project) {
        return brokenBy(
                parts -> parts.withRecognition(RecognitionPolicy.AS_CONSUMED).withProjects(Vector.of(project)));
    }

    private static List<String> brokenByGrant(PlannedGrant... grants) {
        return brokenBy(parts -> parts.withGrants(Vector.of(grants)));
    }

    private static GrantAmount given(long kronor) {
        return new GrantAmount.Given(Money.ofKronor(kronor));
    }

    @Test
    void a_project_does_not_end_before_it_starts() {
        assertThat(brokenByProject(project(
                        "p",
                        Option.some(Money.ZERO),
                        Option.some(LocalDate.of(2024, 5, 2)),
                        "2024-05-01",
                        new PayoutProfile.Even(YEAR))))
                .containsExactly("projects[0].end: Project p ends on 2024-05-01, before it starts on 2024-05-02;"
                        + " correct one of them");
    }

    @Test
    void a_project_pays_a_total_or_stated_amounts() {
        assertThat(brokenByProject(project("p", new PayoutProfile.Even(YEAR))))
                .containsExactly(
                        "projects[0].payout: the payout names no amounts and the project has no total; give one of them");
    }

    @Test
    void a_project_pays_no_more_than_its_grant() {
        assertThat(brokenByProject(project(
                        "p",
                        Option.some(Money.ofKronor(10)),
                        Option.none(),
                        "2024-12-31",
                        new PayoutProfile.ByYear(TreeMap.of(2024, Money.ofKronor(13))))))
                .containsExactly("projects[0].payout: the plan pays 13 kr of a grant of 10 kr, 3 kr too much;"
                        + " correct the payout or the total");
    }

    @Test
    void a_project_is_not_paid_before_the_plan() {
        assertThat(brokenByProject(project(
                        "p",
                        Option.some(Money.ofKronor(10)),
                        Option.none(),
                        "2024-12-31",
                        new PayoutProfile.Even(EARLIER))))
                .containsExactly(
                        "projects[0].payout: a payment falls in December 2023, before January 2024, the first month it"
                                + " can be paid in");
    }

    @Test
    void no_payment_is_negative() {
        assertThat(brokenByProject(project(
                        "p",
                        new PayoutProfile.ByMonth(TreeMap.of(
                                YearMonth.of(2024, 2), Money.ofKronor(-3), YearMonth.of(2024, 3), Money.ofKronor(5))))))
                .containsExactly("projects[0].payout: the payout names −3 kr; give zero or more, or say"
                        + " \"credit\": true of the project if it pays back");
    }

    @Test
    void a_rest_is_not_overdrawn() {
        assertThat(brokenByProject(project(
                        "p",
                        Option.some(Money.ofKronor(12)),
                        Option.none(),
                        "2025-12-31",
                        new PayoutProfile.RestEvenly(TreeMap.of(2024, Money.ofKronor(24))))))
                .containsExactly(
                        "projects[0].payout: the payout names 24 kr of a grant of 12 kr, 12 kr too much; correct one"
                                + " of them");
    }

    @Test
    void a_rest_needs_months_after_the_stated_years() {
        String message =
                "projects[0].payout: no months are left for the rest: 2024 has an amount and the project ends in"
                        + " END; give the amounts of all years instead";
        Option<Money> total = Option.some(Money.ofKronor(12));
        assertThat(brokenByProject(project(
                        "p",
                        total,
                        Option.none(),
                        "2024-12-31",
                        new PayoutProfile.RestEvenly(TreeMap.of(2024, Money.ofKronor(1))))))
                .containsExactly(message.replace("END", "December 2024"));
        assertThat(brokenByProject(project(
                        "p",
                        total,
                        Option.none(),
                        "2020-12-31",
                        new PayoutProfile.RestEvenly(TreeMap.of(2024, Money.ofKronor(1))))))
                .containsExactly(message.replace("END", "December 2020"));
    }

    @Test
    void a_project_that_ended_long_ago_may_still_be_paid() {
        assertThat(brokenByProject(project(
                        "p",
                        Option.none(),
                        Option.none(),
                        "1900-06-30",
                        new PayoutProfile.ByYear(TreeMap.of(2024, Money.ofKronor(1))))))
                .isEmpty();
    }

    @Test
    void a_grant_is_decided_in_the_plan() {
        assertThat(brokenByGrant(grant("g", "2023-12", Money.ofKronor(1))))
                .containsExactly(
                        "grants[0].decided: December 2023 is outside the plan, which covers January 2024 to December 2024");
        assertThat(brokenByGrant(grant("g", "2025-01", given(1), new PayoutProfile.Even(MonthRange.year(2025)))))
                .containsExactly(
                        "grants[0].decided: January 2025 is outside the plan, which covers January 2024 to December 2024");
    }

    @Test
    void a_grant_is_not_negative() {
        assertThat(brokenByGrant(grant("g", "2024-01", Money.ofKronor(-24))))
                .containsExactly("grants[0].amount: a grant of −24 kr is negative; give zero or more");
    }

    @Test
    void a_grant_is_not_paid_before_its_decision() {
        assertThat(brokenByGrant(grant("g", "2024-02", Money.ofKronor(12))))
                .containsExactly(
                        "grants[0].payout: a payment falls in January 2024, before February 2024, the first month it"
                                + " can be paid in");
    }

    @Test
    void a_payout_sums_to_its_grant() {
        assertThat(brokenByGrant(grant(
                        "g", "2024-01", given(10), new PayoutProfile.ByYear(TreeMap.of(2024, Money.ofKronor(13))))))
                .containsExactly(
                        "grants[0].payout: the payout sums to 13 kr, the grant is 10 kr; they differ by 3 kr but must be equal");
    }

    @Test
    void a_solved_grant_does_not_state_its_payments() {
        assertThat(brokenByGrant(grant(
                        "g",
                        "2024-01",
                        new GrantAmount.Solved(),
                        new PayoutProfile.ByYear(TreeMap.of(2024, Money.ofKronor(13))))))
                .containsExactly("grants[0].payout: the grant is solved for, so its payout cannot name amounts; use"
                        + " even, frontLoaded or backLoaded");
    }

    @Test
    void a_solved_grant_is_not_paid_before_its_decision_either() {
        assertThat(brokenByGrant(grant("g", "2024-02", new GrantAmount.Solved(), new PayoutProfile.Even(YEAR))))
                .containsExactly(
                        "grants[0].payout: a payment falls in January 2024, before February 2024, the first month it"
                                + " can be paid in");
    }

    @Test
    void a_years_room_goes_to_one_grant() {
        assertThat(brokenBy(parts -> {
                    PayoutProfile later = new PayoutProfile.Even(MonthRange.year(2025));
                    return parts.withHorizon(new Horizon(2024, 2))
                            .withContributions(ContributionRulesTest.zeros(parts.contributions(), new Horizon(2024, 2)))
                            .withGrants(Vector.of("2025-01", "2024-01", "2025-01", "2024-01", "2024-01")
                                    .zipWithIndex()
                                    .map(decided ->
                                            grant("g" + decided._2, decided._1, new GrantAmount.Solved(), later)));
                }))
                .containsExactly(
                        "grants: 3 grants are to be solved for in 2024, but only one grant a year can be; give the"
                                + " amounts of the others",
                        "grants: 2 grants are to be solved for in 2025, but only one grant a year can be; give the"
                                + " amounts of the others");
    }

    @Test
    void grants_expensed_at_decision_are_solved_for_from_a_known_equity() {
        assertThat(brokenBy(parts -> parts.withoutOpening()
                        .withGrants(Vector.of(
                                grant("g", "2024-01", new GrantAmount.Solved(), new PayoutProfile.Even(YEAR))))))
                .containsExactly("grants: grants are solved for from equity, so the opening balance is needed;"
                        + " give it, or the grants' amounts");
    }

    @Test
    void grants_expensed_as_consumed_are_solved_for_within_their_year() {
        MonthRange beyond = new MonthRange(YearMonth.of(2024, 1), YearMonth.of(2025, 2));
        assertThat(brokenBy(parts -> parts.withRecognition(RecognitionPolicy.AS_CONSUMED)
                        .withoutOpening()
                        .withGrants(Vector.of(
                                grant("g", "2024-01", new GrantAmount.Solved(), new PayoutProfile.Even(beyond))))))
                .containsExactly(
                        "grants[0].payout: a grant that is solved for and expensed as consumed must be paid within"
                                + " the year of its decision; a payment falls in January 2025");
    }
}
