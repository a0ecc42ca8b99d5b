package rar.simulation.engine;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import rar.model.money.Components;

/**
 * Who does the work of a run, and until when. It changes how much of a run is done, and nothing of what is found.
 *
 * @param executor whose threads help the one that asks for the run, which works itself too; a share that it refuses or does not
 *     begin in time is done by the others. Without one a run starts threads of its own, and ends them.
 * @param stopped asked before each block of scenarios, by any thread of the run and by several at once; once it says yes the
 *     run ends within a block. What it throws ends the run too, and reaches whoever asked for it.
 */
public record RunControl(Optional<Executor> executor, BooleanSupplier stopped) {

    /** Threads of the run's own, until all is done. */
    public static final RunControl NONE = new RunControl(Optional.empty(), () -> false);

    /** @throws NullPointerException if a component is null; it names the component */
    public RunControl {
        Components.present(RunControl.class, executor, stopped);
    }

    /** The same on the threads of an executor, of which a run takes one fewer than it has threads. */
    public RunControl withExecutor(Executor newExecutor) {
        return new RunControl(Optional.of(newExecutor), stopped);
    }

    /** The same, and stopped too once a signal says yes. */
    public RunControl withCancel(BooleanSupplier cancelled) {
        Objects.requireNonNull(cancelled, "RunControl.cancelled is null");
        return new RunControl(executor, () -> stopped.getAsBoolean() || cancelled.getAsBoolean());
    }

    /**
     * The same, and stopped too from an instant on.
     *
     * @param deadline the first instant at which no block is begun
     * @param clock by which it is, such as {@code InstantSource.system()}
     */
    public RunControl withDeadline(Instant deadline, InstantSource clock) {
        Objects.requireNonNull(deadline, "RunControl.deadline is null");
        Objects.requireNonNull(clock, "RunControl.clock is null");
        return withCancel(() -> !clock.instant().isBefore(deadline));
    }
}
