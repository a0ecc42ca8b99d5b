package rar.model.mapping;

import rar.model.message.Sayable;

/** What a part of a plan is called in a message. */
enum PartName implements Sayable {
    LINE,
    MEMBER,
    GRANT,
    PROJECT_OR_GRANT,
    FUNDING,
    BALANCE
}
