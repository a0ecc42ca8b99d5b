/**
 * Runs that are saved as they go, cut into parts and resumed. Begin at {@link rar.examples.run.CheckpointedRun}.
 * Knows the engine and saved runs.
 */
@NullMarked
package rar.examples.run;

import org.jspecify.annotations.NullMarked;
