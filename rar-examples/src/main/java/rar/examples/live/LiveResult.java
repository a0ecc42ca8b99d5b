package rar.examples.live;

import rar.examples.answer.SimulatedCase;
import rar.simulation.risk.GoalRisk;

/**
 * What the scenarios of a variant came to.
 *
 * @param simulated to cash
 * @param goals to its goals
 */
record LiveResult(SimulatedCase simulated, GoalRisk goals) {}
