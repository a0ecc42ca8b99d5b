package rar.simulation.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import rar.model.balance.BalancePlan;
import rar.model.money.Money;
import rar.model.money.Share;
import rar.model.plan.BalanceSheet;
import rar.model.plan.FinancialPlan;
import rar.model.plan.Horizon;
import rar.model.plan.OpeningBalance;
import rar.model.plan.PayoutProfile;
import rar.model.plan.PlanArbitraries;
import rar.model.plan.Project;
import rar.model.plan.ProjectFunding;
import rar.model.plan.RecognitionPolicy;
import rar.model.plan.SmallestPlan;
import rar.model.plan.UnspentMoney;
import rar.model.schedule.Schedule;
import rar.simulation.distribution.ConstantDistribution;
import rar.simulation.factor.EarlyTermination;
import rar.simulation.factor.ProjectDelay;
import rar.simulation.factor.ProjectOutturn;
import rar.simulation.factor.RiskFactor;
import rar.simulation.factor.RiskModel;
import rar.simulation.factor.Scope;
import rar.simulation.projection.Projection;

/** What an outturn leaves of a project's years, carried over: in blocks as in bookings, and counted by hand. */
class CarriedPathsTest {

    @Property(tries = 60, seed = "20261201")
    void blocks_agree_with_bookings_to_the_ore(@ForAll("carrying") Simulation simulation, @ForAll long seed) {
        FundedPathsTest.assertAgree(simulation, seed);
    }

    @Provide
    Arbitrary<Simulation> carrying() {
        return RiskArbitraries.simulations(PlanArbitraries.plansWithFunding()
                .map(plan -> plan.with(draft -> draft.withProjects(
                        draft.projects().map(project -> project.withUnspent(UnspentMoney.CARRIED_OVER))))));
    }

    /** 1 200 kr in 2024 and as much in January to June 2025. */
    private static Project project() {
        return Project.of(
                        "bridge",
                        LocalDate.of(2025, 6, 30),
                        new PayoutProfile.ByYear(TreeMap.of(2024, Money.ofKronor(1_200), 2025, Money.ofKronor(1_200))))
                .withStart(LocalDate.of(2024, 1, 1))
                .withUnspent(UnspentMoney.CARRIED_OVER);
    }

    private static BalancePlan booked(Project project, RecognitionPolicy recognition, RiskFactor... factors) {
        Money tkr = Money.ofTkr(10);
        FinancialPlan plan = FinancialPlan.of(SmallestPlan.draft()
                .withHorizon(new Horizon(2024, 3))
                .withRecognition(recognition)
                .withContributions(paid -> paid.withTotals(TreeMap.of(2024, tkr, 2025, tkr, 2026, tkr)))
                .withOpening(OpeningBalance.of(BalanceSheet.EMPTY
                        .withCash(tkr)
                        .withProvisions(recognition.providesForGrants() ? Money.ofKronor(2_400) : Money.ZERO)
                        .balanced()))
                .withProject(project));
        return Simulation.of(Projection.of(Schedule.of(plan)), new RiskModel("model", "", Vector.of(factors)))
                .replay(0, 0);
    }

    private static ProjectOutturn outturn(double share) {
        return new ProjectOutturn("outturn", Scope.all(), new ConstantDistribution(share));
    }

    private static Vector<Money> payouts(BalancePlan booked) {
        return booked.years().map(year -> year.payouts()).toVector();
    }

    private static Vector<Money> kr(long... kronor) {
        return Vector.ofAll(kronor).map(Money::ofKronor);
    }

    /** A quarter of each year is left: 300 kr over January to June 2025, and 300 over all of 2026. */
    @Test
    void what_an_outturn_leaves_is_paid_in_the_next_year_and_provided_for_until_then() {
        BalancePlan booked = booked(project(), RecognitionPolicy.AT_DECISION, outturn(0.75));

        assertThat(payouts(booked)).isEqualTo(kr(900, 900 + 300, 300));
        assertThat(booked.monthEnd(11).provisions()).isEqualTo(Money.ofKronor(1_500));
        assertThat(booked.monthEnd(17).provisions()).isEqualTo(Money.ofKronor(300));
        assertThat(booked.monthEnd(24).provisions()).isEqualTo(Money.ofKronor(275));
        assertThat(booked.monthEnd(35).provisions()).isEqualTo(Money.ZERO);
        assertThat(booked.monthEnd(35).equity())
                .isEqualTo(booked.monthEnd(11).equity().plus(Money.ofTkr(20)));
    }

    @Test
    void without_the_rule_the_rest_is_released_with_the_last_payout() {
        BalancePlan booked = booked(project().withoutUnspent(), RecognitionPolicy.AT_DECISION, outturn(0.75));

        assertThat(payouts(booked)).isEqualTo(kr(900, 900, 0));
        assertThat(booked.monthEnd(16).provisions()).isEqualTo(Money.ofKronor(150 + 600));
        assertThat(booked.monthEnd(17).provisions()).isEqualTo(Money.ZERO);
    }

    @Test
    void an_overrun_leaves_nothing() {
        assertThat(payouts(booked(project(), RecognitionPolicy.AS_CONSUMED, outturn(1.5))))
                .isEqualTo(kr(1_800, 1_800, 0));
    }

    /**
     * Six months late it runs from July 2024 to December 2025: of the 600 kr that are then due in 2024 and the 1 800 of 2025
     * half is left, 300 over 2025 and 900 over 2026.
     */
    @Test
    void a_delay_moves_what_is_due_in_a_year_and_where_it_goes() {
        assertThat(payouts(booked(
                        project(),
                        RecognitionPolicy.AS_CONSUMED,
                        outturn(0.5),
                        new ProjectDelay("delay", Scope.all(), new ConstantDistribution(6)))))
                .isEqualTo(kr(300, 900 + 300, 900));
    }

    /** Ended two months early, of the 300 kr that 2024 leaves only January to April's four of six parts are paid. */
    @Test
    void what_would_be_paid_after_an_early_end_lapses() {
        BalancePlan booked = booked(
                project(),
                RecognitionPolicy.AT_DECISION,
                outturn(0.75),
                new EarlyTermination("end", Scope.all(), new ConstantDistribution(2)));

        assertThat(payouts(booked)).isEqualTo(kr(900, 600 + 200, 0));
        assertThat(booked.monthEnd(15).provisions()).isEqualTo(Money.ZERO);
    }

    /** Half of all cost is funded and paid as it is earned: the association bears half of each payout, carried or not. */
    @Test
    void funding_is_earned_as_what_is_carried_over_is_paid() {
        Project funded = project().withFunding(ProjectFunding.of("fund", Share.of(1, 2)));
        BalancePlan alone = booked(project(), RecognitionPolicy.AS_CONSUMED, outturn(0.75));
        BalancePlan helped = booked(funded, RecognitionPolicy.AS_CONSUMED, outturn(0.75));

        assertThat(Vector.of(11, 23, 35).map(month -> new Money(helped.cashOre(month) - alone.cashOre(month))))
                .isEqualTo(kr(450, 450 + 600, 450 + 600 + 150));
    }
}
