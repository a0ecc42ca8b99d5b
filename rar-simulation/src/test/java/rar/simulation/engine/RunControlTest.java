package rar.simulation.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.Vector;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import rar.model.goal.LiquidityFloor;
import rar.model.money.Money;
import rar.model.schedule.Schedule;
import rar.simulation.distribution.UniformDistribution;
import rar.simulation.factor.CostInflation;
import rar.simulation.factor.Scope;
import rar.simulation.json.Bundled;
import rar.simulation.json.RiskModelReader;
import rar.simulation.part.RunPart;
import rar.simulation.projection.Projection;
import rar.simulation.rule.ScaledToGoals;
import rar.simulation.sampling.ScrambledSobol;

/** A run on the caller's threads, stopped wherever the caller stops it, gives what is done, and the same in the end. */
class RunControlTest {

    private static final int COUNT = 2_000;
    private static final Simulation SIMULATION = Simulation.of(
            Projection.of(Schedule.of(Bundled.plan(2012))),
            RiskModelReader.read(Bundled.risks(2012)).get(),
            new ScaledToGoals(Vector.of(new LiquidityFloor(Money.ofTkr(500)))));
    private static final RunPart WHOLE = part(whole(Run.of(3, COUNT).withThreads(1), 0));

    private static RunResult whole(Run run, long replication) {
        RunResult all = RunResult.ofReplications(SIMULATION, replication);
        all.run(run, done -> {});
        return all;
    }

    private static RunPart part(RunResult result) {
        return RunPart.of("run", result);
    }

    private static RunControl after(int blocks) {
        AtomicInteger asked = new AtomicInteger();
        return RunControl.NONE.withCancel(() -> asked.incrementAndGet() > blocks);
    }

    @Property(tries = 10, seed = "20261201")
    void a_run_that_is_stopped_again_and_again_comes_to_the_same_bits(
            @ForAll @IntRange(min = 1, max = 4) int threads,
            @ForAll @IntRange(min = 4, max = 30) int blocks,
            @ForAll @IntRange(min = 48, max = 300) int blockSize) {
        Run run = Run.of(3, COUNT).withThreads(threads).withBlockSize(blockSize);
        RunResult result = RunResult.ofIndependent(SIMULATION);
        long before = -1;
        while (!result.runRest(run.withControl(after(blocks)), done -> {})) {
            assertThat(result.scenarios()).isGreaterThan(before).isLessThan(COUNT);
            before = result.scenarios();
        }
        assertThat(part(result)).isEqualTo(WHOLE);
    }

    @Property(tries = 10, seed = "20261202")
    void what_is_done_travels_and_the_rest_is_done_elsewhere(
            @ForAll @IntRange(min = 1, max = 3) int threads, @ForAll @IntRange(min = 0, max = 40) int blocks) {
        Run run = Run.of(3, COUNT).withThreads(threads).withBlockSize(64);
        RunResult stopped = RunResult.ofIndependent(SIMULATION);
        boolean isDone = stopped.runRest(run.withControl(after(blocks)), done -> {});
        assertThat(isDone).isEqualTo(stopped.scenarios() == COUNT);
        RunPart one = RunPart.of(part(stopped).toBytes());
        RunResult rest = RunResult.ofIndependent(SIMULATION);
        run.without(stopped.outcome().counted()).forEach(missing -> rest.run(missing, done -> {}));
        assertThat(one.plus(part(rest))).isEqualTo(WHOLE);
        assertThat(part(rest).plus(one)).isEqualTo(WHOLE);
    }

    @Property(tries = 5, seed = "20261203")
    void replications_that_are_cut_in_two_are_whole_again(@ForAll @IntRange(min = 4, max = 20) int blocks) {
        ScrambledSobol set = new ScrambledSobol(5, 256);
        Run run = Run.of(set, 4 * 256).withThreads(2).withBlockSize(100);
        RunResult result = RunResult.ofReplications(SIMULATION, 256);
        while (!result.runRest(run.withControl(after(blocks)), done -> {})) {
            assertThat(result.scenarios()).isPositive();
        }
        assertThat(part(result)).isEqualTo(part(whole(run, 256)));
    }

    @Example
    void a_tally_of_the_callers_is_told_which_scenarios_it_has() {
        Run run = Run.of(3, COUNT).withThreads(2).withBlockSize(64).withControl(after(7));
        var stopped = SIMULATION.runUntilStopped(run, SIMULATION.nothing(), done -> {});
        assertThat(stopped.isComplete()).isFalse();
        assertThat(stopped.scenarios()).isEqualTo(stopped.counted().scenarios()).isBetween(64L, 7 * 254L);
        assertThat(stopped.rest().stream().mapToLong(Run::count).sum()).isEqualTo(COUNT - stopped.scenarios());
    }

