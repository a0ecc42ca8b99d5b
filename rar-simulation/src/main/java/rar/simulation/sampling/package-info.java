/**
 * How scenarios are drawn: independent, as scrambled Sobol points, or with some factors held. Begin at {@link
 * rar.simulation.sampling.ScenarioSet}. Knows factors and distributions.
 */
@NullMarked
package rar.simulation.sampling;

import org.jspecify.annotations.NullMarked;
