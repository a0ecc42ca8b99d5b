package rar.examples.run;

import rar.model.message.Language;
import rar.model.message.Message;
import rar.model.message.PhraseBook;

/** A file could not be written; what stood there before still does. */
public final class NotWrittenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param name of the file, as it was given */
    NotWrittenException(String name, Message what, Throwable cause) {
        super(name + ": " + PhraseBook.of(Language.ENGLISH).text(what), cause);
    }
}
