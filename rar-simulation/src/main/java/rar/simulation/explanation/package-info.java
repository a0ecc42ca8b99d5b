/**
 * Why cash is where it is: one scenario booked out and cut into causes, and what the breaches have in common. Begin
 * at {@link rar.simulation.explanation.BreachExplanation}. Knows the engine and the ledger.
 */
@NullMarked
package rar.simulation.explanation;

import org.jspecify.annotations.NullMarked;
