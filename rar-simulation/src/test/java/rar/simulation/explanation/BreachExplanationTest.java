package rar.simulation.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.vavr.collection.Vector;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import rar.model.balance.BalancePlan;
import rar.model.money.Money;
import rar.simulation.distribution.ConstantDistribution;
import rar.simulation.distribution.UniformDistribution;
import rar.simulation.engine.JudgedPaths;
import rar.simulation.engine.RiskArbitraries;
import rar.simulation.engine.Run;
import rar.simulation.engine.RunControl;
import rar.simulation.engine.Simulation;
import rar.simulation.factor.CostInflation;
import rar.simulation.factor.ProjectDelay;
import rar.simulation.factor.RiskModel;
import rar.simulation.factor.Scope;
import rar.simulation.json.Bundled;
import rar.simulation.outcome.Counts;
import rar.simulation.sampling.MonteCarlo;

/** What a scenario's gap is put down to. */
class BreachExplanationTest {

    @Property(tries = 60, seed = "20110301")
    void shares_sum_to_the_gap_between_the_plan_and_the_path(
            @ForAll("simulations") Simulation simulation, @ForAll long seed) {
        BreachExplanation why =
                BreachExplanation.of(simulation, new MonteCarlo(seed), 3, Cause.of(simulation.model(), Vector.empty()));
        BalancePlan path = simulation.replay(seed, 3);
        BalancePlan plan = simulation.projection().balancePlan();
        int lowest = JudgedPaths.tightest(simulation, path).index();
        assertThat(why.month()).isEqualTo(path.month(lowest));
        long taken = simulation.projection().floors().taken(lowest);
        assertThat(why.cash().ore() - taken).isEqualTo(JudgedPaths.judged(simulation, path, lowest));
        assertThat(why.planned().ore() - taken).isEqualTo(JudgedPaths.judged(simulation, plan, lowest));
        assertThat(Money.sum(why.shares().map(CauseShare::amount))).isEqualTo(why.gap());
    }

    /** Twice the same inflation: the two cannot be told apart, so they get the same. */
    @Example
    void equal_factors_get_equal_shares_and_one_that_does_nothing_none() {
        RiskModel model = new RiskModel(
                "risks",
                "",
                Vector.of(
                        new CostInflation("one", Scope.all(), new ConstantDistribution(0.04)),
                        new CostInflation("two", Scope.all(), new ConstantDistribution(0.04)),
                        new ProjectDelay("nothing", Scope.all(), new ConstantDistribution(0))));
        Simulation simulation = Simulation.of(Bundled.simulation(2009).projection(), model);
        BreachExplanation why = BreachExplanation.of(simulation, new MonteCarlo(0), 0, Cause.of(model, Vector.empty()));
        Money one = why.shares().get(0).amount();
        assertThat(one).isGreaterThan(Money.ofTkr(100));
        assertThat(one.minus(why.shares().get(1).amount()).abs()).isLessThanOrEqualTo(new Money(1));
        assertThat(why.shares().get(2).amount()).isEqualTo(Money.ZERO);
    }

    /** One cause alone has the whole gap, and its bookings up to the month are the gap. */
    @Example
    void a_cause_alone_has_the_whole_gap_and_its_bookings_add_up_to_it() {
        RiskModel model = new RiskModel(
                "risks", "", Vector.of(new CostInflation("inflation", Scope.all(), new ConstantDistribution(0.1))));
        Simulation simulation = Simulation.of(Bundled.simulation(2009).projection(), model);
        MonteCarlo certain = new MonteCarlo(0);
        BreachExplanation why = BreachExplanation.of(simulation, certain, 0, Cause.of(model, Vector.empty()));
        assertThat(why.shares().head().amount()).isEqualTo(why.gap()).isGreaterThan(Money.ofTkr(100));
        Money moved = Money.sum(
                why.bookings(simulation, certain, why.shares().head().cause()).map(LedgerEntry::effectOnCash));
        assertThat(moved).isEqualTo(why.gap().negated());
    }

    @Example
    void factors_can_be_told_as_one() {
        Simulation simulation = Bundled.simulation(2009);
        Vector<Cause> causes = Cause.of(simulation.model(), Vector.of(Vector.of("delay", "outturn")));
        assertThat(causes.map(Cause::name)).containsExactly("state-cut", "late-payment", "delay+outturn", "inflation");
        BreachExplanation why = BreachExplanation.of(simulation, new MonteCarlo(1), 0, causes);
        assertThat(Money.sum(why.shares().map(CauseShare::amount))).isEqualTo(why.gap());
        assertThatThrownBy(() -> Cause.of(simulation.model(), Vector.of(Vector.of("delai"))))
                .hasMessageContaining("there is no factor \"delai\"");
        assertThatThrownBy(() -> Cause.of(simulation.model(), Vector.of(Vector.of("delay"), Vector.of("delay"))))
                .hasMessageContaining("two groups");
    }

    /** One cause cut into many whose effects are known: twenty equal rises of cost, and ten of another size. */
    @Example
    void more_causes_than_all_orders_can_be_counted_of_are_split_by_estimate() {
        RiskModel many = new RiskModel(
                "risks",
                "",
                Vector.range(0, 30)
                        .map(k -> new CostInflation(
                                "inflation-" + k, Scope.all(), new ConstantDistribution(k < 20 ? 0.001 : 0.003))));
        Simulation simulation = Simulation.of(Bundled.simulation(2009).projection(), many);

        BreachExplanation why = BreachExplanation.of(simulation, new MonteCarlo(0), 0, Cause.of(many, Vector.empty()));

        assertThat(why.isEstimated()).isTrue();
        assertThat(Money.sum(why.shares().map(CauseShare::amount))).isEqualTo(why.gap());
        // growth on growth is little, so a cause has nearly its part of the whole: 1 of 50, or 3
        Money all = why.gap();
        for (CauseShare share : why.shares()) {
            int index = why.shares().indexOf(share);
            double part = (double) share.amount().ore() / (double) all.ore();
            assertThat(part).isCloseTo(index < 20 ? 0.02 : 0.06, within(0.002));
            assertThat(share.halfWidth().get().ore()).isBetween(0L, all.ore() / 1_000);
        }
    }

