package rar.simulation.json;

import rar.simulation.engine.OutcomeSnapshot;

/**
 * A run, or a part of one, written down: what it is and what it has come to so far.
 *
 * @param manifest what it is
 * @param outcome of its first scenarios; all of them where it is finished
 */
public record SavedRun(RunManifest manifest, OutcomeSnapshot outcome) {

    /** Whether none of its scenarios remain to be run; a run that was asked for a precision may stop before. */
    public boolean isFinished() {
        return outcome.scenarios() == manifest.count();
    }
}
