package rar.simulation.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;
import rar.model.balance.BalancePlan;
import rar.model.money.Money;
import rar.model.money.Share;
import rar.model.plan.Horizon;
import rar.simulation.distribution.BernoulliDistribution;
import rar.simulation.distribution.ConstantDistribution;
import rar.simulation.distribution.DiscreteDistribution;
import rar.simulation.distribution.UniformDistribution;
import rar.simulation.engine.Run;
import rar.simulation.engine.Walk;
import rar.simulation.factor.ContributionCut;
import rar.simulation.factor.CostInflation;
import rar.simulation.factor.LatePayment;
import rar.simulation.factor.ProjectDelay;
import rar.simulation.factor.ProjectOutturn;
import rar.simulation.factor.Scope;
import rar.simulation.risk.LiquidityRisk;

/**
 * One factor at a time on a plan so simple that the answer is known. Estimates at fixed seeds must lie within four
 * standard errors of it.
 */
class ClosedFormTest {

    private static final long COUNT = 200_000;
    private static final double STANDARD_ERRORS = 4;

    /** A cut uniform on 0 to 40 % of the state's 6 000 tkr breaches as soon as it exceeds the slack of 600: P = 3/4. */
    @Test
    void a_uniform_cut_breaches_with_its_tail_probability() {
        Walk walk = new Walk();
        walk.opening = Money.ZERO;
        walk.costs = Money.ofTkr(11_400);
        Outcome outcome = walk.under(new ContributionCut(
                        "cut", new Scope<>(Vector.of(Walk.STATE)), Scope.all(), new UniformDistribution(0, 0.4)))
                .run(Run.of(11, COUNT));
        assertProbability(outcome.breaches(11), 0.75);
    }

    /**
     * Twelve monthly instalments of one party, each late by a month with probability p, none of which arrives in the
     * months after: at the end of the year one is missing, with probability p, whatever happened before.
     */
    @Test
    void lateness_is_drawn_for_each_instalment_apart() {
        Walk walk = new Walk();
        walk.instalmentMonths = Vector.rangeClosed(1, 12);
        walk.opening = Money.ZERO;
        walk.floor = Money.ofTkr(11_999);
        Outcome outcome = walk.under(new LatePayment(
                        "late", new Scope<>(Vector.of(Walk.STATE)), Scope.all(), new BernoulliDistribution(0.3)))
                .run(Run.of(12, COUNT));
        assertProbability(outcome.breaches(11), 0.3);
    }

    /** How many of ten instalments are at least a month late is binomial: here, each month stands alone. */
    @Test
    void months_under_the_floor_are_binomial() {
        Walk walk = new Walk();
        // each January a year's contributions arrive or not; cash stands at the floor only if they do
        walk.horizon = new Horizon(2009, 10);
        walk.instalmentMonths = Vector.of(1);
        walk.contributions = Money.ofTkr(1_200);
        walk.stateShare = Share.ONE;
        walk.costs = Money.ofTkr(1_200);
        walk.opening = Money.ZERO;
        Outcome outcome = walk.under(new LatePayment(
                        "late", new Scope<>(Vector.of(Walk.STATE)), Scope.all(), new BernoulliDistribution(0.2)))
                .run(Run.of(13, COUNT));
        BinomialDistribution late = new BinomialDistribution(null, 10, 0.2);
        for (int k = 1; k <= 10; k++) {
            assertProbability(outcome.monthsUnder(k), late.probability(k));
        }
    }