    /** What one order of causes adds is a path with each before it: the plan first, the scenario last. */
    @Property(tries = 10, seed = "20390110")
    void thirteen_risks_that_happen_are_split_over_any_plan(
            @ForAll("inRows") Simulation simulation, @ForAll long seed) {
        RiskModel thirteen = new RiskModel(
                "risks",
                "",
                Vector.range(0, 13)
                        .map(k -> new CostInflation(
                                "inflation-" + k, Scope.all(), new ConstantDistribution(0.001 + 0.01 * k))));
        Simulation many = Simulation.of(simulation.projection(), thirteen);
        Vector<Cause> causes = Cause.of(thirteen, Vector.empty());

        BreachExplanation why = BreachExplanation.of(many, new MonteCarlo(seed), 2, causes);

        assertThat(why.isEstimated()).isTrue();
        assertThat(Money.sum(why.shares().map(CauseShare::amount))).isEqualTo(why.gap());
        // told as twelve, all orders are counted
        Vector<Cause> fewer = Cause.of(thirteen, Vector.of(Vector.of("inflation-0", "inflation-12")));
        BreachExplanation exact = BreachExplanation.of(many, new MonteCarlo(seed), 2, fewer);
        assertThat(exact.isEstimated()).isFalse();
        assertThat(exact.gap()).isEqualTo(why.gap());
    }

    @Example
    void all_breaches_of_a_run_are_explained_whatever_its_threads() {
        Simulation simulation = Bundled.simulation(2012);
        Vector<Cause> causes = Cause.of(simulation.model(), Vector.empty());
        Run run = Run.of(5, 60);
        BreachCauses all = BreachCauses.of(simulation, run.withThreads(1), causes, 1_000, done -> {});
        BreachCauses same = BreachCauses.of(simulation, run.withThreads(3).withBlockSize(7), causes, 1_000, done -> {});
        assertThat(all).isEqualTo(same);
        assertThat(all.breaches()).isEqualTo(simulation.run(run).breaches()).isEqualTo(all.explained());
        assertThat(all.breaches()).isPositive();
        assertThat(Money.sum(all.shares().map(CauseShare::amount))).isEqualTo(all.gap());
        BreachCauses some = BreachCauses.of(simulation, run, causes, 2, done -> {});
        assertThat(some.explained()).isEqualTo(2);
        assertThat(some.breaches()).isEqualTo(all.breaches());
    }

    @Example
    void a_run_that_is_stopped_while_its_breaches_are_explained_ends() {
        Simulation simulation = Bundled.simulation(2012);
        AtomicBoolean isRun = new AtomicBoolean();
        Run run = Run.of(5, 60).withControl(RunControl.NONE.withCancel(isRun::get));
        assertThatThrownBy(() -> BreachCauses.of(
                        simulation,
                        run,
                        Cause.of(simulation.model(), Vector.empty()),
                        1_000,
                        done -> isRun.set(done == 60)))
                .isInstanceOf(CancellationException.class)
                .hasMessageStartingWith("the explanation was stopped after 0 of ");
    }

    /** What is estimated of each errs by chance, so together they err less than one by one. */
    @Example
    void breaches_of_more_causes_add_up_with_their_errors() {
        RiskModel given = Bundled.simulation(2012).model();
        RiskModel many = new RiskModel(
                "risks",
                "",
                given.factors()
                        .toVector()
                        .appendAll(Vector.range(0, 9)
                                .map(k -> new CostInflation(
                                        "inflation-" + k,
                                        Scope.all(),
                                        new UniformDistribution(0.001, 0.01 + 0.001 * k)))));
        Simulation simulation = Simulation.of(Bundled.simulation(2012).projection(), many);
        Run run = Run.of(5, 60);

        BreachCauses all = BreachCauses.of(simulation, run, Cause.of(many, Vector.empty()), 1_000, done -> {});

        assertThat(all.isEstimated()).isTrue();
        Counts found = BreachCauses.found(simulation, run, 1_000, done -> {});
        List<Long> breaches = found.found().scenarios();
        Vector<Cause> causes = Cause.of(many, Vector.empty());
        Counts later =
                BreachCauses.explained(simulation, run.scenarios(), causes, breaches.subList(1, breaches.size()));
        Counts first = BreachCauses.explained(simulation, run.scenarios(), causes, breaches.subList(0, 1));
        assertThat(BreachCauses.of(causes, found, later.plus(first))).isEqualTo(all);
        assertThat(Money.sum(all.shares().map(CauseShare::amount))).isEqualTo(all.gap());
        assertThat(all.shares()
                        .map(share -> share.halfWidth().get().ore())
                        .max()
                        .get())
                .isLessThan(all.gap().ore() / 20);
    }

    @Provide
    Arbitrary<Simulation> inRows() {
        return RiskArbitraries.inRows(RiskArbitraries.simulations());
    }

    @Provide
    Arbitrary<Simulation> simulations() {
        return RiskArbitraries.simulations();
    }
}
