package rar.simulation.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import rar.model.balance.BalancePlan;
import rar.simulation.draw.Draws;
import rar.simulation.sampling.MonteCarlo;

/**
 * Contributions cut, late, left and moved, of parties and members at once: what blocks compute from arrays, against
 * bookings made by the plan's own contributions with other weights, members and totals.
 */
class ContributionPathsTest {

    private static final int SCENARIOS = 5;

    @Property(tries = 120, seed = "20090111")
    void blocks_agree_with_bookings_to_the_ore(@ForAll("simulations") Simulation simulation, @ForAll long seed) {
        requireAgreement(simulation, seed);
    }

    @Property(tries = 100, seed = "20090113")
    void the_shares_of_many_members_agree_to_the_ore(
            @ForAll("wideSimulations") Simulation simulation, @ForAll long seed) {
        requireAgreement(simulation, seed);
    }

    /** A block that has run other scenarios before, and blocks of any size, give each scenario the same bits. */
    @Property(tries = 60, seed = "20090114")
    void no_scenario_depends_on_its_block(
            @ForAll("wideSimulations") Simulation simulation,
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 9) int size) {
        Program program = simulation.program();
        BlockRun together = program.thread(24, new MonteCarlo(seed));
        together.run(0, 24);
        BlockRun block = program.thread(size, new MonteCarlo(seed));
        for (int first = 0; first < 24; first += size) {
            int count = Math.min(size, 24 - first);
            block.run(first, count);
            for (int m = 0; m < block.months(); m++) {
                assertThat(Arrays.copyOf(block.cash(m), count))
                        .isEqualTo(Arrays.copyOfRange(together.cash(m), first, first + count));
            }
        }
    }

    private static void requireAgreement(Simulation simulation, long seed) {
        BlockRun block = simulation.program().thread(16, new MonteCarlo(seed));
        block.run(5, SCENARIOS);
        for (int i = 0; i < SCENARIOS; i++) {
            BalancePlan booked = simulation.replay(seed, 5 + i);
            for (int m = 0; m < booked.months(); m++) {
                assertThat(block.cash(m)[i]).as("month %s, scenario %s", m, i).isEqualTo((double) booked.cashOre(m));
            }
            assertThat(block.equity()[i]).isEqualTo((double)
                    booked.monthEnd(booked.months() - 1).equity().ore());
        }
    }

    @Property(tries = 100, seed = "20090112")
    void no_scenario_is_beyond_the_extremes(@ForAll("simulations") Simulation simulation, @ForAll long seed) {
        CashBounds extremes = new CashBounds(
                simulation.projection(), new Draws(simulation.model(), simulation.projection()), simulation.rule());
        BlockRun block = simulation.program().thread(32, new MonteCarlo(seed));
        block.run(0, 32);
        for (int i = 0; i < 32; i++) {
            for (int m = 0; m < block.months(); m++) {
                assertThat(block.cash(m)[i]).isBetween(extremes.low(m), extremes.high(m));
            }
            assertThat(block.equity()[i]).isBetween(extremes.equityLow(), extremes.equityHigh());
        }
    }

    @Provide
    Arbitrary<Simulation> wideSimulations() {
        return ContributionRiskArbitraries.wideSimulations();
    }

    @Provide
    Arbitrary<Simulation> simulations() {
        return ContributionRiskArbitraries.simulations();
    }
}