    /**
     * A year's contributions are twice the year's costs and come wholly or not at all, each with probability ½: cash at
     * year ends is a simple symmetric random walk. That it has been at or below −a by year n has the probability P(S_n ≥
     * a) + P(S_n &gt; a) (reflection principle; W. Feller, "An Introduction to Probability Theory and Its Applications" I,
     * III.7), and the first year in which it is there n has a/n · P(S_n = a).
     */
    @Test
    void a_walk_first_passes_the_floor_as_the_reflection_principle_says() {
        int years = 24;
        int steps = 3;
        Walk walk = new Walk();
        walk.horizon = new Horizon(2009, years);
        walk.stateShare = Share.ONE;
        walk.instalmentMonths = Vector.of(1);
        walk.contributions = Money.ofTkr(2_400);
        walk.costs = Money.ofTkr(1_200);
        walk.opening = Money.ofTkr(1_200L * steps);
        // after three steps down there is nothing left; until then no month end is below a year's costs
        walk.floor = Money.ofTkr(1);
        Outcome outcome = walk.under(new ContributionCut(
                        "cut", new Scope<>(Vector.of(Walk.STATE)), Scope.all(), new BernoulliDistribution(0.5)))
                .run(Run.of(16, COUNT));
        BinomialDistribution ups = new BinomialDistribution(null, years, 0.5);
        double passed = 0;
        for (int up = 0; up <= years; up++) {
            int at = 2 * up - years;
            passed += at >= steps ? ups.probability(up) : 0;
            passed += at > steps ? ups.probability(up) : 0;
        }
        assertProbability(outcome.breaches(), passed);
        for (int n = steps; n <= years; n += 2) {
            double there = new BinomialDistribution(null, n, 0.5).probability((n + steps) / 2);
            assertProbability(outcome.firstUnder(12 * n - 1), (double) steps / n * there);
        }
    }

    /** Compounded growth of two years: the first year's stays in the second. */
    @Test
    void inflation_compounds_and_stays() {
        Walk walk = new Walk();
        walk.horizon = new Horizon(2009, 2);
        walk.costs = Money.ofTkr(9_600);
        BalancePlan inflated = walk.under(new CostInflation("inflation", Scope.all(), new ConstantDistribution(0.1)))
                .replay(0, 0);
        assertThat(inflated.years().get(0).result()).isEqualTo(Money.ofTkr(12_000 - 10_560));
        assertThat(inflated.years().get(1).result()).isEqualTo(Money.ofTkr(12_000 - 11_616));
    }

    /** Cost growth is normal(μ, σ), so closing cash is normal; its quantiles and tail mean are known. */
    @Test
    void normal_inflation_gives_normal_cash_and_its_expected_shortfall() {
        Walk walk = new Walk();
        walk.costs = Money.ofTkr(10_000);
        Outcome outcome = walk.under(new CostInflation(
                        "inflation", Scope.all(), new rar.simulation.distribution.NormalDistribution(0.02, 0.05)))
                .run(Run.of(14, COUNT));
        LiquidityRisk risk = LiquidityRisk.of(outcome);
        double mean = 1_000 + 12_000 - 10_200;
        double sd = 500;
        NormalDistribution standard = new NormalDistribution(null, 0, 1);
        for (double p : new double[] {0.01, 0.05, 0.5, 0.95}) {
            double z = standard.inverseCumulativeProbability(p);
            double error = sd * Math.sqrt(p * (1 - p) / COUNT) / standard.density(z);
            assertThat(tkr(risk.cash(11).at(p).value()))
                    .isCloseTo(
                            mean + sd * z,
                            within(STANDARD_ERRORS * error
                                    + tkr(risk.cash(11).at(p).resolution())));
        }
        // equity moves as cash does; E[X | X <= q_p] = mean - sd φ(z_p)/p (Acerbi and Tasche 2002)
        double p = 0.05;
        double z = standard.inverseCumulativeProbability(p);
        double tail = mean - sd * standard.density(z) / p;
        assertThat(tkr(risk.equity().tailMean(p).value()))
                .isCloseTo(tail, within(STANDARD_ERRORS * sd * 2 / Math.sqrt(p * COUNT)));
        assertThat(tkr(risk.equity().mean().value())).isCloseTo(mean, within(STANDARD_ERRORS * sd / Math.sqrt(COUNT)));
    }

