package rar.simulation.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import rar.model.balance.BalancePlan;
import rar.model.balance.YearStatement;
import rar.model.goal.DirectedFunds;
import rar.model.money.Money;
import rar.model.plan.ProjectKind;
import rar.simulation.outcome.Paths;
import rar.simulation.sampling.MonteCarlo;

/**
 * Equity at year ends and the contributions of each year, as blocks compute them for a tally that looks at them, against
 * scenarios booked out one by one: what is outstanding, and what is provided for, stands between the two.
 */
class YearEndsTest {

    private static final int SCENARIOS = 7;

    @Property(tries = 70, seed = "20090161")
    void equity_at_every_year_end_is_that_of_the_bookings(
            @ForAll("simulations") Simulation simulation, @ForAll long seed) {
        BlockRun paths = simulation.program().thread(16, new MonteCarlo(seed), true);
        paths.run(0, 3);
        paths.run(5, SCENARIOS);
        for (int i = 0; i < SCENARIOS; i++) {
            BalancePlan booked = simulation.replay(seed, 5 + i);
            for (int y = 0; y < booked.years().size(); y++) {
                YearStatement year = booked.years().get(y);
                assertThat(paths.equity(y)[i]).as("year %s, scenario %s", y, i).isEqualTo((double)
                        year.closing().equity().ore());
                assertThat(paths.contributions(y)[i])
                        .as("year %s, scenario %s", y, i)
                        .isEqualTo((double) year.contributions().ore());
            }
        }
    }

    /** The reservation clause's cuts included, which are shared out among projects to the öre. */
    @Property(tries = 60, seed = "20090164")
    void what_projects_of_each_direction_are_paid_is_that_of_the_bookings(
            @ForAll("simulations") Simulation simulation, @ForAll long seed) {
        BlockRun paths = simulation.program().thread(16, new MonteCarlo(seed));
        for (int first : new int[] {0, 5}) {
            paths.run(first, SCENARIOS);
            for (int i = 0; i < SCENARIOS; i++) {
                DirectedFunds funds = simulation.replay(seed, first + i).directedFunds();
                assertThat(paths.paidTo(ProjectKind.INDIVIDUAL)[i])
                        .isEqualTo((double) funds.individual().ore());
                assertThat(paths.paidTo(ProjectKind.STRUCTURE)[i])
                        .isEqualTo((double) funds.structure().ore());
                assertThat(paths.paidTo(ProjectKind.UNKNOWN)[i])
                        .isEqualTo((double) funds.unknown().ore());
            }
        }
    }

    /** What projects of each direction are paid in a scenario is what is booked, not what the plan foresees. */
    @Property(tries = 40, seed = "20090163")
    void funds_by_direction_are_those_paid_in_the_scenario(
            @ForAll("simulations") Simulation simulation, @ForAll long seed) {
        BalancePlan booked = simulation.replay(seed, 1);
        assertThat(booked.directedFunds().total())
                .isEqualTo(Money.sum(booked.years().map(YearStatement::payouts)));
    }

    /** What a run finds anyway is the same bits whether anybody looks at year ends or not. */
    @Property(tries = 30, seed = "20090162")
    void looking_at_year_ends_changes_nothing_else(@ForAll("simulations") Simulation simulation, @ForAll long seed) {
        BlockRun looking = simulation.program().thread(16, new MonteCarlo(seed), true);
        BlockRun not = simulation.program().thread(16, new MonteCarlo(seed));
        looking.run(2, SCENARIOS);
        not.run(2, SCENARIOS);
        for (int i = 0; i < SCENARIOS; i++) {
            for (int m = 0; m < not.months(); m++) {
                assertThat(looking.cash(m)[i]).isEqualTo(not.cash(m)[i]);
            }
            assertThat(looking.equity()[i]).isEqualTo(not.equity()[i]);
        }
    }

    @Example
    void equity_at_year_ends_is_found_only_where_it_is_looked_at() {
        Simulation simulation = new Walk().under();
        Paths paths = simulation.program().thread(16, new MonteCarlo(1));
        assertThatIllegalStateException()
                .isThrownBy(() -> paths.equity(0))
                .withMessage("equity at year ends is found only for a tally that says that it looks at it");
    }

    @Provide
    Arbitrary<Simulation> simulations() {
        return Arbitraries.oneOf(
                RiskArbitraries.simulations(), RiskArbitraries.ruled(), ContributionRiskArbitraries.simulations());
    }
}
