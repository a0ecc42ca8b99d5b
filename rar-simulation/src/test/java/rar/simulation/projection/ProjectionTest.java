package rar.simulation.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.Tuple2;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import rar.model.money.Money;
import rar.model.plan.BudgetLine;
import rar.model.plan.FinancialPlan;
import rar.model.plan.Horizon;
import rar.model.plan.LineKind;
import rar.model.plan.PayoutProfile;
import rar.model.plan.PlanDraft;
import rar.model.plan.Project;
import rar.model.plan.RecognitionPolicy;
import rar.model.plan.SmallestPlan;
import rar.model.schedule.Schedule;

/** Which plans are compiled at all: those whose amounts a double holds to the öre. */
class ProjectionTest {

    /**
     * Fifty years of 45 lines of the largest amount are 2.25·10¹⁵ öre, 1.8·10¹² under 2⁵¹, and one grant of the largest
     * amount fits in beside them; a second does not, though it is paid when the plan has ended.
     */
    @Test
    void flows_add_up_to_less_than_what_a_double_holds_to_the_ore() {
        assertThat(Projection.of(Schedule.of(plan(45, 1))).payoutStreams()).hasSize(1);
        assertThatThrownBy(() -> Projection.of(Schedule.of(plan(45, 2))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the plan's opening cash and flows add up to " + Money.ofKronor(22_520_000_000_000L)
                        + ", beyond the " + Money.parse("22 517 998 136 852,48 kr")
                        + " up to which scenarios are computed to the öre; check the units of the amounts");
        assertThatThrownBy(() -> Projection.of(Schedule.of(plan(46, 0)))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_plan_without_an_opening_balance_has_no_liquidity() {
        PlanDraft parts = plan(1, 0).draft().withoutOpening();
        assertThatThrownBy(() -> Projection.of(Schedule.of(FinancialPlan.of(parts))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no opening balance");
    }

    private static FinancialPlan plan(int lines, int grants) {
        Horizon horizon = new Horizon(2024, Horizon.MAX_YEARS);
        return FinancialPlan.of(SmallestPlan.draft()
                .withHorizon(horizon)
                .withRecognition(RecognitionPolicy.AS_CONSUMED)
                .withContributions(paid -> paid.withTotals(
                        TreeMap.ofEntries(horizon.eachYear().map(year -> new Tuple2<>(year, Money.ZERO)))))
                .withLines(Vector.range(0, lines).map(ProjectionTest::largestLine))
                .withProjects(Vector.range(0, grants).map(i -> largestGrant(i, horizon.lastYear() + 1))));
    }

    private static BudgetLine largestLine(int i) {
        return BudgetLine.of("line-" + i, LineKind.COST, FinancialPlan.LARGEST_AMOUNT)
                .withName("Line");
    }

    private static Project largestGrant(int i, int year) {
        return Project.of(
                        "project-" + i,
                        LocalDate.of(year, 12, 31),
                        new PayoutProfile.ByYear(TreeMap.of(year, FinancialPlan.LARGEST_AMOUNT)))
                .withName("Project")
                .withTotal(FinancialPlan.LARGEST_AMOUNT)
                .withReserved(false);
    }
}
