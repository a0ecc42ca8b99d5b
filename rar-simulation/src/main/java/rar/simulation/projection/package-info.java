/** A schedule compiled to arrays, month by month, for the engine. Knows the model. */
@NullMarked
package rar.simulation.projection;

import org.jspecify.annotations.NullMarked;
