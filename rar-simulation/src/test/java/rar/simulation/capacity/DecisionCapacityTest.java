package rar.simulation.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.vavr.collection.Vector;
import java.time.YearMonth;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import rar.model.balance.BalancePlan;
import rar.model.money.Money;
import rar.simulation.distribution.NormalDistribution;
import rar.simulation.distribution.UniformDistribution;
import rar.simulation.engine.JudgedPaths;
import rar.simulation.engine.RiskArbitraries;
import rar.simulation.engine.Run;
import rar.simulation.engine.Simulation;
import rar.simulation.engine.Walk;
import rar.simulation.factor.ContributionCut;
import rar.simulation.factor.CostInflation;
import rar.simulation.factor.Scope;
import rar.simulation.sampling.MonteCarlo;

/** How large a grant can be decided, against scenarios booked out one by one and against laws that are known. */
class DecisionCapacityTest {

    private static final int SCENARIOS = 15;
    private static final YearMonth JANUARY = YearMonth.of(2009, 1);

    /** Each scenario is booked out, and the grant's payments of each month are taken from its cash. */
    @Property(tries = 60, seed = "20090111")
    void a_grant_breaches_in_the_scenarios_whose_booked_cash_it_brings_under_the_floor(
            @ForAll("simulations") Simulation simulation,
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 20) int paidOver,
            @ForAll @DoubleRange(max = 0.99) double when,
            @ForAll("amounts") long tkr) {
        int month = (int) (when * simulation.projection().months());
        DecisionCapacity capacity = DecisionCapacity.of(
                simulation,
                CapacityQuestion.in(simulation.projection().plan().horizon().month(month))
                        .paidEvenlyOver(paidOver)
                        .atMost(0.1)
                        .withConfidence(0.9),
                new Run(new MonteCarlo(seed), 0, SCENARIOS, 1, 7));
        List<Money> payments = Money.ofTkr(tkr).dividedInto(paidOver);
        long expected = Vector.range(0, SCENARIOS)
                .count(i -> isUnderFloor(simulation, simulation.replay(seed, i), month, payments));
        assertThat(capacity.breachesWith(tkr)).isEqualTo(expected);
        assertThat(capacity.scenarios()).isEqualTo(SCENARIOS);
    }

    private static YearMonth first(Simulation simulation) {
        return simulation.projection().plan().horizon().firstMonth();
    }

    private static boolean isUnderFloor(Simulation simulation, BalancePlan path, int decided, List<Money> payments) {
        long paid = 0;
        for (int m = 0; m < path.months(); m++) {
            paid += m >= decided && m - decided < payments.size()
                    ? payments.get(m - decided).ore()
                    : 0;
            if (JudgedPaths.margin(simulation, path, m) < paid) {
                return true;
            }
        }
        return false;
    }

    @Property(tries = 60, seed = "20090112")
    void the_bracket_is_where_the_intervals_pass_alpha(
            @ForAll("simulations") Simulation simulation,
            @ForAll long seed,
            @ForAll @DoubleRange(min = 0.02, max = 0.6) double alpha) {
        DecisionCapacity capacity = DecisionCapacity.of(
                simulation,
                CapacityQuestion.in(first(simulation)).atMost(alpha).withConfidence(0.9),
                Run.of(seed, 200));
        CapacityBracket answer = capacity.answer();
        answer.safe().forEach(safe -> {
            long tkr = safe.ore() / 100_000;
            assertThat(capacity.breachWith(tkr).high()).isLessThanOrEqualTo(alpha);
            assertThat(answer.atSafe()).isEqualTo(capacity.breachWith(tkr));
            assertThat(answer.isLargest() || capacity.breachWith(tkr + 1).high() > alpha)
                    .isTrue();
        });
        answer.unsafe().forEach(unsafe -> {
            long tkr = unsafe.ore() / 100_000;
            assertThat(capacity.breachWith(tkr).low()).isGreaterThan(alpha);
            assertThat(tkr == 0 || capacity.breachWith(tkr - 1).low() <= alpha).isTrue();
            assertThat(answer.safe().forAll(safe -> safe.compareTo(unsafe) < 0)).isTrue();
        });
        assertThat(answer.nothingCanBeDecided())
                .isEqualTo(capacity.breachWith(0).low() > alpha);
    }

    @Property(tries = 20, seed = "20090113")
    void it_falls_as_alpha_tightens_and_confidence_grows(
            @ForAll("simulations") Simulation simulation, @ForAll @DoubleRange(min = 0.05, max = 0.5) double alpha) {
        Run run = Run.of(3, 150);
        Money usual = safe(DecisionCapacity.of(
                simulation, CapacityQuestion.in(first(simulation)).atMost(alpha).withConfidence(0.8), run));
        assertThat(safe(DecisionCapacity.of(
                        simulation,
                        CapacityQuestion.in(first(simulation)).atMost(alpha / 2).withConfidence(0.8),
                        run)))
                .isLessThanOrEqualTo(usual);
        assertThat(safe(DecisionCapacity.of(
                        simulation,
                        CapacityQuestion.in(first(simulation)).atMost(alpha).withConfidence(0.99),
                        run)))
                .isLessThanOrEqualTo(usual);
    }

    @Property(tries = 30, seed = "20090114")
    void neither_threads_nor_blocks_nor_parts_change_anything(
            @ForAll("simulations") Simulation simulation, @ForAll long seed) {
        CapacityQuestion question = CapacityQuestion.in(
                        simulation.projection().plan().horizon().month(2))
                .atMost(0.05)
                .withConfidence(0.9);
        Run run = Run.of(seed, 90);
        DecisionCapacity one = DecisionCapacity.of(simulation, question, run.withThreads(1));
        DecisionCapacity many =
                DecisionCapacity.of(simulation, question, run.withThreads(3).withBlockSize(4));
        assertThat(content(many)).isEqualTo(content(one));

        CapacityTally nothing = new CapacityTally(
                question.profile(),
                2,
                simulation.projection().months(),
                0,
                simulation.projection().floors().limit());
        CapacityTally merged = simulation.run(run.part(0, 31), nothing, done -> {});
        merged.add(simulation.run(run.part(31, 59), nothing, done -> {}));
        for (long tkr : new long[] {0, 100, 5_000, 1_000_000}) {
            assertThat(merged.broken() + merged.capacity(2).under(tkr)).isEqualTo(one.breachesWith(tkr));
        }
    }

    private static List<Object> content(DecisionCapacity capacity) {
        return List.of(
                capacity.byMonth(), capacity.byAlpha(), capacity.bindingMonth(), capacity.waiting(), capacity.answer());
    }

    /**
     * A cut uniform on 0 to 40 % of the state's 6 000 tkr leaves 3 000 - 2 400·U at the end, the least of the year, so
     * a grant A breaches with P(U > (3 000 - A) / 2 400), and what can be decided at alpha is 3 000 - 2 400·(1 - alpha).
     * In at least 95 % of runs, less four standard errors, the safe end is at most that and the unsafe end above it.
     */
    @Example
    void each_end_holds_as_often_as_it_says_for_a_capacity_of_known_law() {
        Simulation walk = cutWalk(Money.ZERO);
        int runs = 200;
        for (double alpha : new double[] {0.02, 0.1, 0.5}) {
            double truth = 3_000 - 2_400 * (1 - alpha);
            int safeHolds = 0;
            int unsafeHolds = 0;
            for (int seed = 0; seed < runs; seed++) {
                CapacityBracket answer = DecisionCapacity.of(
                                walk,
                                CapacityQuestion.in(JANUARY).atMost(alpha),
                                Run.of(seed, 400).withThreads(1))
                        .answer();
                safeHolds += answer.safe().get().ore() <= truth * 100_000 ? 1 : 0;
                unsafeHolds += answer.unsafe().get().ore() > truth * 100_000 ? 1 : 0;
            }
            double least = 0.95 - 4 * Math.sqrt(0.95 * 0.05 / runs);
            assertThat((double) safeHolds / runs).as("safe, %s", alpha).isGreaterThan(least);
            assertThat((double) unsafeHolds / runs).as("unsafe, %s", alpha).isGreaterThan(least);
        }
    }

    /** Costs of 10 000 grow by normal(0, 5 %), so at the end 2 000 - 500·Z is left, and its quantile is known. */
    @Example
    void the_bracket_closes_on_the_quantile_of_a_normal_law() {
        Walk walk = yearWalk();
        walk.costs = Money.ofTkr(10_000);
        walk.opening = Money.ZERO;
        Simulation simulation =
                walk.under(new CostInflation("inflation", Scope.all(), new NormalDistribution(0, 0.05)));
        CapacityBracket answer = DecisionCapacity.of(
                        simulation, CapacityQuestion.in(JANUARY).paidBy(GrantProfile.atOnce()), Run.of(7, 200_000))
                .answer();
        // z of 99 %: Abramowitz and Stegun, Handbook of Mathematical Functions, table 26.5
        double truth = 2_000 - 500 * 2.32634787;
        assertThat(tkr(answer.safe().get())).isLessThanOrEqualTo(truth);
        assertThat(tkr(answer.unsafe().get())).isGreaterThan(truth);
        // P changes by φ(z)/500 a tkr there, 0.0000533, and its interval is about 0.0009 wide
        assertThat(tkr(answer.unsafe().get()) - tkr(answer.safe().get())).isBetween(10.0, 25.0);
    }

    @Example
    void a_higher_floor_leaves_exactly_so_much_less() {
        CapacityQuestion question = CapacityQuestion.in(JANUARY).atMost(0.1);
        Run run = Run.of(5, 2_000);
        Money free = safe(DecisionCapacity.of(cutWalk(Money.ZERO), question, run));
        Money floored = safe(DecisionCapacity.of(cutWalk(Money.ofTkr(300)), question, run));
        assertThat(free.minus(floored)).isEqualTo(Money.ofTkr(300));
    }

    /** Decided in July and paid over twelve months, half is paid by December: twice as much can be decided. */
    @Example
    void what_is_paid_after_the_end_does_not_count() {
        DecisionCapacity capacity = DecisionCapacity.of(
                cutWalk(Money.ZERO), CapacityQuestion.in(JANUARY).atMost(0.1), Run.of(5, 2_000));
        Money january = capacity.byMonth().get(0).safe().get();
        Money july = capacity.byMonth().get(6).safe().get();
        assertThat(tkr(july)).isCloseTo(2 * tkr(january), within(2.0));
        assertThat(capacity.bindingMonth().get().month()).isEqualTo(11);
        WaitingCost waiting = capacity.waiting().get();
        assertThat(waiting.ofSafe()).contains(july.minus(january));
        assertThat(waiting.more()).isEqualTo(2_000);
        assertThat(waiting.less() + waiting.same()).isZero();
        // each scenario bears 3 000 - 2 400·U of it in January and as much again in July: 1 800 on average
        assertThat(tkr(waiting.mean().value())).isCloseTo(1_800, within(4 * 693 / Math.sqrt(2_000) + 1));
        assertThat(tkr(waiting.mean().low())).isLessThan(1_800 + 1.0);
        assertThat(waiting.low()).isLessThan(waiting.median());
        assertThat(waiting.median()).isLessThan(waiting.high());
    }

    @Example
    void where_a_plan_breaches_anyway_nothing_can_be_decided() {
        DecisionCapacity broken = DecisionCapacity.of(
                cutWalk(Money.ofTkr(2_000)), CapacityQuestion.in(JANUARY).atMost(0.05), Run.of(5, 2_000));
        CapacityBracket answer = broken.answer();
        assertThat(answer.nothingCanBeDecided()).isTrue();
        assertThat(answer.isUnknown()).isFalse();
        assertThat(answer.safe()).isEmpty();
        assertThat(answer.unsafe()).contains(Money.ZERO);
        // U > 1 000 / 2 400
        assertThat(answer.atSafe().value()).isCloseTo(7.0 / 12, within(0.05));
        assertThat(broken.bindingMonth().get().month()).isEqualTo(11);
        assertThat(broken.bindingMonth().get().of()).isEqualTo(broken.breachesWith(0));
    }

    /** ln 0.05 / ln 0.99 = 298.07 and ln 0.05 / ln 0.95 = 58.4 (Wilks 1941: 59 for 95/95). */
    @Example
    void too_few_scenarios_are_said_to_be_too_few() {
        assertThat(DecisionCapacity.scenariosNeeded(0.01, 0.95)).isEqualTo(299);
        assertThat(DecisionCapacity.scenariosNeeded(0.05, 0.95)).isEqualTo(59);
        assertThat(DecisionCapacity.scenariosNeeded(1e-6, 0.95)).isEqualTo(2_995_731);
        CapacityQuestion question = CapacityQuestion.in(JANUARY);
        assertThat(DecisionCapacity.of(cutWalk(Money.ZERO), question, Run.of(1, 298))
                        .answer()
                        .isUnknown())
                .isTrue();
        assertThat(DecisionCapacity.of(cutWalk(Money.ZERO), question, Run.of(1, 299))
                        .answer()
                        .safe())
                .isNotEmpty();
    }

    @Example
    void a_grant_that_is_paid_after_the_end_is_bound_by_nothing() {
        GrantProfile later = new GrantProfile.Weighted(Vector.fill(12, 0).append(1));
        DecisionCapacity capacity = DecisionCapacity.of(
                cutWalk(Money.ZERO), CapacityQuestion.in(JANUARY).paidBy(later).atMost(0.1), Run.of(5, 100));
        assertThat(capacity.answer().isLargest()).isTrue();
        assertThat(capacity.answer().unsafe()).isEmpty();
        assertThat(capacity.bindingMonth()).isEmpty();
    }

    @Example
    void nonsense_is_refused() {
        for (double share : new double[] {0, 1, -0.1, Double.NaN}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CapacityQuestion.in(JANUARY).atMost(share));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CapacityQuestion.in(JANUARY).atMost(0.1).withConfidence(share));
        }
        for (YearMonth outside : List.of(JANUARY.minusMonths(1), JANUARY.plusYears(1))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            DecisionCapacity.of(cutWalk(Money.ZERO), CapacityQuestion.in(outside), Run.of(5, 100)))
                    .withMessage("no grant can be decided in " + outside + ": the plan covers 2009-01 to 2009-12");
        }
    }

    /** Opening 1 000, contributions of 12 000 in January, costs of 10 000: 3 000 less the cut remain at the end. */
    private static Simulation cutWalk(Money floor) {
        Walk walk = yearWalk();
        walk.costs = Money.ofTkr(10_000);
        walk.floor = floor;
        return walk.under(new ContributionCut(
                "cut", new Scope<>(Vector.of(Walk.STATE)), Scope.all(), new UniformDistribution(0, 0.4)));
    }

    private static Walk yearWalk() {
        Walk walk = new Walk();
        walk.instalmentMonths = Vector.of(1);
        return walk;
    }

    /** What is safe, less than nothing where nothing is. */
    private static Money safe(DecisionCapacity capacity) {
        return capacity.answer().safe().getOrElse(Money.ofTkr(-1));
    }

    private static double tkr(Money amount) {
        return amount.ore() / 100_000.0;
    }

    @Provide
    Arbitrary<Simulation> simulations() {
        return RiskArbitraries.inRows(RiskArbitraries.simulations());
    }

    @Provide
    Arbitrary<Long> amounts() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(0, 100),
                Arbitraries.longs().between(0, 10_000),
                Arbitraries.longs().between(0, 1_000_000));
    }
}
