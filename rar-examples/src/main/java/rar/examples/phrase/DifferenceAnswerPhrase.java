package rar.examples.phrase;

import rar.model.message.MessageCode;

/** Sentences on the differences of two versions of a plan. */
enum DifferenceAnswerPhrase implements MessageCode {
    MORE_CASH,
    LESS_CASH,
    SAME_CASH,
    MOST_MORE,
    MOST_LESS,
    SAME_VERDICTS,
    OTHER_VERDICTS
}
