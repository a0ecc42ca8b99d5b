/**
 * Analyses on top of runs: capacity, comparison, sensitivity, reverse stress, explanation, repair. Knows the risk and
 * engine rooms, and what they know.
 */
@NullMarked
package rar.simulation.analysis;

import org.jspecify.annotations.NullMarked;
