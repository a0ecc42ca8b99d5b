/**
 * Whether a published plan can be true: its printed cells as intervals, the identities between them, and what no
 * true values can satisfy. Begin at {@link rar.model.reconciliation.Reconciliation}. Knows money, allocation and the
 * exact solver.
 */
@NullMarked
package rar.model.reconciliation;

import org.jspecify.annotations.NullMarked;
