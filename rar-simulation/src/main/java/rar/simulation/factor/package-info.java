/**
 * What may happen to a plan: risk factors, each with what it touches, and how they depend on each other. Begin at
 * {@link rar.simulation.factor.RiskModel}. Knows the plan, distributions and the names of draws.
 */
@NullMarked
package rar.simulation.factor;

import org.jspecify.annotations.NullMarked;
