package rar.model.money;

/** A text that is not a number, amount, unit or share in the accepted forms; the message says what was expected. */
public final class NumberTextException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** @param message a sentence for the person who wrote the text */
    public NumberTextException(String message) {
        super(message);
    }
}
