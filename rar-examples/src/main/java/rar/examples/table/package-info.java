/**
 * The tables of pages. Begin at {@link rar.examples.table.RiskTable}. Knows answers and pages.
 */
@NullMarked
package rar.examples.table;

import org.jspecify.annotations.NullMarked;
