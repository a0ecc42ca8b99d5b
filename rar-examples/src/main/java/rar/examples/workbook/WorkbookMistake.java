package rar.examples.workbook;

import rar.model.message.Sayable;

/** What is wrong with a workbook. */
enum WorkbookMistake implements Sayable {
    NOT_A_WORKBOOK,
    OLD_WORKBOOK,
    DAMAGED,
    TOO_LARGE_PACKED,
    TOO_LARGE_UNPACKED,
    PART_TOO_LARGE,
    TOO_MANY_CELLS,
    MACROS,
    EXTERNAL_LINKS,
    NO_SHEET_OF_FORMAT,
    SHEET_MISSPELLED,
    NO_HEADINGS,
    ERROR_IN_CELL,
    FORMULA_UNCOMPUTED,
    HEADING_UNKNOWN,
    HEADING_TWICE,
    HEADING_MISSING,
    CELL_SAYS_OTHERWISE,
    PARENT_MISSING,
    PARENT_UNKNOWN,
    KEY_MISSING,
    KEY_TWICE,
    TEXT_BEYOND_CELL
}
