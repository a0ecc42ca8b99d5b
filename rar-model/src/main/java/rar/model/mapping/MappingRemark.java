package rar.model.mapping;

import rar.model.message.Sayable;

/** What comes of mapping books and should be known. */
enum MappingRemark implements Sayable {
    UNMAPPED,
    LATER,
    OBJECT_UNNAMED,
    OBJECT_ABSENT,
    NO_OBJECTS_IN_TYPE,
    YEAR_PARTLY,
    DECISIONS_AS_PLANNED,
    NO_BALANCES,
    EARNED_OTHERWISE,
    RECEIVED_OTHERWISE,
    BANK_OPENING
}
