package rar.model.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.time.YearMonth;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import rar.model.money.Money;
import rar.model.money.Share;

/** For each rule on ids, years and ranges the smallest plan that breaks it, with the place and the whole message. */
class PlanRulesTest {

    static final String RANGE = " is outside the allowed range of ±10 000 000 000 kr; check its unit";
    static final Money TOO_MUCH = FinancialPlan.LARGEST_AMOUNT.plus(Money.ofKronor(1));

    /** What the smallest plan breaks after a change, as "place: message" with plain spaces. */
    static List<String> brokenBy(UnaryOperator<PlanDraft> change) {
        return brokenBy(change, Vector.empty());
    }

    static List<String> brokenBy(UnaryOperator<PlanDraft> change, Seq<PartOfPlan> unread) {
        PlanDraft parts = SmallestPlan.draft();
        parts = change.apply(parts);
        return parts.plan(unread)
                .fold(broken -> broken, plan -> Vector.<BrokenRule>empty())
                .map(found -> found.toString().replace('\u00a0', ' '))
                .asJava();
    }

    static BudgetLine line(String id, LineKind kind, YearlyAmounts amounts) {
        return BudgetLine.of(id, kind, amounts).withName("Line");
    }

    static BudgetLine line(LineKind kind, Money amount) {
        return line("line", kind, new YearlyAmounts.Indexed(amount, IndexRule.NONE));
    }

    static AssetEvent event(AssetEvent.Kind kind, String month, Money amount) {
        return new AssetEvent(kind, YearMonth.parse(month), amount, "made up");
    }

    @Test
    void the_smallest_plan_breaks_nothing() {
        assertThat(brokenBy(parts -> parts)).isEmpty();
        assertThat(SmallestPlan.draft().plan().isValid()).isTrue();
    }

    @Test
    void an_id_is_used_once_in_the_plan_whatever_it_names() {
        assertThat(brokenBy(parts -> parts.withLines(
                        Vector.of(line("flen", LineKind.COST, none()), line("b", LineKind.COST, none())))))
                .containsExactly(
                        "lines[0].id: the id \"flen\" is already used at parties[0].members[0]; ids are unique in a"
                                + " plan, choose another");
    }

    @Test
    void every_further_use_of_an_id_is_told_in_the_plans_order() {
        assertThat(brokenBy(parts ->
                        parts.withLines(Vector.of("b", "a", "a", "b", "b").map(id -> line(id, LineKind.COST, none())))))
                .containsExactly(
                        "lines[2].id: the id \"a\" is already used at lines[1]; ids are unique in a plan, choose"
                                + " another",
                        "lines[3].id: the id \"b\" is already used at lines[0]; ids are unique in a plan, choose"
                                + " another",
                        "lines[4].id: the id \"b\" is already used at lines[0]; ids are unique in a plan, choose"
                                + " another");
    }

    @Test
    void amounts_of_a_line_lie_in_the_plans_years() {
        assertThat(brokenBy(parts -> parts.withLines(Vector.of(line(
                        "a",
                        LineKind.COST,
                        new YearlyAmounts.Explicit(
                                TreeMap.of(2023, Money.ZERO, 2024, Money.ZERO, 2025, Money.ZERO)))))))
                .containsExactly(
                        "lines[0].amounts[2023]: the year 2023 is outside the plan, which covers 2024 to 2024",
                        "lines[0].amounts[2025]: the year 2025 is outside the plan, which covers 2024 to 2024");
    }

    @Test
    void growth_into_a_year_that_the_plan_does_not_cover_is_a_mistake() {
        IndexRule index = new IndexRule(Share.ZERO, TreeMap.of(2025, Share.of(3, 100)));
        assertThat(brokenBy(parts -> parts.withLines(
                                Vector.of(line("a", LineKind.COST, new YearlyAmounts.Indexed(Money.ZERO, index))))
                        .withWorkingCapital(new WorkingCapital(index, index))))
                .containsExactly(
                        "lines[0].index[2025]: the year 2025 is outside the plan, which covers 2024 to 2024",
                        "workingCapital.receivables[2025]: the year 2025 is outside the plan, which covers 2024 to"
                                + " 2024",
                        "workingCapital.shortTermLiabilities[2025]: the year 2025 is outside the plan, which covers"
                                + " 2024 to 2024");
    }

    @Test
    void depreciation_is_not_negative() {
        assertThat(brokenBy(parts -> parts.withLines(Vector.of(line(LineKind.DEPRECIATION, Money.ofKronor(-1))))))
                .containsExactly("lines[0].amount: depreciation of −1 kr is negative; give it as a positive amount");
    }

