package rar.model.next;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import rar.model.comparison.PlanChange;
import rar.model.comparison.PlanComparison;
import rar.model.forecast.Actuals;
import rar.model.forecast.DatedAmounts;
import rar.model.forecast.FollowUp;
import rar.model.forecast.ForecastRule;
import rar.model.forecast.MissingPolicy;
import rar.model.forecast.PayoutActuals;
import rar.model.forecast.SourceActuals;
import rar.model.message.Language;
import rar.model.money.Money;
import rar.model.money.Share;
import rar.model.plan.BalanceSheet;
import rar.model.plan.BudgetLine;
import rar.model.plan.Contributions;
import rar.model.plan.FinancialPlan;
import rar.model.plan.Horizon;
import rar.model.plan.IndexRule;
import rar.model.plan.LineKind;
import rar.model.plan.Member;
import rar.model.plan.OpeningBalance;
import rar.model.plan.OpeningItem;
import rar.model.plan.Party;
import rar.model.plan.PayoutProfile;
import rar.model.plan.PlannedGrant;
import rar.model.plan.Project;
import rar.model.plan.RecognitionPolicy;
import rar.model.plan.Remarked;
import rar.model.plan.SmallestPlan;
import rar.model.plan.YearlyAmounts;
import rar.model.timing.PaymentTerms;
import rar.model.timing.Timing;

/** The draft that follows on 2025 of a small plan, every figure of it computed by hand. */
class NextPlanTest {

    private static final YearMonth OCTOBER = YearMonth.of(2025, 10);

    /** Two instalments a year, paid six months later; rent a quarter in advance, paid in the month before. */
    private static FinancialPlan plan() {
        Horizon horizon = new Horizon(2025, 2);
        BudgetLine rent = BudgetLine.of(
                        "rent", LineKind.COST, new YearlyAmounts.Indexed(kr(240), IndexRule.flat(Share.of(1, 10))))
                .withTiming(Timing.EVENLY.withPayment(
                        new PaymentTerms.InMonths(Vector.of(1, 4, 7, 10), PaymentTerms.Side.ADVANCE, -1)));
        return FinancialPlan.of(SmallestPlan.draft()
                .withHorizon(horizon)
                .withRecognition(RecognitionPolicy.AS_CONSUMED)
                .withContributions(
                        Contributions.everyYear(horizon, kr(1_200), Party.of("all", Share.ONE, Member.of("town", 1)))
                                .withInstalmentMonths(Vector.of(1, 7))
                                .withPaidAfter(6))
                .withLines(Vector.of(rent))
                .withProjects(Vector.of(Project.of(
                        "road",
                        LocalDate.of(2026, 6, 30),
                        new PayoutProfile.ByYear(TreeMap.of(2025, kr(120), 2026, kr(60))))))
                .withOpening(OpeningBalance.of(BalanceSheet.EMPTY
                                .withCash(kr(1_000))
                                .withReceivables(kr(60))
                                .balanced())
                        .withItems(
                                Vector.of(OpeningItem.ofLine(OpeningItem.Kind.PREPAID_COST, "rent", kr(60), "rent")))));
    }

    private static Remarked<FinancialPlan> draft() {
        Actuals asPlanned = new Actuals(
                "Utfall",
                "made up",
                OCTOBER,
                MissingPolicy.AS_PLANNED,
                Vector.empty(),
                Vector.empty(),
                Vector.empty(),
                Vector.empty(),
                Vector.empty(),
                Option.none(),
                Vector.empty(),
                Vector.empty(),
                Option.none());
        return NextPlan.of(FollowUp.of(plan(), asPlanned), Language.ENGLISH).get();
    }

    @Test
    void it_covers_as_many_years_from_the_next_on() {
        assertThat(draft().value().horizon()).isEqualTo(new Horizon(2026, 2));
        assertThat(draft().remarks()).isEmpty();
    }

    /** Cash 1 000 + 600 from January's instalment - 60, 60 and 60 of rent - 66 of next year's - 120. */
    @Test
    void it_opens_where_the_forecast_ends() {
        OpeningBalance opening = draft().value().opening().get();

        assertThat(opening.sheet().cash()).isEqualTo(kr(1_234));
        assertThat(opening.sheet().receivables()).isEqualTo(kr(666));
        assertThat(opening.sheet().equity()).isEqualTo(kr(1_900));
        assertThat(opening.result()).contains(kr(840));
        assertThat(opening.items())
                .containsExactly(
                        OpeningItem.of(
                                OpeningItem.Kind.RECEIVABLE,
                                "town, contribution due in 2025",
                                kr(600),
                                YearMonth.of(2026, 1)),
                        OpeningItem.ofLine(
                                OpeningItem.Kind.PREPAID_COST, "rent, paid in advance in 2025", kr(66), "rent"));
    }

