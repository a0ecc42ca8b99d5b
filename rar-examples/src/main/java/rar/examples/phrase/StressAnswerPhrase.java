package rar.examples.phrase;

import rar.model.message.MessageCode;

/** Sentences on stresses. */
enum StressAnswerPhrase implements MessageCode {
    NONE_BELOW,
    BELOW,
    MANY_BELOW,
    WORST_BELOW,
    WORST_ABOVE,
    QUOTED
}
