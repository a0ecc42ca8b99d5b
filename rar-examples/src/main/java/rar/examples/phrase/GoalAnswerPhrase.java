package rar.examples.phrase;

import rar.model.message.MessageCode;

/** Sentences on the goals of a plan. */
enum GoalAnswerPhrase implements MessageCode {
    NONE_BREACHED,
    BREACHED,
    ALL_JUDGED,
    UNJUDGED,
    LAW_BREACHED,
    LAW_BREACHED_BY,
    GOAL_BREACHED,
    GOAL_BREACHED_BY
}
