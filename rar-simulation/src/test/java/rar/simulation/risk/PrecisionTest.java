package rar.simulation.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import rar.model.money.Money;
import rar.model.money.Share;
import rar.simulation.distribution.BernoulliDistribution;
import rar.simulation.distribution.UniformDistribution;
import rar.simulation.engine.Run;
import rar.simulation.engine.RunResult;
import rar.simulation.engine.Simulation;
import rar.simulation.engine.Walk;
import rar.simulation.factor.ContributionCut;
import rar.simulation.factor.LatePayment;
import rar.simulation.factor.Scope;
import rar.simulation.sampling.ScrambledSobol;

/** Runs that stop when they are precise, and the intervals of what a run says, against laws that are known. */
class PrecisionTest {

    private static final double CONFIDENCE = 0.95;

    @Test
    void it_looks_after_twice_as_many_scenarios_each_time() {
        assertThat(Precision.looks(10_000)).containsExactly(1_000L, 2_000L, 4_000L, 8_000L, 10_000L);
        assertThat(Precision.looks(1_000)).containsExactly(1_000L);
        assertThat(Precision.looks(7)).containsExactly(7L);
        assertThat(Precision.confidenceOfLook(0.95, 5)).isCloseTo(0.99, within(1e-12));
        assertThat(Precision.confidenceOfLook(0.95, 1)).isEqualTo(0.95);
    }

    /** At a fixed n the interval of one half is ±1.96·0.5/√n; with 5 looks it is that of 99 %. */
    @Test
    void it_stops_at_the_first_look_that_is_precise_enough() {
        Simulation half = breachingWith(0.5);
        LiquidityRisk risk = new Precision(0.03, false).run(half, Run.of(1, 10_000), CONFIDENCE, done -> {});
        // 2.576 · 0.5 / √1 000 = 0.041 and / √2 000 = 0.029
        assertThat(risk.outcome().scenarios()).isEqualTo(2_000);
        Estimate estimate = risk.everUnderFloor();
        assertThat(estimate.confidence()).isEqualTo(CONFIDENCE);
        assertThat(estimate.method()).isEqualTo("Clopper-Pearson, for 5 looks");
        assertThat(estimate.low())
                .isEqualTo(
                        Estimate.ofCount(risk.outcome().breaches(), 2_000, 0.99).low());
        assertThat(risk.outcome().snapshot())
                .isEqualTo(half.run(Run.of(1, 2_000)).snapshot());
    }

    @Test
    void it_goes_to_the_last_scenario_where_it_never_is() {
        Precision wanted = new Precision(0.001, true);
        LiquidityRisk risk = wanted.run(breachingWith(0.5), Run.of(1, 3_000), CONFIDENCE, done -> {});
        assertThat(risk.outcome().scenarios()).isEqualTo(3_000);
        assertThat(wanted.isReached(risk.everUnderFloor())).isFalse();
        assertThat(new Precision(0.9, true).isReached(Estimate.ofCount(0, 1_000_000, CONFIDENCE)))
                .isFalse();
        assertThat(new Precision(0.01, false).isReached(Estimate.ofCount(0, 1_000, CONFIDENCE)))
                .isTrue();
    }

