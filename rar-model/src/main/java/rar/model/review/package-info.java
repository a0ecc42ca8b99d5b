/**
 * What an auditor would ask about (granskning): remarks on plans, their payouts and published tables, each a rule.
 * Begin at {@link rar.model.review.PlanRemarks}. Knows the plan, its schedule and published plans.
 */
@NullMarked
package rar.model.review;

import org.jspecify.annotations.NullMarked;
