package rar.model.reconciliation;

import rar.model.message.Sayable;

/** What is said of an identity of a published plan, of a cell that would have to change, and of a rounding. */
enum FindingPhrase implements Sayable {
    EXACT,
    ROUNDING,
    CONTRADICTION,
    JOINT,
    CHANGED,
    ALLOCATED,
    SUMMED
}
