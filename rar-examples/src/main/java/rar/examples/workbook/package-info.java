/**
 * Input files as workbooks: a layout of sheets and columns for each format, and the way from cells to the JSON text of the
 * format and back. Begin with {@link rar.examples.workbook.Layout}. Knows the forms of values, and nothing of what they mean.
 */
@NullMarked
package rar.examples.workbook;

import org.jspecify.annotations.NullMarked;
