/**
 * Goals of activity (verksamhetsmål): what is counted, of which population, how many at least or at most and by which
 * day; observations with their dates and sources; and whether a goal is reached. Reads and writes files of them,
 * {@code rar-activity/1}. Begin at {@link rar.model.activity.ActivityGoals}.
 */
@NullMarked
package rar.model.activity;

import org.jspecify.annotations.NullMarked;
