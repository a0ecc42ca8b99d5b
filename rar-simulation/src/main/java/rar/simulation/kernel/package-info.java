/**
 * Rows of many scenarios and the loops over them: the only arithmetic that has to be fast. Begin at {@link
 * rar.simulation.kernel.Block}. Knows sampling; nothing of plans.
 */
@NullMarked
package rar.simulation.kernel;

import org.jspecify.annotations.NullMarked;
