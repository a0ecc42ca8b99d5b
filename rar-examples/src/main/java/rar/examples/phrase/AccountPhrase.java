package rar.examples.phrase;

import rar.model.message.MessageCode;

/** Sentences on a socio-economic account. */
public enum AccountPhrase implements MessageCode {
    /** Society gains. */
    GAIN,
    /** Society loses. */
    LOSS,
    /** It pays back in a month. */
    PAYBACK,
    /** It does not pay back. */
    NO_PAYBACK,
    /** How probable a payback within the stated time is. */
    WITHIN,
    /** Which share of the effects would do. */
    BREAK_EVEN
}
