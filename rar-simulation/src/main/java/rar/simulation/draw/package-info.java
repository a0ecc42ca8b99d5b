/**
 * Which draws a model asks for of a projection, and what becomes of funding and applications in a scenario. Begin at
 * {@link rar.simulation.draw.Draws}. Knows factors.
 */
@NullMarked
package rar.simulation.draw;

import org.jspecify.annotations.NullMarked;
