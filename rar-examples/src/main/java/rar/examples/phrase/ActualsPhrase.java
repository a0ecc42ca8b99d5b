package rar.examples.phrase;

import rar.model.message.MessageCode;

/** What is certain in an answer, and what is forecast. */
public enum ActualsPhrase implements MessageCode {
    /** To which month the books go. */
    THROUGH,
    /** One has been. */
    BELOW_ONCE,
    /** Several have been. */
    BELOW
}
