/**
 * How much more can be committed (beslutsutrymme). Begin at {@link rar.simulation.capacity.DecisionCapacity}. Knows
 * the engine and measures of risk.
 */
@NullMarked
package rar.simulation.capacity;

import org.jspecify.annotations.NullMarked;