    @Example
    void who_asks_for_all_is_told_that_it_is_not_all_and_what_is_done_stays() {
        Run run = Run.of(3, COUNT).withThreads(1).withBlockSize(64).withControl(after(2));
        assertThatThrownBy(() -> SIMULATION.run(run))
                .isInstanceOf(CancellationException.class)
                .hasMessageMatching("the run was stopped after \\d+ of 2000 scenarios");
        RunResult result = RunResult.ofIndependent(SIMULATION);
        assertThatThrownBy(() -> result.run(run.withControl(after(2)), done -> {}))
                .isInstanceOf(CancellationException.class);
        assertThat(result.scenarios()).isPositive();
        assertThat(result.runRest(run.withControl(RunControl.NONE), done -> {})).isTrue();
        assertThat(part(result)).isEqualTo(WHOLE);
    }

    @Example
    void a_deadline_is_kept_by_the_clock_that_is_given() {
        Instant noon = Instant.parse("2026-12-01T12:00:00Z");
        AtomicLong ticks = new AtomicLong();
        RunControl control = RunControl.NONE.withDeadline(
                noon, () -> noon.minusSeconds(5).plus(Duration.ofSeconds(ticks.getAndIncrement())));
        Run run = Run.of(3, COUNT).withThreads(1).withBlockSize(64).withControl(control);
        var stopped = SIMULATION.runUntilStopped(run, SIMULATION.nothing(), done -> {});
        assertThat(ticks).as("five blocks, and the sixth is not begun").hasValue(6);
        assertThat(stopped.isComplete()).isFalse();
    }

    @Example
    void a_run_that_was_stopped_before_it_began_has_done_nothing() {
        RunResult result = RunResult.ofIndependent(SIMULATION);
        assertThat(result.runRest(Run.of(3, COUNT).withControl(after(0)), done -> {}))
                .isFalse();
        assertThat(result.scenarios()).isZero();
    }

    @Example
    void a_signal_that_fails_ends_the_run_with_what_it_has_thrown() {
        RuntimeException broken = new UnsupportedOperationException("no signal");
        for (int threads : new int[] {1, 3}) {
            Run run = Run.of(3, COUNT).withThreads(threads).withControl(RunControl.NONE.withCancel(() -> {
                throw broken;
            }));
            assertThatThrownBy(() -> SIMULATION.run(run)).isSameAs(broken);
        }
    }

    @Example
    void only_the_threads_that_are_given_and_the_one_that_asks_do_the_work() throws Exception {
        ExecutorService mine = Executors.newFixedThreadPool(2, work -> new Thread(work, "mine"));
        Set<String> workers = ConcurrentHashMap.newKeySet();
        RunControl control = RunControl.NONE.withExecutor(mine).withCancel(() -> {
            workers.add(Thread.currentThread().getName());
            return false;
        });
        RunResult result = RunResult.ofIndependent(SIMULATION);
        result.run(Run.of(3, COUNT).withThreads(3).withControl(control), done -> {});
        assertThat(part(result)).isEqualTo(WHOLE);
        assertThat(workers).isSubsetOf("mine", Thread.currentThread().getName());
        assertThat(mine.isShutdown()).as("an executor is its owner's to end").isFalse();
        mine.shutdown();
        assertThat(mine.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
    }

    /** Who asks on the executor's only thread would wait for itself, if it did not work too. */
    @Example
    void a_run_that_is_asked_for_on_the_executors_only_thread_ends() throws Exception {
        ExecutorService one = Executors.newSingleThreadExecutor();
        try {
            Future<RunPart> asked = one.submit(() -> {
                RunResult result = RunResult.ofIndependent(SIMULATION);
                result.run(Run.of(3, COUNT).withThreads(4).withControl(RunControl.NONE.withExecutor(one)), done -> {});
                return part(result);
            });
            assertThat(asked.get(60, TimeUnit.SECONDS)).isEqualTo(WHOLE);
        } finally {
            one.shutdownNow();
        }
    }

    @Example
    void an_executor_that_refuses_or_works_at_once_changes_nothing() {
        Executor refusing = work -> {
            throw new RejectedExecutionException("full");
        };
        Executor never = work -> {};
        for (Executor executor : new Executor[] {refusing, never, Runnable::run}) {
            RunResult result = RunResult.ofIndependent(SIMULATION);
            result.run(Run.of(3, COUNT).withThreads(3).withControl(RunControl.NONE.withExecutor(executor)), done -> {});
            assertThat(part(result)).isEqualTo(WHOLE);
        }
    }

    @Example
    void an_executor_that_is_ended_ends_the_run() {
        ExecutorService mine = Executors.newFixedThreadPool(2);
        Simulation walk = new Walk().under(new CostInflation("costs", Scope.all(), new UniformDistribution(0, 0.1)));
        Run endless = Run.of(1, Run.MOST_SCENARIOS).withThreads(3).withControl(RunControl.NONE.withExecutor(mine));
        AtomicInteger told = new AtomicInteger();
        assertThatThrownBy(() -> walk.run(endless, done -> {
                    if (told.incrementAndGet() == 100) {
                        mine.shutdownNow();
                    }
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the run was interrupted");
    }

    @Example
    void runs_of_the_same_control_are_equal() {
        assertThat(Run.of(1, 5)).isEqualTo(Run.of(1, 5).withControl(RunControl.NONE));
    }
}
