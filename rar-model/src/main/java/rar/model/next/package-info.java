/**
 * Next year's plan from this year's: its draft begins where this year's forecast ends, and each figure that is taken over
 * says from where. Begin at {@link rar.model.next.NextPlan}. Knows plans and their forecasts.
 */
@NullMarked
package rar.model.next;

import org.jspecify.annotations.NullMarked;
