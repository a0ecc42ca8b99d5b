/**
 * Linear programmes over rational numbers, solved exactly, with a certificate where there is no solution. Begin at
 * {@link rar.model.linear.ExactSimplex}. Knows numbers and nothing of plans.
 */
@NullMarked
package rar.model.linear;

import org.jspecify.annotations.NullMarked;
