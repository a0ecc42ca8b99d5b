package rar.model.publishedfile;

import rar.model.message.Sayable;

/** What is wrong with a published table in a file. */
enum TableMistake implements Sayable {
    DOCUMENT_TWICE,
    TABLE_TWICE,
    COLUMN_TWICE,
    COLUMNS_MISSING,
    ROWS_MISSING,
    CELLS_NOT_COLUMNS,
    CELLS_UNQUOTED,
    CELL_NULL,
    LINE_OF_BOTH,
    LINE_UNKNOWN,
    NAME_UNKNOWN,
    NAME_TWICE,
    NAMES_MISSING,
    RANGE_REVERSED,
    MEASURE_OF_OTHER_KIND,
    STEP_NOT_POSITIVE,
    TOLERANCE_NEGATIVE,
    STATEMENT_OF_BOTH,
    STATEMENT_OF_NEITHER,
    SUMMED_WITH_OTHER,
    SUMMED_OF_ITSELF,
    CROSSING_BLANK
}
