package rar.simulation.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.Vector;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import rar.model.money.Money;
import rar.model.plan.Horizon;
import rar.simulation.distribution.ConstantDistribution;
import rar.simulation.draw.Draws;
import rar.simulation.factor.CostInflation;
import rar.simulation.factor.ProjectDelay;
import rar.simulation.factor.ProjectOutturn;
import rar.simulation.factor.RiskFactor;
import rar.simulation.factor.Scope;
import rar.simulation.outcome.AmountRange;
import rar.simulation.outcome.Histogram;
import rar.simulation.outcome.Outcome;
import rar.simulation.sampling.MonteCarlo;

/** No scenario leaves the range that its histograms cover, and what could not be exact is refused. */
class CashBoundsTest {

    private static final int SCENARIOS = 32;

    @Property(tries = 150, seed = "20090106")
    void no_scenario_is_beyond_the_extremes(@ForAll("simulations") Simulation simulation, @ForAll long seed) {
        assertWithinExtremes(simulation, seed);
    }

    @Property(tries = 60, seed = "20090108")
    void no_scenario_in_which_a_rule_decides_is_beyond_them(@ForAll("ruled") Simulation simulation, @ForAll long seed) {
        assertWithinExtremes(simulation, seed);
    }

    private static void assertWithinExtremes(Simulation simulation, long seed) {
        CashBounds extremes = new CashBounds(
                simulation.projection(), new Draws(simulation.model(), simulation.projection()), simulation.rule());
        BlockRun block = simulation.program().thread(SCENARIOS, new MonteCarlo(seed));
        block.run(0, SCENARIOS);
        for (int i = 0; i < SCENARIOS; i++) {
            for (int m = 0; m < block.months(); m++) {
                assertThat(block.cash(m)[i])
                        .as("month %s of %s", m, simulation.model())
                        .isBetween(extremes.low(m), extremes.high(m));
            }
            assertThat(block.equity()[i])
                    .as("equity of %s", simulation.model())
                    .isBetween(extremes.equityLow(), extremes.equityHigh());
        }
    }

    @Property(tries = 50, seed = "20090107")
    void bins_cover_the_extremes_and_have_the_floor_as_an_edge(@ForAll("simulations") Simulation simulation) {
        CashBounds extremes = new CashBounds(
                simulation.projection(), new Draws(simulation.model(), simulation.projection()), simulation.rule());
        Outcome outcome = simulation.nothing();
        for (int m = 0; m < outcome.months(); m++) {
            assertCovers(outcome.cash(m), extremes.low(m), extremes.high(m), outcome.limit());
        }
        assertCovers(
                outcome.lowest(), lowestOf(outcome, extremes::low), lowestOf(outcome, extremes::high), outcome.limit());
        // where one floor always holds, cash itself is judged
        boolean isMargin = simulation.projection().floors().alwaysTheSame().isEmpty();
        for (int m = 0; isMargin && m < outcome.months(); m++) {
            AmountRange judged = extremes.judged().get(m);
            assertCovers(outcome.judged(m), judged.low(), judged.high(), outcome.limit());
        }
        assertCovers(outcome.equity(), extremes.equityLow(), extremes.equityHigh(), outcome.limit());
    }

    private static double lowestOf(Outcome outcome, IntToDoubleFunction amount) {
        return IntStream.range(outcome.firstJudged(), outcome.months())
                .mapToDouble(amount)
                .min()
                .orElseThrow();
    }

    private static void assertCovers(Histogram histogram, double low, double high, Money floor) {
        assertThat((double) histogram.edge(0)).isLessThanOrEqualTo(low);
        assertThat((double) histogram.edge(histogram.bins())).isGreaterThan(high);
        assertThat((floor.ore() - histogram.edge(0)) % histogram.width()).isZero();
        assertThat(histogram.bins()).isLessThanOrEqualTo(8_192);
    }

    /** Equity that can be far wider than cash has bins of its own, and no more of them. */
    @Example
    void provisions_along_cash_that_stands_still_need_no_more_bins() {
        Walk walk = new Walk();
        walk.opening = Money.ofKronor(100);
        walk.contributions = Money.ZERO;
        walk.grant = Money.ofKronor(9_000_000_000L);
        Outcome outcome = walk.under(new ProjectDelay("never", Scope.all(), new ConstantDistribution(60)))
                .run(Run.of(1, 1));
        assertThat(outcome.cash(0).width()).isEqualTo(2);
        assertThat(outcome.equity().bins()).isLessThanOrEqualTo(8_192);
    }

    /** 4 321 tkr tenfold six times over stay under 2⁵¹ öre, seven times they do not; 13 000 tkr are there besides. */
    @Example
    void what_is_still_exact_is_run_and_what_is_not_is_refused() {
        Walk walk = new Walk();
        walk.grant = Money.ofTkr(4_321);
        Simulation large = walk.under(tenfold(6));
        BlockRun block = large.program().thread(1, new MonteCarlo(1));
        block.run(0, 1);
        assertThat(block.cash(11)[0]).isEqualTo((double) large.replay(1, 0).cashOre(11));

        assertThatThrownBy(() -> walk.under(tenfold(7)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(
                        "under these risks a scenario can add up to " + Money.ofKronor(43_210_013_000_000L))
                .hasMessageContaining(", beyond the " + new Money(1L << 51) + " up to which it is computed to the öre")
                .hasMessageEndingWith("narrow the distributions of outturns and inflation, or shorten the plan");
    }

    @Example
    void growth_without_end_is_refused_too() {
        Walk walk = new Walk();
        walk.horizon = new Horizon(2009, Horizon.MAX_YEARS);
        walk.costs = Money.ofTkr(9_500);
        RiskFactor[] doubling = IntStream.range(0, 24)
                .mapToObj(i -> new CostInflation("inflation-" + i, Scope.all(), new ConstantDistribution(1)))
                .toArray(RiskFactor[]::new);
        assertThatThrownBy(() -> walk.under(doubling))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("more than " + new Money(1L << 62));
        walk.costs = Money.ZERO;
        assertThatThrownBy(() -> walk.under(doubling)).isInstanceOf(IllegalArgumentException.class);
    }

    private static RiskFactor[] tenfold(int times) {
        return IntStream.range(0, times)
                .mapToObj(i -> new ProjectOutturn(
                        "outturn-" + i,
                        new Scope<>(Vector.of(Walk.PROJECT)),
                        new ConstantDistribution(RiskFactor.MOST_OUTTURN)))
                .toArray(RiskFactor[]::new);
    }

    @Provide
    Arbitrary<Simulation> ruled() {
        return RiskArbitraries.ruled();
    }

    @Provide
    Arbitrary<Simulation> simulations() {
        return RiskArbitraries.simulations();
    }
}
