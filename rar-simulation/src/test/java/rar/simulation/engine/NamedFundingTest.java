package rar.simulation.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.YearMonth;
import java.util.function.UnaryOperator;
import net.jqwik.api.Example;
import rar.model.balance.BalancePlan;
import rar.model.money.Money;
import rar.model.money.Share;
import rar.model.plan.BalanceSheet;
import rar.model.plan.ClaimTerms;
import rar.model.plan.Contributions;
import rar.model.plan.FinancialPlan;
import rar.model.plan.FundingStatus;
import rar.model.plan.Horizon;
import rar.model.plan.Member;
import rar.model.plan.MonthRange;
import rar.model.plan.OpeningBalance;
import rar.model.plan.Party;
import rar.model.plan.PayoutProfile;
import rar.model.plan.PlanDraft;
import rar.model.plan.Project;
import rar.model.plan.ProjectFunding;
import rar.model.schedule.Schedule;
import rar.simulation.distribution.ConstantDistribution;
import rar.simulation.factor.ExternalFunding;
import rar.simulation.factor.ProjectDelay;
import rar.simulation.factor.ProjectOutturn;
import rar.simulation.factor.RiskFactor;
import rar.simulation.factor.RiskModel;
import rar.simulation.factor.Scope;
import rar.simulation.projection.Projection;
import rar.simulation.sampling.MonteCarlo;

/** One project of 100 a month through 2026, funded at 60 %, claimed in June and December and paid two months later. */
class NamedFundingTest {

    private static final Horizon HORIZON = new Horizon(2026, 2);
    private static final ProjectFunding FUNDING = ProjectFunding.of("esf", Share.of(3, 5))
            .withClaims(new ClaimTerms(Vector.of(6, 12), 2))
            .withPaidIfRefused(Share.of(1, 4));

    private static FinancialPlan plan(UnaryOperator<ProjectFunding> change) {
        Project project = Project.of("bridge", MonthRange.year(2026), Money.ofKronor(1_200))
                .withFunding(change.apply(FUNDING));
        return FinancialPlan.of(PlanDraft.of(
                        "Funded",
                        "made up",
                        HORIZON,
                        Contributions.everyYear(HORIZON, Money.ZERO, Party.of("all", Share.ONE, Member.of("one", 1))))
                .withOpening(OpeningBalance.of(BalanceSheet.EMPTY
                        .withCash(Money.ofKronor(10_000))
                        .withProvisions(Money.ofKronor(1_200))
                        .balanced()))
                .withProject(project));
    }

    /** Cash less what is there at first, at the end of each month, by the blocks. */
    private static Vector<Long> change(FinancialPlan plan, RiskFactor... factors) {
        Simulation simulation =
                Simulation.of(Projection.of(Schedule.of(plan)), new RiskModel("made up", "", Vector.of(factors)));
        BlockRun block = simulation.program().thread(1, new MonteCarlo(1));
        block.run(0, 1);
        BalancePlan booked = simulation.replay(1, 0);
        Vector<Long> cash = Vector.range(0, 24).map(m -> Math.round(block.cash(m)[0] / 100) - 10_000);
        assertThat(cash).isEqualTo(Vector.range(0, 24).map(m -> booked.cashOre(m) / 100 - 10_000));
        return cash;
    }

    @Example
    void what_is_granted_comes_in_august_and_february() {
        assertThat(change(plan(funding -> funding)))
                .containsExactly(
                        -100L, -200L, -300L, -400L, -500L, -600L, -700L, -440L, -540L, -640L, -740L, -840L, -840L,
                        -480L, -480L, -480L, -480L, -480L, -480L, -480L, -480L, -480L, -480L, -480L);
    }

    /** A delay of three months moves payouts, and leaves June and December where they are. */
    @Example
    void a_late_project_claims_in_the_same_months_of_the_calendar() {
        RiskFactor late = new ProjectDelay("late", Scope.all(), new ConstantDistribution(3));
        assertThat(change(plan(funding -> funding), late).slice(0, 21))
                .containsExactly(
                        0L, 0L, 0L, -100L, -200L, -300L, -400L, -320L, -420L, -520L, -620L, -720L, -820L, -560L, -660L,
                        -660L, -660L, -660L, -660L, -480L, -480L);
    }

    @Example
    void a_cheaper_project_earns_less_and_a_dearer_one_no_more_than_the_ceiling() {
        RiskFactor half = new ProjectOutturn("outturn", Scope.all(), new ConstantDistribution(0.5));
        RiskFactor twice = new ProjectOutturn("outturn", Scope.all(), new ConstantDistribution(2));
        assertThat(change(plan(funding -> funding), half).last()).isEqualTo(-600 + 360);
        assertThat(change(plan(funding -> funding.withCeiling(Money.ofKronor(800))), twice)
                        .last())
                .isEqualTo(-2_400 + 800);
    }

