/**
 * Amounts divided in two directions at once (tvåvägstabell): rows and columns both sum, every cell within a unit of
 * its exact value. Begin at {@link rar.model.allocation.table.InstalmentPlan}. Knows money and allocation.
 */
@NullMarked
package rar.model.allocation.table;

import org.jspecify.annotations.NullMarked;
