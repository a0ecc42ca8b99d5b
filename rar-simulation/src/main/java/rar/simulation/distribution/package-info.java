/**
 * Probability distributions as quantile functions, with their exact moments and supports. Begin at {@link
 * rar.simulation.distribution.Distribution}. Knows only the JDK and Vavr.
 */
@NullMarked
package rar.simulation.distribution;

import org.jspecify.annotations.NullMarked;
