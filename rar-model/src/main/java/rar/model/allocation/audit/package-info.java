/**
 * A printed division held against its total: which method gives it, and by how much its rounding fails to sum. Begin
 * at {@link rar.model.allocation.audit.RoundingAudit}. Knows money and allocation.
 */
@NullMarked
package rar.model.allocation.audit;

import org.jspecify.annotations.NullMarked;
