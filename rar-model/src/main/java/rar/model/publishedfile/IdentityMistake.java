package rar.model.publishedfile;

import rar.model.message.Sayable;

/** What is wrong with an identity of a published plan. */
enum IdentityMistake implements Sayable {
    IDENTITY_TWICE,
    AXES_BOTH,
    TABLE_MISSING,
    TABLE_UNKNOWN,
    SIDE_EMPTY,
    RELATION_MISSING,
    RELATIONS_SEVERAL,
    CELLS_ONLY,
    STOPS_UNREADABLE,
    STOP_WITHOUT_IDENTITY,
    WRITTEN_OUT_NOWHERE,
    CANCELS_OUT
}
