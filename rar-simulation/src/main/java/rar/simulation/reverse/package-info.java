/**
 * The least that breaches the floor, factor by factor and together (omvänt stresstest). Begin at {@link
 * rar.simulation.reverse.ReverseStress}. Knows the engine and sampling.
 */
@NullMarked
package rar.simulation.reverse;

import org.jspecify.annotations.NullMarked;
