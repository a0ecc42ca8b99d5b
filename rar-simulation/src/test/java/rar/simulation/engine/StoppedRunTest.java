package rar.simulation.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.Vector;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rar.model.schedule.Schedule;
import rar.simulation.factor.RiskModel;
import rar.simulation.outcome.Paths;
import rar.simulation.outcome.Tally;
import rar.simulation.projection.Projection;

/** A run that is stopped leaves no thread at work: each of these would take days to the end. */
@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
class StoppedRunTest {

    private final Simulation simulation =
            Simulation.of(Projection.of(Schedule.of(new Walk().plan())), new RiskModel("nothing", "", Vector.empty()));

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void a_failing_observer_ends_the_run_with_what_it_has_thrown(int threads) {
        RuntimeException enough = new UnsupportedOperationException("seen enough");
        AtomicInteger told = new AtomicInteger();
        assertThatThrownBy(() -> simulation.run(endless(threads), done -> {
                    if (told.incrementAndGet() == 10) {
                        throw enough;
                    }
                }))
                .isSameAs(enough);
        assertThat(told).as("an observer that has thrown is told nothing more").hasValue(10);
        assertNoThreadIsAtWork();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void an_error_of_the_callers_arrives_as_it_was_thrown(int threads) {
        Error error = new AssertionError("of the caller's");
        assertThatThrownBy(() -> simulation.run(endless(threads), done -> {
                    throw error;
                }))
                .isSameAs(error);
        assertNoThreadIsAtWork();
    }

    /** As a caller in a language without checked exceptions may do it. */
    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void a_checked_exception_of_the_callers_arrives_as_it_was_thrown(int threads) {
        assertThatThrownBy(() -> simulation.run(endless(threads), done -> sneak(new IOException("of the caller's"))))
                .isInstanceOf(IOException.class)
                .hasMessage("of the caller's");
        assertNoThreadIsAtWork();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void a_failing_tally_ends_the_run_with_what_it_has_thrown(int threads) {
        RuntimeException broken = new UnsupportedOperationException("cannot count");
        assertThatThrownBy(() -> simulation.run(endless(threads), new Broken(broken), done -> {}))
                .isSameAs(broken);
        assertNoThreadIsAtWork();
    }

    private record Broken(RuntimeException broken) implements Tally<Broken> {

        @Override
        public Broken empty() {
            return this;
        }

        @Override
        public void add(Paths paths) {
            throw broken;
        }

        @Override
        public void add(Broken other) {
            throw new AssertionError("nothing has been counted");
        }
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable> void sneak(Throwable any) throws E {
        throw (E) any;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void an_interrupt_ends_the_run(int threads) {
        Thread asker = Thread.currentThread();
        // Once only: a worker that reports after the run has ended would otherwise interrupt the assertions.
        AtomicBoolean interrupted = new AtomicBoolean();
        assertThatThrownBy(() -> simulation.run(endless(threads), done -> {
                    if (!interrupted.getAndSet(true)) {
                        asker.interrupt();
                    }
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the run was interrupted");
        assertThat(Thread.interrupted()).as("still told to whoever asked").isTrue();
        assertNoThreadIsAtWork();
    }

    private static Run endless(int threads) {
        return Run.of(1, Run.MOST_SCENARIOS).withThreads(threads);
    }

    /** Not even one that would tell the observer something. */
    private static void assertNoThreadIsAtWork() {
        assertThat(Thread.getAllStackTraces().entrySet())
                .filteredOn(thread -> thread.getKey().getName().equals("rar-scenarios"))
                .allSatisfy(thread -> assertThat(thread.getValue())
                        .noneMatch(frame -> frame.getClassName().startsWith("rar.")));
    }
}
