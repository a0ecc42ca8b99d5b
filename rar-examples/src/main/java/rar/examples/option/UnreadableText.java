package rar.examples.option;

import picocli.CommandLine.TypeConversionException;
import rar.model.message.Language;
import rar.model.message.Message;
import rar.model.message.PhraseBook;

/** A text that an option or parameter cannot be: a message, whose words come when it is told. */
public final class UnreadableText extends TypeConversionException {

    private static final long serialVersionUID = 1L;

    private final Message what;

    UnreadableText(Message what) {
        super(PhraseBook.of(Language.ENGLISH).text(what));
        this.what = what;
    }

    /** What was expected, and what was found. */
    public Message what() {
        return what;
    }
}
