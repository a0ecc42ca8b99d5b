package rar.model.next;

import rar.model.message.Sayable;

/** What the draft of a next plan says in its own texts: its name, and from where each figure is taken over. */
enum NextPhrase implements Sayable {
    NAME,
    SOURCE,
    OPENING,
    LINE_AS_PLANNED,
    LINE_FORECAST,
    LINE_BESIDE,
    PROJECT,
    PROJECT_DECIDED,
    OWED,
    UNPAID,
    PREPAID,
    VAT,
    CLAIM
}