    @Test
    void it_adds_replications_until_their_spread_is_narrow_enough() {
        assertThat(Precision.looks(640, 64)).containsExactly(80L, 160L, 320L, 640L);
        assertThat(Precision.looks(100, 5)).containsExactly(100L);
        assertThat(Precision.looks(2_000, 1)).containsExactly(1_000L, 2_000L);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Precision.looks(1_000, 3))
                .withMessage("3 replications do not share 1000 scenarios equally");
        Simulation simulation = breachingWith(0.3);
        Run most = Run.of(new ScrambledSobol(3, 16), 16 * 64);
        LiquidityRisk risk = new Precision(0.02, false).run(simulation, most, 64, CONFIDENCE, done -> {});
        assertThat(risk.replications()).isIn(8, 16, 32);
        Estimate estimate = risk.everUnderFloor();
        assertThat(estimate.confidence()).isEqualTo(CONFIDENCE);
        assertThat(estimate.method()).isEqualTo("Student's t of " + risk.replications() + " replications, for 4 looks");
        assertThat(estimate.high() - estimate.value()).isLessThanOrEqualTo(0.02);
        RunResult same = RunResult.ofReplications(simulation, 16);
        same.run(most.part(0, risk.outcome().scenarios()), done -> {});
        assertThat(LiquidityRisk.of(same, 1 - 0.05 / 4).everUnderFloor().low()).isEqualTo(estimate.low());
        LiquidityRisk last = new Precision(1e-9, false).run(simulation, most, 64, CONFIDENCE, done -> {});
        assertThat(last.replications()).isEqualTo(64);
    }

    /** Student's interval is one of means that are normal, which those of eight times sixteen points nearly are. */
    @Test
    void stopping_does_not_spoil_the_confidence_of_replications() {
        Simulation simulation = breachingWith(0.3);
        int runs = 400;
        int held = 0;
        for (int seed = 0; seed < runs; seed++) {
            Run most = Run.of(new ScrambledSobol(seed, 16), 16 * 64).withThreads(1);
            Estimate estimate = new Precision(0.01, false)
                    .run(simulation, most, 64, 0.8, done -> {})
                    .everUnderFloor();
            held += estimate.low() <= 0.3 && 0.3 <= estimate.high() ? 1 : 0;
        }
        assertThat((double) held / runs).isGreaterThan(0.8 - 4 * Math.sqrt(0.8 * 0.2 / runs));
    }

    @Test
    void threads_change_nothing() {
        List<Object> outcomes = new ArrayList<>();
        for (int threads : new int[] {1, 3}) {
            outcomes.add(new Precision(0.1, true)
                    .run(breachingWith(0.2), Run.of(5, 20_000).withThreads(threads), CONFIDENCE, done -> {})
                    .outcome()
                    .snapshot());
        }
        assertThat(outcomes.get(0)).isEqualTo(outcomes.get(1));
    }

    /** The interval at which a run stops holds the true probability at least as often as it says. */
    @Test
    void stopping_does_not_spoil_the_confidence() {
        int runs = 400;
        for (double p : new double[] {0.5, 0.05}) {
            Simulation simulation = breachingWith(p);
            int held = 0;
            for (int seed = 0; seed < runs; seed++) {
                Estimate estimate = new Precision(p / 8, false)
                        .run(simulation, Run.of(seed, 16_000).withThreads(1), 0.8, done -> {})
                        .everUnderFloor();
                held += estimate.low() <= p && p <= estimate.high() ? 1 : 0;
            }
            assertThat((double) held / runs).isGreaterThan(0.8 - 4 * Math.sqrt(0.8 * 0.2 / runs));
        }
    }

    @Test
    void nonsense_is_refused() {
        for (double number : new double[] {0, -0.1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatIllegalArgumentException().isThrownBy(() -> new Precision(number, true));
            assertThatIllegalArgumentException().isThrownBy(() -> new Precision(number, false));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> new Precision(1, false));
    }

    /**
     * The lowest cash is 3 000 - 2 400·U and the floor 1 800: below it with probability 1/2, by 600 tkr on average there.
     * The least 5 % are uniform on 600 to 720, and their mean, the expected shortfall, 660 (Acerbi and Tasche, 2002).
     */
    @Test
    void depth_and_expected_shortfall_hold_the_truth_as_often_as_they_say() {
        Simulation simulation = cut(Money.ofTkr(1_800));
        int runs = 300;
        int depths = 0;
        int shortfalls = 0;
        for (int seed = 0; seed < runs; seed++) {
            LiquidityRisk risk =
                    LiquidityRisk.of(simulation.run(Run.of(seed, 1_000).withThreads(1)));
            MoneyEstimate depth = risk.meanDepth().get();
            depths += holds(depth, 600) ? 1 : 0;
            shortfalls += holds(risk.expectedShortfall(), 660) ? 1 : 0;
            assertThat(depth.low()).isLessThan(depth.value());
        }
        double least = CONFIDENCE - 4 * Math.sqrt(CONFIDENCE * (1 - CONFIDENCE) / runs);
        assertThat((double) depths / runs).isGreaterThan(least);
        assertThat((double) shortfalls / runs).isGreaterThan(least);
    }

    private static boolean holds(MoneyEstimate estimate, double tkr) {
        return estimate.low().ore() <= tkr * 100_000
                && tkr * 100_000 <= estimate.high().ore();
    }

    /**
     * Twelve instalments, each late by a month with probability 0.3, and cash at the floor only if none is: months below
     * are binomial, those of at least one 12·0.3/(1 - 0.7¹²) on average.
     */
    @Test
    void the_months_below_hold_the_truth_as_often_as_they_say() {
        Walk walk = new Walk();
        walk.instalmentMonths = Vector.rangeClosed(1, 12);
        walk.costs = Money.ofTkr(12_000);
        walk.stateShare = Share.ONE;
        walk.opening = Money.ZERO;
        Simulation simulation = walk.under(new LatePayment(
                "late", new Scope<>(Vector.of(Walk.STATE)), Scope.all(), new BernoulliDistribution(0.3)));
        double truth = 12 * 0.3 / (1 - Math.pow(0.7, 12));
        int runs = 300;
        int held = 0;
        for (int seed = 0; seed < runs; seed++) {
            MeanEstimate months = LiquidityRisk.of(
                            simulation.run(Run.of(seed, 200).withThreads(1)))
                    .meanMonthsUnder()
                    .get();
            held += months.low() <= truth && truth <= months.high() ? 1 : 0;
        }
        assertThat((double) held / runs).isGreaterThan(CONFIDENCE - 4 * Math.sqrt(CONFIDENCE * 0.05 / runs));
    }

    @Test
    void few_scenarios_say_little_of_a_mean() {
        assertThat(MeanEstimate.of(3, 0, 1, 1, 36, CONFIDENCE)).isEqualTo(new MeanEstimate(3, 1, 36, CONFIDENCE));
        MeanEstimate same = MeanEstimate.of(3, 0, 100, 1, 36, CONFIDENCE);
        // one in 33 others could go unseen: 0.05^(1/100) = 1 - 0.02951
        assertThat(same.high()).isBetween(3 + 0.0295 * 33, 3 + 0.0296 * 33);
        assertThat(same.low()).isBetween(3 - 0.0296 * 2, 3 - 0.0295 * 2);
        // t of 97.5 % with 3 degrees of freedom: 3.182 (Student 1908, table)
        assertThat(MeanEstimate.of(10, 3, 4, 0, 100, CONFIDENCE).high()).isBetween(13.18, 13.19);
    }

    /** Under a floor that the cash at the end falls below with this probability. */
    private static Simulation breachingWith(double p) {
        return cut(Money.ofTkr(Math.round(600 + 2_400 * p)));
    }

    /** Opening 1 000, contributions of 12 000 in January, costs of 10 000: 3 000 less 2 400·U remain at the end. */
    private static Simulation cut(Money floor) {
        Walk walk = new Walk();
        walk.instalmentMonths = Vector.of(1);
        walk.costs = Money.ofTkr(10_000);
        walk.floor = floor;
        return walk.under(new ContributionCut(
                "cut", new Scope<>(Vector.of(Walk.STATE)), Scope.all(), new UniformDistribution(0, 0.4)));
    }
}
