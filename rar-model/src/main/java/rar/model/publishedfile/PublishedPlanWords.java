package rar.model.publishedfile;

import rar.model.message.Sayable;

/** What is expected or named in a file of a published plan. */
enum PublishedPlanWords implements Sayable {
    UNIT,
    PRINTED_NUMBER,
    STEP,
    TOLERANCE,
    FACTOR,
    VALUE,
    ROW,
    ROWS,
    COLUMN,
    COLUMNS,
    CELL_OF,
    ROW_OF,
    COLUMN_OF
}
