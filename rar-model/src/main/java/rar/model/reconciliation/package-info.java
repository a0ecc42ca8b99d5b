/**
 * Whether a published plan can be true: its printed cells as intervals, the identities between them, and what no true
 * values can satisfy. Knows money and Vavr.
 */
@NullMarked
package rar.model.reconciliation;

import org.jspecify.annotations.NullMarked;
