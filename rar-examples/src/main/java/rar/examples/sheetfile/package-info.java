/**
 * Workbooks of the program's own making as files of Office Open XML. Begin with {@link rar.examples.sheetfile.WorkbookFile}.
 * Knows nothing of the association.
 */
@NullMarked
package rar.examples.sheetfile;

import org.jspecify.annotations.NullMarked;
