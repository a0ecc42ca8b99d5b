/**
 * A plan through its year: what has happened (utfall) takes the place of what was planned, the rest is forecast
 * (prognos). Begin at {@link rar.model.forecast.FollowUp}. Knows the plan, its schedule and what that sums to. The
 * room is larger than others: what may be said of a year, the rules on it and its statements are one file's
 * contents.
 */
@NullMarked
package rar.model.forecast;

import org.jspecify.annotations.NullMarked;