    @Example
    void agreed_amounts_shrink_with_their_project_and_never_grow() {
        UnaryOperator<ProjectFunding> agreed = funding -> ProjectFunding.of(
                "esf", new PayoutProfile.ByMonth(TreeMap.of(YearMonth.of(2026, 3), Money.ofKronor(500))));
        RiskFactor half = new ProjectOutturn("outturn", Scope.all(), new ConstantDistribution(0.5));
        RiskFactor twice = new ProjectOutturn("outturn", Scope.all(), new ConstantDistribution(2));
        assertThat(change(plan(agreed), half).last()).isEqualTo(-600 + 250);
        assertThat(change(plan(agreed), twice).last()).isEqualTo(-2_400 + 500);
    }

    @Example
    void refused_funding_is_never_earned_and_its_project_is_cut_as_the_plan_says() {
        RiskFactor refused = ExternalFunding.of("answer", "esf", new ConstantDistribution(0));
        assertThat(change(plan(funding -> funding), refused).last()).isEqualTo(-300);
        assertThat(change(plan(funding -> funding.withStatus(FundingStatus.REFUSED)))
                        .last())
                .isEqualTo(-300);
        assertThat(change(plan(funding -> funding.appliedFor(YearMonth.of(2026, 7))), refused)
                        .last())
                .isEqualTo(-600 - 150);
    }

    /** The month stays when the project is late: of nine payouts before it, six are made in full. */
    @Example
    void funding_that_ends_does_so_in_its_month_of_the_calendar() {
        RiskFactor late = new ProjectDelay("late", Scope.all(), new ConstantDistribution(3));
        UnaryOperator<ProjectFunding> ended = funding -> funding.withEnded(YearMonth.of(2026, 10));
        assertThat(change(plan(ended)).last()).isEqualTo(-900 + 540 - 75);
        assertThat(change(plan(ended), late).last()).isEqualTo(-600 + 360 - 150);
    }

    @Example
    void a_factor_that_names_funding_says_nothing_else_of_it() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ExternalFunding(
                        "answer",
                        Option.some("esf"),
                        Option.none(),
                        Vector.of("bridge"),
                        0,
                        Option.none(),
                        new ConstantDistribution(0),
                        new ConstantDistribution(1)))
                .withMessage("the plan says what the funding \"esf\" touches; leave out line, projects, shareIfRefused,"
                        + " from and arrears");
    }

    @Example
    void funding_that_the_plan_does_not_have_or_has_lost_is_told_and_so_is_a_project_that_hides_it() {
        ExternalFunding other = ExternalFunding.of("answer", "fund", new ConstantDistribution(0));
        ExternalFunding named = ExternalFunding.of("answer", "esf", new ConstantDistribution(0));
        RiskFactor hidden = new ExternalFunding(
                "answer",
                Option.none(),
                Vector.of("bridge"),
                0,
                Option.none(),
                new ConstantDistribution(0),
                new ConstantDistribution(0));
        FinancialPlan plan = plan(funding -> funding);
        FinancialPlan lost = plan(funding -> funding.withEnded(YearMonth.of(2026, 10)));
        assertThat(named.unknownTo(plan, "/factors/0")).isEmpty();
        assertThat(other.unknownTo(plan, "/factors/0").map(Object::toString))
                .containsExactly("/factors/0/funding: the plan has no external funding \"fund\"; it has esf");
        assertThat(named.unknownTo(lost, "/factors/0").map(Object::toString))
                .containsExactly(
                        "/factors/0/funding: the plan itself has the funding \"esf\" refused or ended, and what"
                                + " then becomes of its project; name another, leave the factor out, or have it granted in the"
                                + " plan");
        assertThat(hidden.unknownTo(plan, "/factors/0").map(Object::toString))
                .containsExactly("/factors/0/projects/0: \"bridge\" has external funding in the plan; name that under"
                        + " \"funding\" in place of the project");
    }

    @Example
    void one_application_has_one_answer() {
        RiskFactor one = ExternalFunding.of("one", "esf", new ConstantDistribution(0));
        RiskFactor other = ExternalFunding.of("other", "esf", new ConstantDistribution(1));
        FinancialPlan plan = plan(funding -> funding);
        assertThat(new RiskModel("once", "", Vector.of(one)).unknownTo(plan)).isEmpty();
        assertThat(new RiskModel("twice", "", Vector.of(one, other))
                        .unknownTo(plan)
                        .map(Object::toString))
                .containsExactly("/factors/1/funding: \"one\" answers for the funding \"esf\" already; one application"
                        + " has one answer, so leave one of them out");
    }
}
