/**
 * Two versions of a plan, change by change, and what each change does to cash. Begin at {@link
 * rar.model.comparison.PlanComparison}. Knows the plan, its schedule and what that sums to.
 */
@NullMarked
package rar.model.comparison;

import org.jspecify.annotations.NullMarked;
