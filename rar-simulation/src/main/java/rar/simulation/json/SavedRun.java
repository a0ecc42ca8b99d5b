package rar.simulation.json;

import rar.simulation.engine.RunSnapshot;

/**
 * A run, or a part of one, written down: what it is and what it has come to so far.
 *
 * @param manifest what it is
 * @param result of its first scenarios; all of them where it is finished
 */
public record SavedRun(RunManifest manifest, RunSnapshot result) {

    /** How many of its scenarios have been run. */
    public long scenarios() {
        return result.outcome().scenarios();
    }

    /** Whether none of its scenarios remain to be run; a run that was asked for a precision may stop before. */
    public boolean isFinished() {
        return scenarios() == manifest.count();
    }
}
