package rar.model.goal;

import rar.model.message.MessageCode;

/** What a goal is called. */
enum GoalTitle implements MessageCode {
    /** The {@code name} that its plan gives it. */
    NAME,
    /** The same in a sentence. */
    CITED_NAME,
    /** The {@code demand} of a goal without a name, in a sentence. */
    CITED_DEMAND
}