    /** A grant of 1 200 paid in January and delayed by d months is unpaid in month m with P(d > m). */
    @Test
    void a_delay_is_distributed_as_its_distribution() {
        Walk walk = new Walk();
        walk.opening = Money.ZERO;
        walk.contributions = Money.ofTkr(1_200);
        walk.instalmentMonths = Vector.of(1);
        walk.grant = Money.ofTkr(1_200);
        walk.floor = Money.ofTkr(1_200);
        Outcome outcome = walk.under(new ProjectDelay(
                        "delay",
                        Scope.all(),
                        new DiscreteDistribution(new double[] {0, 2, 3}, new double[] {0.2, 0.5, 0.3})))
                .run(Run.of(15, COUNT));
        // 100 are paid each month from January on, so cash is under 1 200 from the first payment
        assertProbability(outcome.breaches(0), 0.2);
        assertProbability(outcome.breaches(1), 0.2);
        assertProbability(outcome.breaches(2), 0.7);
        assertProbability(outcome.breaches(3), 1);
        assertProbability(outcome.firstUnder(3), 0.3);
    }

    /** Half of the state's half is cut, so three quarters of contributions remain, and of the payouts of that year. */
    @Test
    void the_reservation_clause_cuts_payouts_in_proportion() {
        Walk walk = new Walk();
        walk.grant = Money.ofTkr(2_400);
        walk.threshold = Option.some(Money.ofTkr(12_000));
        BalancePlan cut = walk.under(new ContributionCut(
                        "cut", new Scope<>(Vector.of(Walk.STATE)), Scope.all(), new ConstantDistribution(0.5)))
                .replay(0, 0);
        assertThat(cut.years().head().payouts()).isEqualTo(Money.ofTkr(1_800));
        assertThat(cut.years().head().closing().provisions()).isEqualTo(Money.ZERO);
        assertThat(cut.years().head().result()).isEqualTo(Money.ofTkr(9_000 + 600));
    }

    /** What is not used of a grant is given back to the result with the last payout. */
    @Test
    void an_outturn_under_the_grant_is_released_at_the_end() {
        Walk walk = new Walk();
        walk.grant = Money.ofTkr(1_200);
        BalancePlan under = walk.under(new ProjectOutturn("outturn", Scope.all(), new ConstantDistribution(0.75)))
                .replay(0, 0);
        assertThat(under.years().head().payouts()).isEqualTo(Money.ofTkr(900));
        assertThat(under.monthEnd(10).provisions()).isEqualTo(Money.ofTkr(1_200 - 11 * 75));
        assertThat(under.monthEnd(11).provisions()).isEqualTo(Money.ZERO);
        assertThat(under.years().head().result()).isEqualTo(Money.ofTkr(12_000 + 300));
    }

    /** What is used beyond a grant is expensed when it is paid. */
    @Test
    void an_outturn_over_the_grant_is_expensed_when_paid() {
        Walk walk = new Walk();
        walk.grant = Money.ofTkr(1_200);
        BalancePlan over = walk.under(new ProjectOutturn("outturn", Scope.all(), new ConstantDistribution(1.25)))
                .replay(0, 0);
        assertThat(over.years().head().payouts()).isEqualTo(Money.ofTkr(1_500));
        // 125 a month: the provision of 1 200 is used up in October
        assertThat(over.monthEnd(8).provisions()).isEqualTo(Money.ofTkr(75));
        assertThat(over.monthEnd(9).provisions()).isEqualTo(Money.ZERO);
        assertThat(over.monthEnd(9).equity().minus(over.monthEnd(8).equity())).isEqualTo(Money.ofTkr(3_000 - 50));
        assertThat(over.years().head().result()).isEqualTo(Money.ofTkr(12_000 - 300));
    }

    private static double tkr(Money money) {
        return (double) money.ore() / 100_000;
    }

    private static void assertProbability(long count, double expected) {
        double error = Math.sqrt(expected * (1 - expected) / COUNT);
        assertThat((double) count / COUNT).isCloseTo(expected, within(STANDARD_ERRORS * error + 1e-12));
    }
}
