/**
 * A first plan and its risks to begin from: small, complete, of an invented association, with what to ask oneself at each figure.
 * Begin with {@link rar.examples.starter.StarterPlan}.
 */
@NullMarked
package rar.examples.starter;

import org.jspecify.annotations.NullMarked;
