package rar.model.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static rar.model.message.Words.english;

import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import rar.model.balance.StatementRow;
import rar.model.comparison.PlanChange.Detail;
import rar.model.comparison.PlanChange.Effect;
import rar.model.comparison.PlanChange.Kind;
import rar.model.comparison.PlanChange.Section;
import rar.model.comparison.PlanComparison.GoalChange;
import rar.model.forecast.Properties;
import rar.model.forecast.Property;
import rar.model.goal.LiquidityFloor;
import rar.model.goal.Verdict;
import rar.model.message.Message;
import rar.model.money.Money;
import rar.model.money.Share;
import rar.model.plan.BudgetLine;
import rar.model.plan.Contributions;
import rar.model.plan.FinancialPlan;
import rar.model.plan.GrantAmount;
import rar.model.plan.Horizon;
import rar.model.plan.IndexRule;
import rar.model.plan.LineKind;
import rar.model.plan.MonthRange;
import rar.model.plan.PayoutProfile;
import rar.model.plan.PlanDraft;
import rar.model.plan.PlannedGrant;
import rar.model.plan.SmallestPlan;
import rar.model.plan.YearlyAmounts;

/** Two versions of a small plan, worked by hand: one member pays 1 200 kr in January 2024, from nothing. */
class PlanComparisonTest {

    private PlanDraft before = SmallestPlan.draft();
    private PlanDraft after = SmallestPlan.draft();

    @Test
    void a_line_that_costs_more_lowers_closing_cash_and_the_lowest_month_end_by_it() {
        before = before.withLines(Vector.of(cost("rent", 120)));
        after = after.withLines(Vector.of(cost("rent", 132)));

        PlanChange change = compare().changes().head();

        assertThat(compare().changes()).hasSize(1);
        assertThat(change.section()).isEqualTo(Section.LINES);
        assertThat(change.kind()).isEqualTo(Kind.CHANGED);
        assertThat(change.before()).containsExactly(kr(120));
        assertThat(change.after()).containsExactly(kr(132));
        assertThat(change.effect()).contains(new Effect(kr(-12), kr(-12)));
    }

    @Test
    void properties_are_values_that_can_be_written_out() {
        before = before.withLines(Vector.of(indexed(Money.ofKronor(350_078), IndexRule.NONE)));
        after = after.withLines(Vector.of(indexed(Money.ofTkr(400), IndexRule.flat(Share.of(3, 100)))));

        assertThat(compare().changes().head().details().map(each -> english(each.what()) + ": " + text(each)))
                .containsExactly("rule: 350\u00a0078\u00a0kr | 400\u00a0000\u00a0kr, index: 3\u00a0%");
    }

    private static BudgetLine indexed(Money base, IndexRule index) {
        return BudgetLine.of("rent", LineKind.COST, new YearlyAmounts.Indexed(base, index));
    }

    private static String text(Detail detail) {
        Property.Writing writing = new Property.Writing() {
            @Override
            public String amount(Money amount) {
                return amount.toString();
            }

            @Override
            public String rate(Share rate) {
                return rate.toString();
            }

            @Override
            public String message(Message message) {
                return english(message);
            }
        };
        return detail.before().get().text(writing) + " | "
                + detail.after().get().text(writing);
    }

    /** Nothing that is printed shows how a class is named. */
    @Test
    void every_kind_of_payout_is_written_in_words() {
        MonthRange months = new MonthRange(YearMonth.of(2024, 2), YearMonth.of(2024, 7));
        assertThat(Vector.of(
                                new PayoutProfile.ByYear(TreeMap.of(2024, kr(600))),
                                new PayoutProfile.ByMonth(TreeMap.of(YearMonth.of(2024, 2), kr(600))),
                                new PayoutProfile.RestEvenly(TreeMap.of(2024, kr(600))),
                                new PayoutProfile.Even(months),
                                new PayoutProfile.Sloped(months, true),
                                new PayoutProfile.Sloped(months, false))
                        .map(Properties::payout)
                        .map(property -> text(new Detail(
                                        Message.of(PlanProperty.PAYOUT), Option.some(property), Option.some(property)))
                                .replaceFirst(" \\| .*", "")))
                .containsExactly(
                        "by year: 2024: 600\u00a0kr",
                        "by month: 2024-02: 600\u00a0kr",
                        "by year, then evenly: 2024: 600\u00a0kr",
                        "evenly: February 2024 to July 2024",
                        "falling: February 2024 to July 2024",
                        "rising: February 2024 to July 2024");
    }

    @Test
    void the_effects_are_those_of_one_change_after_the_other() {
        before = before.withLines(Vector.of(cost("rent", 12)));
        after = after.withLines(Vector.of(cost("rent", 12), cost("staff", 1188)))
                .withGrants(Vector.of(grant(600)))
                .withContributions(total(1900));

        PlanComparison comparison = compare();

        assertThat(comparison.changes().map(PlanChange::id)).containsExactly("contributions", "staff", "grant");
        // cash at month ends: 1199 falling to 1188; then 1899 falling to 1888; then 1800 falling to 700; then to 100
        assertThat(comparison.changes().map(change -> change.effect().get()))
                .containsExactly(
                        new Effect(kr(700), kr(700)), new Effect(kr(-1188), kr(-1188)), new Effect(kr(-600), kr(-600)));
        assertThat(comparison.total()).contains(new Effect(kr(-1088), kr(-1088)));
        assertThat(comparison.lowestBefore()).isEqualTo(YearMonth.of(2024, 12));
    }

