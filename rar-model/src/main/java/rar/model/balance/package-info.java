/**
 * What a schedule sums to: the balance plan month by month and year by year, the budget, the project table and the
 * statement of commitments, with the goals assessed. Knows the schedule.
 */
@NullMarked
package rar.model.balance;

import org.jspecify.annotations.NullMarked;
