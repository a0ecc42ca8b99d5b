package rar.model.money;

import rar.model.message.Message;
import rar.model.message.RefusedException;

/** A text that is not a number, amount, unit or share in the accepted forms; its message says what was expected. */
public final class NumberTextException extends RefusedException {

    private static final long serialVersionUID = 1L;

    /** @param what is wrong with the text, for the person who wrote it */
    public NumberTextException(Message what) {
        super(what);
    }
}
