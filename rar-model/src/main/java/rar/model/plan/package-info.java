/**
 * What the board decided: the financial plan and its parts, immutable and valid by construction, and the rules that
 * a plan keeps. Begin at {@link rar.model.plan.FinancialPlan}. Knows money, allocation and goals. The room is larger
 * than others: parts and rules know each other, since a draft becomes a plan only by them.
 */
@NullMarked
package rar.model.plan;

import org.jspecify.annotations.NullMarked;
