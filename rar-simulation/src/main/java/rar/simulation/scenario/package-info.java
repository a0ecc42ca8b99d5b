/**
 * What can happen to a plan: risk factors and the distributions they are drawn from. Knows the plan, neither its
 * projection nor the engine.
 */
@NullMarked
package rar.simulation.scenario;

import org.jspecify.annotations.NullMarked;
