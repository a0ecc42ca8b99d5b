/** Proofs of how numbers are printed. */
@NullMarked
package rar.examples.report;

import org.jspecify.annotations.NullMarked;
