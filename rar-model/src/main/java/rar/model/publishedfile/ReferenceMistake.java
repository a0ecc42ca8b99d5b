package rar.model.publishedfile;

import rar.model.message.Sayable;

/** What is wrong with what an identity refers to. */
enum ReferenceMistake implements Sayable {
    PLACE_OF_SEVERAL,
    TABLE_UNNAMED,
    NAME_UNKNOWN_IN_TABLE,
    CELL_UNKNOWN,
    CELL_BLANK,
    PREVIOUS_OF_CELL,
    RANGE_OF_CELLS
}
