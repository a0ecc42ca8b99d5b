package rar.examples.workbook;

import rar.model.message.Sayable;

/** What a person who opens a workbook may not see, or may see otherwise than it was read. */
enum WorkbookRemark implements Sayable {
    SHEET_UNKNOWN,
    COLUMN_UNKNOWN,
    FIELD_UNKNOWN,
    SHEET_HIDDEN,
    ROWS_HIDDEN,
    ROUNDED_TO_ORE
}
