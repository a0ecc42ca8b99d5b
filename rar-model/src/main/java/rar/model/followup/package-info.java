/**
 * A plan through the year: what has happened takes the place of what was planned, the rest is forecast, and two
 * versions of a plan are set side by side. Knows the plan, its schedule and what that sums to.
 */
@NullMarked
package rar.model.followup;

import org.jspecify.annotations.NullMarked;
