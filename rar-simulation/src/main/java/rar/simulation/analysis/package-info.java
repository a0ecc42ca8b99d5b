/**
 * Answers to the questions of a board, each a call: what repairs a plan that breaks its goals. Knows the model and the
 * rooms of the simulation, and of Commons Math what its answers need.
 */
@NullMarked
package rar.simulation.analysis;

import org.jspecify.annotations.NullMarked;
