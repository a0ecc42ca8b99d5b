package rar.simulation.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rar.model.balance.BalancePlan;
import rar.model.money.Money;
import rar.model.plan.FinancialPlan;
import rar.model.plan.Horizon;
import rar.model.plan.RecognitionPolicy;
import rar.model.schedule.Schedule;
import rar.simulation.distribution.ConstantDistribution;
import rar.simulation.distribution.DiscreteDistribution;
import rar.simulation.distribution.Distribution;
import rar.simulation.factor.EarlyTermination;
import rar.simulation.factor.InterestChange;
import rar.simulation.factor.ProjectDelay;
import rar.simulation.factor.ProjectOutturn;
import rar.simulation.factor.RiskFactor;
import rar.simulation.factor.RiskModel;
import rar.simulation.factor.Scope;
import rar.simulation.factor.StartDelay;
import rar.simulation.json.Bundled;
import rar.simulation.outcome.Outcome;
import rar.simulation.projection.Projection;

/** What ends early, begins late, or bears other interest, in plans so simple that it can be written down. */
class PayoutFactorsTest {

    private static final long COUNT = 100_000;

    /** A grant of 1 200 tkr is paid 100 a month; ended k months early it pays 12 − k of them, the last in month 12 − k. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5, 11})
    void a_project_ended_k_months_early_saves_exactly_those_payouts(int k) {
        BalancePlan ended = granted(1_200).under(termination(k)).replay(0, 0);
        assertThat(ended.years().head().payouts()).isEqualTo(Money.ofTkr(1_200 - 100 * k));
        assertThat(ended.years().head().result()).isEqualTo(Money.ofTkr(12_000 + 100 * k));
        int last = 12 - k - 1;
        assertThat(ended.monthEnd(last).provisions()).isEqualTo(Money.ZERO);
        assertThat(provisionsBefore(ended, last)).isEqualTo(Money.ofTkr(100 + 100 * k));
    }

    /** Twelve months early or more, nothing is paid, and all is released in the first month. */
    @ParameterizedTest
    @ValueSource(ints = {12, 13, 60})
    void a_project_that_ends_before_the_plan_pays_nothing(int k) {
        BalancePlan ended = granted(1_200).under(termination(k)).replay(0, 0);
        assertThat(ended.years().head().payouts()).isEqualTo(Money.ZERO);
        assertThat(ended.monthEnd(0).provisions()).isEqualTo(Money.ZERO);
        assertThat(ended.years().head().result()).isEqualTo(Money.ofTkr(13_200));
    }

    @Test
    void as_consumed_there_is_nothing_to_release() {
        Walk walk = granted(1_200);
        walk.recognition = RecognitionPolicy.AS_CONSUMED;
        BalancePlan ended = walk.under(termination(3)).replay(0, 0);
        assertThat(ended.years().head().payouts()).isEqualTo(Money.ofTkr(900));
        assertThat(ended.years().head().result()).isEqualTo(Money.ofTkr(12_000 - 900));
    }

    /** Two months late and three early: March to November, of which each payout is half. */
    @Test
    void the_end_moves_with_a_delay_and_payouts_are_used_in_part() {
        BalancePlan ended = granted(1_200)
                .under(
                        termination(3),
                        new ProjectDelay("delay", Scope.all(), new ConstantDistribution(2)),
                        new ProjectOutturn("outturn", Scope.all(), new ConstantDistribution(0.5)))
                .replay(0, 0);
        assertThat(ended.monthEnd(1).provisions()).isEqualTo(Money.ofTkr(1_200));
        assertThat(ended.monthEnd(2).provisions()).isEqualTo(Money.ofTkr(1_150));
        assertThat(ended.monthEnd(9).provisions()).isEqualTo(Money.ofTkr(800));
        assertThat(ended.monthEnd(10).provisions()).isEqualTo(Money.ZERO);
        assertThat(ended.years().head().payouts()).isEqualTo(Money.ofTkr(450));
    }

