/**
 * Many scenarios of one projection under one risk model, block by block, on any number of threads. Begin at {@link
 * rar.simulation.engine.Simulation}. Knows what a scenario is made of, and nothing of what is asked of it.
 */
@NullMarked
package rar.simulation.engine;

import org.jspecify.annotations.NullMarked;
