package rar.model.allocation.table;

import rar.model.message.Sayable;

/** Why amounts cannot be divided in two directions at once. */
enum TableMistake implements Sayable {
    LEAVES_GAP,
    INSTALMENTS_TOO_COARSE,
    ROWS_OF_BOTH_SIGNS,
    COLUMNS_OF_BOTH_SIGNS
}
