/**
 * From the books to an outcome: a mapping says which accounts and objects are which part of a plan (kontering), {@code
 * rar-sie-map/1}, and the actuals of the plan follow with all that is in no rule. Begin at {@link
 * rar.model.mapping.BookedOutcome}. Knows the books, plans and outcomes.
 */
@NullMarked
package rar.model.mapping;

import org.jspecify.annotations.NullMarked;
