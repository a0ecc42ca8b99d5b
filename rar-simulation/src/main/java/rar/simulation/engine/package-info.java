/**
 * Many scenarios of one projection under one risk model, block by block, and what they come to. Knows the projection,
 * the scenario room and its draws.
 */
@NullMarked
package rar.simulation.engine;

import org.jspecify.annotations.NullMarked;
