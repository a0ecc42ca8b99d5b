/**
 * A published plan as it is printed: cells as the intervals that their rounding leaves, tables, and the identities
 * between cells. Begin at {@link rar.model.published.PublishedPlan}. Knows money, and the allocations that a table
 * may be rounded by.
 */
@NullMarked
package rar.model.published;

import org.jspecify.annotations.NullMarked;