    @Test
    void a_cost_or_an_income_is_negative_only_where_the_line_is_a_credit() {
        String otherwise = " is negative; give it as a positive amount, or say \"credit\": true if it is one";
        Vector<LineKind> kinds = Vector.of(LineKind.COST, LineKind.INCOME, LineKind.INTEREST, LineKind.CARRIED_OVER);
        assertThat(brokenBy(parts -> parts.withLines(kinds.map(kind -> negative(kind, false)))))
                .containsExactly(
                        "lines[0].amounts[2024]: a cost of −5 kr" + otherwise,
                        "lines[1].amounts[2024]: an income of −5 kr" + otherwise);
        assertThat(brokenBy(parts -> parts.withLines(kinds.take(2).map(kind -> negative(kind, true)))))
                .isEmpty();
        assertThat(brokenBy(parts -> parts.withLines(kinds.drop(2).map(kind -> negative(kind, true)))))
                .containsExactly(
                        "lines[0].credit: only a cost or an income can be a credit, not interest; leave credit out",
                        "lines[1].credit: only a cost or an income can be a credit, not carried-over; leave credit out");
    }

    private static BudgetLine negative(LineKind kind, boolean credit) {
        return BudgetLine.of(kind.toString(), kind, new YearlyAmounts.Explicit(TreeMap.of(2024, Money.ofKronor(-5))))
                .withCredit(credit);
    }

    @Test
    void asset_events_lie_in_the_plans_months_and_are_positive() {
        assertThat(brokenBy(parts -> parts.withoutOpening()
                        .withAssetEvents(Vector.of(
                                event(AssetEvent.Kind.INVESTMENT, "2025-01", Money.ofKronor(1)),
                                event(AssetEvent.Kind.INVESTMENT, "2023-12", Money.ofKronor(1)),
                                event(AssetEvent.Kind.DISPOSAL, "2024-12", Money.ZERO),
                                event(AssetEvent.Kind.INVESTMENT, "2024-12", Money.ofKronor(-7))))))
                .containsExactly(
                        "assetEvents[0].month: January 2025 is outside the plan, which covers January 2024 to December 2024",
                        "assetEvents[1].month: December 2023 is outside the plan, which covers January 2024 to December 2024",
                        "assetEvents[2].amount: a disposal needs a positive amount, not 0 kr",
                        "assetEvents[3].amount: an investment needs a positive amount, not −7 kr");
    }

    @Test
    void stated_amounts_stay_in_range() {
        assertThat(brokenBy(parts -> parts.withContributions(
                                ContributionRulesTest.totals(parts.contributions(), 2024, TOO_MUCH))
                        .withAssetEvents(Vector.of(event(AssetEvent.Kind.INVESTMENT, "2024-01", TOO_MUCH)))))
                .containsExactly(
                        "contributions.totals[2024]: 10 000 000 001 kr" + RANGE,
                        "assetEvents[0].amount: 10 000 000 001 kr" + RANGE);
        assertThat(brokenBy(parts -> parts.withContributions(
                        ContributionRulesTest.totals(parts.contributions(), 2024, FinancialPlan.LARGEST_AMOUNT))))
                .isEmpty();
    }

    /** The largest number that can be held is told of like any other, and so are the mistakes beside it. */
    @Test
    void amounts_whose_sums_overflow_are_told_with_all_other_mistakes() {
        Money most = new Money(Long.MAX_VALUE);
        assertThat(brokenBy(parts -> parts.withOpening(BalanceRulesTest.opening(most, most))
                        .withProjects(Vector.of(GrantRulesTest.project(
                                "p", new PayoutProfile.ByYear(TreeMap.of(2024, most, 2025, most)))))
                        .withGrants(Vector.of(GrantRulesTest.grant(
                                "flen", "2024-01", most.negated().minus(new Money(1)))))))
                .containsExactly(
                        "grants[0].id: the id \"flen\" is already used at parties[0].members[0]; ids are unique in a"
                                + " plan, choose another",
                        "opening.cash: 92 233 720 368 547 758,07 kr" + RANGE,
                        "opening.equity: 92 233 720 368 547 758,07 kr" + RANGE,
                        "projects[0].payout: 92 233 720 368 547 758,07 kr" + RANGE,
                        "projects[0].payout: 92 233 720 368 547 758,07 kr" + RANGE,
                        "grants[0].amount: −92 233 720 368 547 758,08 kr" + RANGE,
                        "grants[0].amount: a grant of −92 233 720 368 547 758,08 kr is negative; give zero or more");
    }

