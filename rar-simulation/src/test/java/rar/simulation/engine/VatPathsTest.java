package rar.simulation.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.time.YearMonth;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import rar.model.goal.CashFloor;
import rar.model.goal.LiquidityFloor;
import rar.model.money.Money;
import rar.model.money.Share;
import rar.model.plan.FinancialPlan;
import rar.model.plan.PayoutProfile;
import rar.model.plan.Project;
import rar.model.plan.RecognitionPolicy;
import rar.model.plan.SmallestPlan;
import rar.model.schedule.Schedule;
import rar.model.timing.Vat;
import rar.simulation.distribution.ConstantDistribution;
import rar.simulation.factor.EarlyTermination;
import rar.simulation.factor.ProjectDelay;
import rar.simulation.factor.ProjectOutturn;
import rar.simulation.factor.RiskFactor;
import rar.simulation.factor.RiskModel;
import rar.simulation.factor.Scope;
import rar.simulation.projection.Projection;
import rar.simulation.sampling.MonteCarlo;

/** VAT on payouts that come otherwise than as planned, in a plan so simple that it can be written down. */
class VatPathsTest {

    /** Paid 100 tkr in February and 200 in June, with 25 % VAT that comes back two months later. */
    private static FinancialPlan plan() {
        YearMonth first = SmallestPlan.draft().horizon().firstMonth();
        Project project = Project.of(
                        "bridge",
                        first.plusMonths(11).atEndOfMonth(),
                        new PayoutProfile.ByMonth(TreeMap.of(
                                first.plusMonths(1), Money.ofTkr(100), first.plusMonths(5), Money.ofTkr(200))))
                .withVat(new Vat(Share.of(1, 4), 2));
        return FinancialPlan.of(SmallestPlan.draft()
                .withRecognition(RecognitionPolicy.AS_CONSUMED)
                .withOpeningCash(Money.ofTkr(1_000))
                .withGoal(new LiquidityFloor(CashFloor.of(Money.ZERO).withinMonth(true)))
                .withProject(project));
    }

    /** By how many tkr cash at the end of each month lies under that of the plan without the project. */
    private static int[] under(RiskFactor... factors) {
        FinancialPlan plan = plan();
        FinancialPlan without = plan.with(draft -> draft.withProjects(Vector.empty()));
        Simulation simulation =
                Simulation.of(Projection.of(Schedule.of(plan)), new RiskModel("made up", "", Vector.of(factors)));
        BlockRun block = simulation.program().thread(4, new MonteCarlo(1), true);
        block.run(0, 2);
        Projection planned = Projection.of(Schedule.of(without));
        return IntStream.range(0, 12)
                .map(m -> (int) Math.rint((planned.plannedCash(m) - block.cash(m)[1]) / 100_000))
                .toArray();
    }

    @Test
    void it_is_paid_with_each_payout_and_comes_back() {
        assertThat(under()).containsExactly(0, 125, 125, 100, 100, 350, 350, 300, 300, 300, 300, 300);
    }

    @Test
    void it_is_as_late_as_the_payout_and_as_small() {
        ConstantDistribution two = new ConstantDistribution(2);
        assertThat(under(
                        new ProjectDelay("late", Scope.all(), two),
                        new ProjectOutturn("half", Scope.all(), new ConstantDistribution(0.5))))
                .containsExactly(0, 0, 0, 62, 62, 50, 50, 175, 175, 150, 150, 150);
    }

    @Test
    void none_is_paid_on_what_has_ended() {
        assertThat(under(new EarlyTermination("end", Scope.all(), new ConstantDistribution(1))))
                .containsExactly(0, 125, 125, 100, 100, 100, 100, 100, 100, 100, 100, 100);
    }

    /** Before receipts June lacks the payout and its VAT, though nothing else is received in it. */
    @Test
    void it_counts_within_the_month_in_which_it_is_paid() {
        Simulation simulation = Simulation.of(
                Projection.of(Schedule.of(plan())),
                new RiskModel(
                        "made up", "", Vector.of(new ProjectDelay("late", Scope.all(), new ConstantDistribution(1)))));
        BlockRun block = simulation.program().thread(4, new MonteCarlo(1), true);
        block.run(0, 2);
        for (int m = 0; m < 12; m++) {
            assertThat(block.beforeReceipts(m)[1])
                    .isEqualTo((double) simulation.replay(1, 1).beforeReceiptsOre(m));
        }
    }
}
