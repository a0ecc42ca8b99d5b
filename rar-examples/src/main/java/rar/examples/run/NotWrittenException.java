package rar.examples.run;

import rar.model.message.Language;
import rar.model.message.Message;
import rar.model.message.PhraseBook;

/** A file could not be written; what stood there before still does. */
public final class NotWrittenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String name;
    private final Message what;

    /** @param name of the file, as it was given */
    NotWrittenException(String name, Message what, Throwable cause) {
        super(line(name, what, Language.ENGLISH), cause);
        this.name = name;
        this.what = what;
    }

    /** The file and why it could not be written. */
    public String line(Language language) {
        return line(name, what, language);
    }

    private static String line(String name, Message what, Language language) {
        return name + ": " + PhraseBook.of(language).text(what);
    }
}