    @Test
    void its_lines_go_on_by_their_index_and_its_contributions_as_in_the_last_year() {
        FinancialPlan draft = draft().value();
        BudgetLine rent = draft.lines().head();

        assertThat(rent.amount(2026, draft.horizon())).isEqualTo(kr(264));
        assertThat(rent.amount(2027, draft.horizon())).isEqualTo(new Money(290_40));
        assertThat(rent.inferred())
                .contains("as in the plan for 2025–2026; 2027 by its index, else as the year before");
        assertThat(draft.contributions().totals()).isEqualTo(TreeMap.of(2026, kr(1_200), 2027, kr(1_200)));
    }

    /** 100 kr are paid, 40 kr of them decided; the other 60 kr are prepaid, and an expense with the 200 kr of 2026. */
    @Test
    void what_is_paid_before_next_years_decision_opens_prepaid_and_is_a_cost_as_it_is_decided() {
        FinancialPlan atDecision = FinancialPlan.of(plan().draft()
                .withRecognition(RecognitionPolicy.AT_DECISION)
                .withProjects(Vector.empty())
                .withGrants(Vector.of(PlannedGrant.of("grant", YearMonth.of(2025, 2), kr(240))
                        .withPayout(new PayoutProfile.ByMonth(
                                TreeMap.of(YearMonth.of(2025, 5), kr(100), YearMonth.of(2026, 4), kr(140)))))));
        SourceActuals decisions = new SourceActuals(
                "grant",
                DatedAmounts.ofMonths(TreeMap.of(YearMonth.of(2025, 2), kr(40))),
                ForecastRule.of(DatedAmounts.ofMonths(TreeMap.of(YearMonth.of(2026, 3), kr(200)))));
        PayoutActuals paid = new PayoutActuals(
                "grant",
                DatedAmounts.ofMonths(TreeMap.of(YearMonth.of(2025, 5), kr(100))),
                ForecastRule.AS_PLANNED,
                false);
        Actuals outcome = new Actuals(
                "Utfall",
                "made up",
                OCTOBER,
                MissingPolicy.AS_PLANNED,
                Vector.empty(),
                Vector.empty(),
                Vector.empty(),
                Vector.of(decisions),
                Vector.of(paid),
                Option.none(),
                Vector.empty(),
                Vector.empty(),
                Option.none());
        Remarked<FinancialPlan> next =
                NextPlan.of(FollowUp.of(atDecision, outcome), Language.ENGLISH).get();

        assertThat(next.value().opening().get().items())
                .contains(OpeningItem.of(
                        OpeningItem.Kind.PREPAID_COST,
                        "grant, paid in advance in 2025",
                        kr(60),
                        YearMonth.of(2026, 3)));
        assertThat(next.value().grants().head().amount().given()).contains(kr(140));
        // every balance of 2026 is the forecast's
        assertThat(next.remarks()).isEmpty();
    }

    @Test
    void of_a_project_what_remains_is_taken_over() {
        Project road = draft().value().projects().head();

        assertThat(road.remaining()).isEqualTo(kr(60));
        assertThat(road.payout()).isEqualTo(new PayoutProfile.ByYear(TreeMap.of(2026, kr(60))));
        assertThat(road.note(Project.Note.INFERRED))
                .contains("60\u00a0kr remain of 180\u00a0kr at the end of 2025, as forecast");
    }

    /** What came as planned makes no difference, so no change of the year that both have moves its cash. */
    @Test
    void two_versions_are_compared_over_the_year_that_both_have() {
        PlanComparison comparison = PlanComparison.of(plan(), draft().value());

        assertThat(comparison.years()).isEqualTo(new Horizon(2026, 1));
        assertThat(comparison.total()).contains(PlanChange.Effect.NONE);
        assertThat(comparison.changes().map(PlanChange::id)).contains("plan", "rent", "road");
    }

    private static Money kr(long kronor) {
        return Money.ofKronor(kronor);
    }
}
