/** Measures of risk over the outcome of a run, each with its uncertainty. Knows the engine. */
@NullMarked
package rar.simulation.risk;

import org.jspecify.annotations.NullMarked;
