/**
 * What runs come to: exact counts, sums and histograms that merge in any order. Begin at {@link
 * rar.simulation.outcome.Outcome}. Knows money.
 */
@NullMarked
package rar.simulation.outcome;

import org.jspecify.annotations.NullMarked;
