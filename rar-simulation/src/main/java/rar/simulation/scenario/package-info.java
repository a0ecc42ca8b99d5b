/**
 * What can happen to a plan: risk factors and their distributions, stresses, decision rules. Knows the model, the
 * compiled projection and the random numbers, not the engine.
 */
@NullMarked
package rar.simulation.scenario;

import org.jspecify.annotations.NullMarked;