    @Test
    void growth_beyond_the_range_names_its_first_year() {
        IndexRule tenfold = IndexRule.flat(Share.of(9, 1));
        assertThat(brokenBy(parts -> parts.withHorizon(new Horizon(2024, 50))
                        .withContributions(ContributionRulesTest.zeros(parts.contributions(), new Horizon(2024, 50)))
                        .withOpening(BalanceRulesTest.receivables(Money.ofKronor(1)))
                        .withWorkingCapital(new WorkingCapital(tenfold, IndexRule.NONE))
                        .withLines(Vector.of(
                                line("a", LineKind.COST, new YearlyAmounts.Indexed(Money.ofKronor(1), tenfold))))))
                .containsExactly(
                        "lines[0]: the amount of 2035" + RANGE,
                        "workingCapital.receivables: the amount of 2034" + RANGE);
    }

    @Test
    void growth_that_cannot_be_counted_does_not_hide_the_other_mistakes() {
        IndexRule tenfold = IndexRule.flat(Share.of(9, 1));
        assertThat(brokenBy(parts -> parts.withHorizon(new Horizon(2024, 50))
                        .withoutOpening()
                        .withContributions(ContributionRulesTest.zeros(parts.contributions(), new Horizon(2024, 50)))
                        .withLines(Vector.of(line(
                                "a", LineKind.DEPRECIATION, new YearlyAmounts.Indexed(Money.ofKronor(1), tenfold))))
                        .withAssetEvents(Vector.of(event(AssetEvent.Kind.INVESTMENT, "2024-01", Money.ZERO)))))
                .containsExactly(
                        "assetEvents[0].amount: an investment needs a positive amount, not 0 kr",
                        "lines[0]: the amount of 2035" + RANGE);
    }

    @Test
    void a_plan_built_in_code_throws_with_every_mistake() {
        PlanDraft parts = SmallestPlan.draft()
                .withLines(Vector.of(line(LineKind.DEPRECIATION, Money.ofKronor(-1))))
                .withOpening(BalanceRulesTest.opening(Money.ofKronor(5), Money.ofKronor(3)));
        assertThatThrownBy(() -> FinancialPlan.of(parts)).isInstanceOfSatisfying(InvalidPlanException.class, thrown -> {
            assertThat(thrown.broken()).isEqualTo(parts.plan().getError());
            assertThat(thrown.broken()).hasSize(2);
            assertThat(thrown).hasMessageContaining("depreciation of −1").hasMessageContaining("they differ by 2");
        });
    }

    @Test
    void rules_that_read_an_unreadable_part_are_not_judged() {
        UnaryOperator<PlanDraft> wrongYear = parts ->
                parts.withAssetEvents(Vector.of(event(AssetEvent.Kind.INVESTMENT, "2025-01", Money.ofKronor(1))));
        assertThat(brokenBy(wrongYear, Vector.of(PartOfPlan.HORIZON))).isEmpty();
        assertThat(brokenBy(wrongYear, Vector.of(PartOfPlan.HORIZON.field("years"))))
                .isEmpty();
        assertThat(brokenBy(wrongYear, Vector.of(PartOfPlan.LINES.at(0)))).hasSize(1);
    }

    @Test
    void a_mistake_of_a_whole_section_is_told_where_another_is_unreadable() {
        UnaryOperator<PlanDraft> noParties =
                parts -> parts.withContributions(ContributionRulesTest.without(parts.contributions()));
        assertThat(brokenBy(noParties, Vector.of(PartOfPlan.LINES.at(0))))
                .containsExactly("parties: an association needs at least one party");
        assertThat(brokenBy(noParties, Vector.of(PartOfPlan.PARTIES))).isEmpty();
        assertThat(brokenBy(noParties, Vector.of(new PartOfPlan(Vector.empty()))))
                .isEmpty();
    }

    @Test
    void an_item_that_is_unreadable_is_not_judged_and_its_neighbours_are() {
        UnaryOperator<PlanDraft> twelveWrong = parts ->
                parts.withAssetEvents(Vector.fill(12, event(AssetEvent.Kind.INVESTMENT, "2024-01", Money.ZERO)));
        assertThat(brokenBy(
                        twelveWrong, Vector.of(PartOfPlan.ASSET_EVENTS.at(10).field("note"))))
                .hasSize(11);
        assertThat(brokenBy(twelveWrong, Vector.of(PartOfPlan.ASSET_EVENTS.at(1))))
                .hasSize(11);
        assertThat(brokenBy(twelveWrong, Vector.of(PartOfPlan.ASSET_EVENTS))).isEmpty();
    }

    private static YearlyAmounts none() {
        return new YearlyAmounts.Indexed(Money.ZERO, IndexRule.NONE);
    }
}
