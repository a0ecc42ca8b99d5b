package rar.model.json;

import rar.model.message.Sayable;

/** How a place within lists is put into words. */
enum ListPlace implements Sayable {
    ITEM,
    VALUE,
    NAMED,
    WITHIN,
    NAMED_WITHIN
}
