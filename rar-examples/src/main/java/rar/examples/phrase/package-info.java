/**
 * Answers in sentences, English and Swedish. Begin at {@link rar.examples.phrase.SimulationAnswer}. Knows answers and
 * the forms of numbers.
 */
@NullMarked
package rar.examples.phrase;

import org.jspecify.annotations.NullMarked;
