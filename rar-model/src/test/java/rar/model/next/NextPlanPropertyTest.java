package rar.model.next;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import rar.model.balance.BalancePlan;
import rar.model.forecast.FollowUp;
import rar.model.forecast.ForecastRule;
import rar.model.forecast.OutcomeArbitraries;
import rar.model.forecast.OutcomeArbitraries.Case;
import rar.model.message.Language;
import rar.model.money.Money;
import rar.model.plan.BalanceSheet;
import rar.model.plan.FinancialPlan;
import rar.model.plan.PlanArbitraries;
import rar.model.plan.PlannedGrant;
import rar.model.plan.Project;
import rar.model.plan.Remark;
import rar.model.plan.Remarked;
import rar.model.plan.WorkingCapital;
import rar.model.planfile.PlanReader;
import rar.model.planfile.PlanWriter;
import rar.model.schedule.Schedule;

/** What holds for the draft that follows any plan and any outcome of it. */
class NextPlanPropertyTest {

    private static final int TRIES = 15;

    private static final Vector<Function<BalanceSheet, Money>> ROWS = Vector.of(
            BalanceSheet::fixedAssets,
            BalanceSheet::receivables,
            BalanceSheet::cash,
            BalanceSheet::equity,
            BalanceSheet::provisions,
            BalanceSheet::longTermLiabilities,
            BalanceSheet::shortTermLiabilities);

    @Provide
    Arbitrary<Case> cases() {
        return OutcomeArbitraries.cases(PlanArbitraries.plansWithFunding());
    }

    @Provide
    Arbitrary<Case> anyCases() {
        return OutcomeArbitraries.cases(PlanArbitraries.plans());
    }

    @Property(seed = "20250501", tries = TRIES)
    void the_draft_is_a_plan_that_is_written_and_read(@ForAll("anyCases") Case drawn) {
        FinancialPlan draft = draft(drawn).value();

        assertThat(draft.horizon().years()).isEqualTo(drawn.plan().horizon().years());
        assertThat(draft.horizon().firstYear())
                .isEqualTo(drawn.outcome().through().getYear() + 1);
        assertThat(PlanReader.read(PlanWriter.write(draft).getBytes(StandardCharsets.UTF_8))
                        .get())
                .isEqualTo(draft);
    }

    @Property(seed = "20250502", tries = 4 * TRIES)
    void its_balances_are_those_of_the_forecast_in_every_month_that_both_cover(@ForAll("cases") Case drawn) {
        Remarked<FinancialPlan> draft = draft(drawn);
        Vector<BalanceSheet> forecast = rows(drawn);

        Seq<String> ofBalances = draft.remarks().map(Remark::code).reject(code -> code.equals("next.fund-differs"));
        assertThat(differing(forecast, draft.value()).isEmpty()).isEqualTo(ofBalances.isEmpty());
        if (isCarried(drawn) && !forecast.head().fixedAssets().isNegative()) {
            assertThat(ofBalances).isEmpty();
        }
    }

    private static Remarked<FinancialPlan> draft(Case drawn) {
        return NextPlan.of(FollowUp.of(drawn.plan(), drawn.outcome()), Language.SWEDISH)
                .get();
    }

    /**
     * Whether the forecast has nothing that a plan cannot hold: dues of single members, working capital of its own, what a
     * loss of funding leaves unpaid until a later release.
     */
    private static boolean isCarried(Case drawn) {
        return drawn.plan().workingCapital().equals(WorkingCapital.UNCHANGED)
                && drawn.outcome()
                        .members()
                        .forAll(member -> member.forecast().named().isEmpty())
                && drawn.outcome()
                        .workingCapital()
                        .forAll(changed -> changed.forecast().equals(ForecastRule.AS_PLANNED))
                && drawn.plan()
                        .projects()
                        .flatMap(Project::funding)
                        .appendAll(drawn.plan().grants().flatMap(PlannedGrant::funding))
                        .forAll(funding -> !funding.isCut());
    }

    private static Vector<BalanceSheet> rows(Case drawn) {
        BalancePlan forecast = FollowUp.of(drawn.plan(), drawn.outcome()).forecast();
        int first = 12
                * (drawn.outcome().through().getYear()
                        + 1
                        - drawn.plan().horizon().firstYear());
        return Vector.range(first - 1, forecast.months()).map(forecast::monthEnd);
    }

    /** The months, the opening among them, in which any row differs. */
    private static Vector<Integer> differing(Vector<BalanceSheet> forecast, FinancialPlan draft) {
        BalancePlan next = BalancePlan.of(Schedule.of(draft));
        return Vector.range(0, forecast.size())
                .filter(month -> ROWS.exists(row -> !row.apply(forecast.get(month))
                        .equals(row.apply(month == 0 ? next.opening() : next.monthEnd(month - 1)))));
    }
}