    @Test
    void a_change_that_only_moves_money_within_the_plan_moves_the_lowest_month_end_alone() {
        before = before.withContributions(in(1));
        after = after.withContributions(in(7));
        before = before.withLines(Vector.of(cost("rent", 120)));
        after = after.withLines(before.lines());

        PlanChange change = compare().changes().head();

        assertThat(change.details())
                .containsExactly(new Detail(
                        Message.of(PlanProperty.INSTALMENT_MONTHS),
                        Option.some(new Property.Words("1")),
                        Option.some(new Property.Words("7"))));
        // before: 1 190 in January down to 1 080; after: -60 in June, then 1 130 down to 1 080
        assertThat(change.effect()).contains(new Effect(Money.ZERO, kr(-1140)));
        assertThat(compare().lowestAfter()).isEqualTo(YearMonth.of(2024, 6));
    }

    @Test
    void a_grant_that_is_solved_for_follows_as_a_change_of_its_own() {
        before = before.withLines(Vector.of(cost("rent", 120)));
        after = after.withLines(Vector.of(cost("rent", 220)));
        before = before.withGrants(Vector.of(solved()));
        after = after.withGrants(before.grants());

        PlanChange grant = compare().changes().last();

        assertThat(grant.section()).isEqualTo(Section.GRANTS);
        assertThat(grant.details()
                        .map(detail -> english(detail.what()) + ": " + text(detail))
                        .map(text -> text.replace('\u00a0', ' ')))
                .containsExactly("amount: 1 080 kr | 980 kr");
        assertThat(grant.before()).containsExactly(kr(1080));
        assertThat(grant.after()).containsExactly(kr(980));
        assertThat(compare().total()).contains(Effect.NONE);
    }

    @Test
    void a_line_is_added_and_a_line_is_removed() {
        before = before.withLines(Vector.of(cost("rent", 120)));
        after = after.withLines(Vector.of(cost("staff", 120)));

        assertThat(compare().changes().map(change -> change.id() + " " + change.kind()))
                .containsExactly("rent removed", "staff added");
        assertThat(compare().changes().flatMap(PlanChange::effect))
                .containsExactly(new Effect(kr(120), kr(120)), new Effect(kr(-120), kr(-120)));
    }

    @Test
    void members_that_pay_otherwise_are_parts_of_the_contributions() {
        after = after.withContributions(total(1500));

        PlanChange change = compare().changes().head();

        assertThat(change.before()).containsExactly(kr(1200));
        assertThat(change.after()).containsExactly(kr(1500));
        assertThat(change.parts())
                .containsExactly(new PlanChange.Part(
                        "flen", StatementRow.named("Flen"), Vector.of(kr(1200)), Vector.of(kr(1500))));
    }

    @Test
    void a_goal_is_told_of_whose_verdict_is_another() {
        before = before.withGoals(Vector.of(new LiquidityFloor(kr(1100))));
        after = after.withGoals(before.goals()).withLines(Vector.of(cost("rent", 120)));

        assertThat(compare().goals().filter(GoalChange::isOther))
                .singleElement()
                .satisfies(goal -> {
                    assertThat(goal.before().get().verdict()).isEqualTo(Verdict.HOLDS);
                    assertThat(goal.after().get().verdict()).isEqualTo(Verdict.BREAKS);
                });
    }

    @Test
    void without_an_opening_balance_effects_are_not_known() {
        before = before.withoutOpening();
        after = after.withLines(Vector.of(cost("rent", 120)));

        assertThat(compare().hasCash()).isFalse();
        assertThat(compare().total()).isEmpty();
        assertThat(compare().changes().map(PlanChange::id)).containsExactly("opening", "rent");
        assertThat(compare().changes().flatMap(PlanChange::effect)).isEmpty();
    }

    @Test
    void versions_have_a_year_in_common() {
        after = after.withHorizon(new Horizon(2025, 1))
                .withContributions(Contributions.of(TreeMap.of(2025, kr(1200)))
                        .withParties(before.contributions().parties())
                        .withUnit(before.contributions().unit())
                        .withInstalmentMonths(Vector.of(1)));
        assertThatThrownBy(this::compare)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "versions of a plan cover some years together; the first covers 2024 to 2024, the second 2025 to"
                                + " 2025");
    }

    private PlanComparison compare() {
        FinancialPlan old = FinancialPlan.of(before);
        return PlanComparison.of(old, FinancialPlan.of(after));
    }

    private Contributions total(long kronor) {
        return Contributions.of(TreeMap.of(2024, kr(kronor)))
                .withParties(before.contributions().parties())
                .withUnit(before.contributions().unit())
                .withInstalmentMonths(Vector.of(1));
    }

    private Contributions in(int month) {
        return Contributions.of(before.contributions().totals())
                .withParties(before.contributions().parties())
                .withUnit(before.contributions().unit())
                .withInstalmentMonths(Vector.of(month));
    }

    private static BudgetLine cost(String id, long kronor) {
        return BudgetLine.of(id, LineKind.COST, kr(kronor)).withName("Line " + id);
    }

    private static PlannedGrant grant(long kronor) {
        return grant(new GrantAmount.Given(kr(kronor)));
    }

    private static PlannedGrant solved() {
        return grant(new GrantAmount.Solved());
    }

    /** Decided in January and paid in June and July. */
    private static PlannedGrant grant(GrantAmount amount) {
        return PlannedGrant.solved("grant", YearMonth.of(2024, 1))
                .withAmount(amount)
                .withName("Grant")
                .withPayout(new PayoutProfile.Even(new MonthRange(YearMonth.of(2024, 6), YearMonth.of(2024, 7))));
    }

    private static Money kr(long kronor) {
        return Money.ofKronor(kronor);
    }
}
