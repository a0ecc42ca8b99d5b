package rar.simulation.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.Vector;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rar.model.schedule.Schedule;
import rar.simulation.projection.Projection;
import rar.simulation.scenario.RiskModel;

/** A run that is stopped leaves no thread at work: each of these would take days to the end. */
@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
class StoppedRunTest {

    private final Simulation simulation =
            Simulation.of(Projection.of(Schedule.of(new Walk().plan())), new RiskModel("nothing", "", Vector.empty()));

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void aFailingObserverEndsTheRun(int threads) throws InterruptedException {
        AtomicBoolean thrown = new AtomicBoolean();
        assertThatThrownBy(() -> simulation.run(endless(threads), done -> {
                    if (!thrown.getAndSet(true)) {
                        throw new UnsupportedOperationException("seen enough");
                    }
                }))
                .hasStackTraceContaining("seen enough");
        assertAllThreadsEnd();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void anInterruptEndsTheRun(int threads) throws InterruptedException {
        Thread asker = Thread.currentThread();
        assertThatThrownBy(() -> simulation.run(endless(threads), done -> asker.interrupt()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the run was interrupted");
        assertThat(Thread.interrupted()).as("still told to whoever asked").isTrue();
        assertAllThreadsEnd();
    }

    private static Run endless(int threads) {
        return Run.of(1, Run.MOST_SCENARIOS).withThreads(threads);
    }

    private static void assertAllThreadsEnd() throws InterruptedException {
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().equals("rar-scenarios")) {
                thread.join();
            }
        }
    }
}
