package rar.model.publishedfile;

import rar.model.message.Sayable;

/** Why an identity cannot be written out for a column or row. */
enum IdentityGap implements Sayable {
    NONE_BEFORE,
    SUM_BLANK,
    CELL_BLANK,
    LINE_MISSING
}
