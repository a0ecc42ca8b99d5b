/**
 * Scenarios written by hand: named stresses and grids of them. Begin at {@link rar.simulation.stress.StressSuite}.
 * Knows sampling and factors.
 */
@NullMarked
package rar.simulation.stress;

import org.jspecify.annotations.NullMarked;
