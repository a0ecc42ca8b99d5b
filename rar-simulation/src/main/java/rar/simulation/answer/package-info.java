/**
 * Answers from scenarios as JSON. Begin at {@link rar.simulation.answer.SimulatedAnswer}. Knows what scenarios come to, and no page.
 */
@NullMarked
package rar.simulation.answer;

import org.jspecify.annotations.NullMarked;
