package rar.simulation.json;

import java.util.List;
import rar.model.money.Components;
import rar.simulation.engine.RunSnapshot;
import rar.simulation.outcome.CountedScenarios.Stretch;

/**
 * A run, or a part of one, written down: what it is and what it has come to so far.
 *
 * @param manifest what it is
 * @param result of its first scenarios; all of them where it is finished
 */
public record SavedRun(RunManifest manifest, RunSnapshot result) {

    /**
     * @throws NullPointerException if a component is null; it names the component
     * @throws IllegalArgumentException if others than the part's first scenarios have been run
     */
    public SavedRun {
        Components.present(SavedRun.class, manifest, result);
        List<Stretch> counted = result.outcome().counted();
        if (counted.size() > 1
                || counted.stream()
                        .anyMatch(stretch -> stretch.first() != manifest.first() || stretch.end() > manifest.end())) {
            throw new IllegalArgumentException(
                    "a saved run has its first scenarios, from " + manifest.first() + " on, and not " + counted);
        }
    }

    /** How many of its scenarios have been run. */
    public long scenarios() {
        return result.outcome().scenarios();
    }

    /** Whether none of its scenarios remain to be run; a run that was asked for a precision may stop before. */
    public boolean isFinished() {
        return scenarios() == manifest.count();
    }
}
