package rar.examples.run;

import rar.model.message.Sayable;

/** Why something cannot be saved, or cannot go on from what was. */
enum SavingMistake implements Sayable {
    FILE_THERE,
    FILE_NOT_WRITTEN,
    NOT_A_PLAIN_FILE,
    CHECKPOINT_OF_ANOTHER_RUN,
    RUN_NOT_SAVED,
    FOLDER_MISSING,
    FOLDER_CLOSED,
    PUT_THERE_BY_ANOTHER,
    UNFINISHED_NOT_A_FILE,
    OF_SYSTEM,
    SAVING_ALREADY,
    LOCK_NOT_EMPTY,
    LINKS_TO_NO_FILE,
    LINK_UNREADABLE,
    AS_SYSTEM_SAYS
}
