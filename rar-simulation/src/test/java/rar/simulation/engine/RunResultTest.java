package rar.simulation.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import rar.model.money.Money;
import rar.simulation.distribution.BernoulliDistribution;
import rar.simulation.factor.ContributionCut;
import rar.simulation.factor.Scope;
import rar.simulation.sampling.ScrambledSobol;

/** What a run's result takes up, and what it refuses without a change. */
class RunResultTest {

    private static final int REPLICATION = 16;

    private final Simulation simulation = cut(new Walk());
    private final Run points =
            Run.of(new ScrambledSobol(1, REPLICATION), 4 * REPLICATION).withThreads(1);

    @Test
    void a_result_of_another_plan_is_refused_without_a_change() {
        RunResult result = part(simulation, 0, REPLICATION);
        RunSnapshot before = result.snapshot();
        Walk richer = new Walk();
        richer.opening = Money.ofTkr(1_001);
        assertThatThrownBy(() -> result.add(part(cut(richer), REPLICATION, REPLICATION)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("results of different plans do not add up");
        assertThat(result.snapshot()).isEqualTo(before);
    }

    @Test
    void the_part_that_is_there_is_refused_without_a_change() {
        RunResult result = part(simulation, 0, 2 * REPLICATION);
        RunSnapshot before = result.snapshot();
        assertThatThrownBy(() -> result.add(part(simulation, REPLICATION, REPLICATION)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("scenarios 16 to 31 have been counted already; parts of a run share none");
        assertThatThrownBy(() -> result.run(points.part(0, REPLICATION), done -> {}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("scenarios 0 to 15 have been counted already");
        assertThatThrownBy(() -> result.add(result)).isInstanceOf(IllegalArgumentException.class);
        assertThat(result.snapshot()).isEqualTo(before);
    }

    @Test
    void replications_are_counted_in_any_order_and_any_stretches() {
        RunResult whole = part(simulation, 0, 4 * REPLICATION);
        RunResult pieces = part(simulation, 2 * REPLICATION + 4, REPLICATION);
        pieces.run(points.part(REPLICATION + 8, 12), done -> {});
        pieces.add(part(simulation, 3 * REPLICATION + 4, REPLICATION - 4));
        assertThat(pieces.snapshot()).isNotEqualTo(whole.snapshot());
        pieces.add(part(simulation, 0, REPLICATION + 8));

        assertThat(pieces.snapshot()).isEqualTo(whole.snapshot());
        assertThat(pieces.replications()).isEqualTo(whole.replications());
    }

    @Test
    void replications_of_other_sizes_do_not_add_up() {
        RunResult result = part(simulation, 0, REPLICATION);
        RunResult other = RunResult.ofReplications(simulation, 2 * REPLICATION);
        assertThatThrownBy(() -> result.add(other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("results of replications of 16 and of 32 scenarios do not add up");
    }

    private RunResult part(Simulation of, long first, long count) {
        RunResult part = RunResult.ofReplications(of, REPLICATION);
        part.run(points.part(first, count), done -> {});
        return part;
    }

    private static Simulation cut(Walk walk) {
        walk.costs = Money.ofTkr(12_000);
        return walk.under(new ContributionCut("cut", Scope.all(), Scope.all(), new BernoulliDistribution(0.5)));
    }
}
