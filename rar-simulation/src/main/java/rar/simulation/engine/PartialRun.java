package rar.simulation.engine;

import java.util.List;
import java.util.concurrent.CancellationException;
import rar.model.money.Components;
import rar.simulation.outcome.CountedScenarios;
import rar.simulation.outcome.CountedScenarios.Stretch;

/**
 * What has been done of a run: all of it, or less where its {@link RunControl} has stopped it. What is counted is exact for the
 * scenarios that are done, and added to what the rest comes to it is the same bits as at once.
 *
 * @param run as it was asked for
 * @param done the scenarios that have been counted, in order
 * @param counted what they came to
 */
public record PartialRun<T>(Run run, List<Stretch> done, T counted) {

    /** The list is copied. @throws NullPointerException if a component is null; it names the component */
    public PartialRun {
        Components.present(PartialRun.class, run, done, counted);
        done = List.copyOf(done);
    }

    /** How many scenarios are done. */
    public long scenarios() {
        return done.stream().mapToLong(Stretch::count).sum();
    }

    /** Whether all are. */
    public boolean isComplete() {
        return scenarios() == run.count();
    }

    /** What is to be run still, under the same control: stretch by stretch; nothing if all are done. */
    public List<Run> rest() {
        return run.without(CountedScenarios.of(done));
    }

    /** What all of the run came to. @throws CancellationException if the run was stopped before its end */
    T complete() {
        if (!isComplete()) {
            throw new CancellationException(
                    "the run was stopped after " + scenarios() + " of " + run.count() + " scenarios");
        }
        return counted;
    }
}
