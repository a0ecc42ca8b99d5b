package rar.examples.option;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import rar.model.message.Language;
import rar.model.message.Message;
import rar.model.message.PhraseBook;

/** What is wrong on the command line: a message, whose words come when it is told. */
public final class WrongOption extends ParameterException {

    private static final long serialVersionUID = 1L;

    private final Message what;

    private WrongOption(CommandSpec command, Message what) {
        super(command.commandLine(), PhraseBook.of(Language.ENGLISH).text(what));
        this.what = what;
    }

    /** Options of a command, or what is missing of them. */
    public static WrongOption of(CommandSpec command, Message what) {
        return new WrongOption(command, what);
    }

    /** A text that an option cannot be. */
    public static UnreadableText unreadable(Message what) {
        return new UnreadableText(what);
    }

    /** What is wrong, and what to do. */
    public Message what() {
        return what;
    }
}
