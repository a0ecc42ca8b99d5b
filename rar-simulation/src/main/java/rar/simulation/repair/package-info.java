/**
 * The least change of a plan that restores its goals (justering). Begin at {@link rar.simulation.repair.Repair}.
 * Knows the plan and what follows from it; nothing of chance.
 */
@NullMarked
package rar.simulation.repair;

import org.jspecify.annotations.NullMarked;
