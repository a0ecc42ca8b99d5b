/**
 * Sheets of a workbook as values: cells of texts, amounts, months and numbers, and formulas over them with the value that is
 * known of each. Begin with {@link rar.examples.sheet.Workbook}. Knows no file format.
 */
@NullMarked
package rar.examples.sheet;

import org.jspecify.annotations.NullMarked;
