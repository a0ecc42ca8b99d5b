/**
 * Measures of what came out, each with its uncertainty: the floor, the goals, two plans in the same scenarios. Begin
 * at {@link rar.simulation.risk.LiquidityRisk}. Knows the engine and its outcomes.
 */
@NullMarked
package rar.simulation.risk;

import org.jspecify.annotations.NullMarked;
