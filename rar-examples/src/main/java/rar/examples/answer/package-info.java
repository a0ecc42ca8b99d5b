/**
 * An answer as values, before any word is chosen. Begin at {@link rar.examples.answer.SimulatedCase}. Knows both
 * libraries.
 */
@NullMarked
package rar.examples.answer;

import org.jspecify.annotations.NullMarked;