    /** With 1 200 tkr in January and as much paid out, 100 k are left at the end: under 301 with P(k ≤ 3). */
    @Test
    void what_is_saved_is_distributed_as_the_months() {
        Walk walk = granted(1_200);
        walk.opening = Money.ZERO;
        walk.contributions = Money.ofTkr(1_200);
        walk.instalmentMonths = Vector.of(1);
        walk.floor = Money.ofTkr(301);
        Distribution months = new DiscreteDistribution(new double[] {0, 3, 4, 12}, new double[] {.5, .2, .2, .1});
        Outcome outcome =
                walk.under(new EarlyTermination("end", Scope.all(), months)).run(Run.of(21, COUNT));
        assertProbability(outcome.breaches(11), 0.7);
        assertProbability(outcome.breaches(9), 0.7);
        assertProbability(outcome.breaches(8), 0.7);
        assertThat(outcome.breaches(7)).isZero();
    }

    @Test
    void a_start_delay_leaves_what_has_begun() {
        Walk walk = granted(1_200);
        BalancePlan late = walk.under(new StartDelay("start", Scope.all(), new ConstantDistribution(4)))
                .replay(0, 0);
        assertThat(late.schedule()).isEqualTo(Schedule.of(walk.plan()));
    }

    /** Under one id, and so with the same draws, a delay of those that have not begun and a start delay are the same. */
    @Test
    void a_start_delay_is_a_delay_of_what_has_not_begun() {
        FinancialPlan plan = Bundled.plan(2009);
        assertThat(StartDelay.notBegun(plan)).containsExactly("beslut-2009", "beslut-2010", "beslut-2011");
        Distribution months = new DiscreteDistribution(new double[] {0, 2, 7}, new double[] {.4, .3, .3});
        assertThat(content(plan, new StartDelay("late", Scope.all(), months)))
                .isEqualTo(content(plan, new ProjectDelay("late", new Scope<>(StartDelay.notBegun(plan)), months)));
    }

    /** 1 000,03 kr a year are 83,34 kr in its first seven months and 83,33 kr then; 5/4 of them are 104,18 and 104,16. */
    @Test
    void interest_is_rounded_by_the_month_and_each_year_stands_alone() {
        Walk walk = new Walk();
        walk.horizon = new Horizon(2009, 3);
        walk.interest = new Money(-100_003);
        BalancePlan changed = walk.under(
                        new InterestChange("rate", new Scope<>(Vector.of(2010)), new ConstantDistribution(0.25)))
                .replay(0, 0);
        BalancePlan planned = BalancePlan.of(Schedule.of(walk.plan()));
        assertThat(changed.cashOre(11)).isEqualTo(planned.cashOre(11));
        assertThat(planned.cashOre(23) - changed.cashOre(23)).isEqualTo(7 * (10418 - 8334) + 5 * (10416 - 8333));
        assertThat(changed.cashOre(35) - changed.cashOre(23)).isEqualTo(planned.cashOre(35) - planned.cashOre(23));
    }

    @Test
    void changes_of_interest_multiply_and_can_turn_its_sign() {
        Walk walk = new Walk();
        walk.interest = Money.ofTkr(120);
        Money result = walk.under(
                        new InterestChange("rate", Scope.all(), new ConstantDistribution(-1.5)),
                        new InterestChange("more", Scope.all(), new ConstantDistribution(1)))
                .replay(0, 0)
                .years()
                .head()
                .result();
        assertThat(result).isEqualTo(Money.ofTkr(12_000 - 120));
    }

    private static Walk granted(long tkr) {
        Walk walk = new Walk();
        walk.grant = Money.ofTkr(tkr);
        return walk;
    }

    private static RiskFactor termination(int months) {
        return new EarlyTermination("end", Scope.all(), new ConstantDistribution(months));
    }

    private static Money provisionsBefore(BalancePlan plan, int month) {
        return month == 0
                ? plan.opening().provisions()
                : plan.monthEnd(month - 1).provisions();
    }

    private static Object content(FinancialPlan plan, RiskFactor factor) {
        Simulation simulation =
                Simulation.of(Projection.of(Schedule.of(plan)), new RiskModel("late", "", Vector.of(factor)));
        return DeterminismTest.content(simulation.run(Run.of(9, 2_000)));
    }

    static void assertProbability(long count, double expected) {
        double error = Math.sqrt(expected * (1 - expected) / COUNT);
        assertThat((double) count / COUNT).isCloseTo(expected, within(4 * error + 1e-12));
    }
}
