package rar.examples.option;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import rar.model.message.Language;
import rar.model.message.Message;
import rar.model.message.PhraseBook;

/** What is wrong on the command line, in English as the help of its options is. */
public final class WrongOption {

    private WrongOption() {}

    /** Options of a command, or what is missing of them. */
    public static ParameterException of(CommandSpec command, Message what) {
        return new ParameterException(command.commandLine(), text(what));
    }

    /** A text that an option cannot be. */
    public static TypeConversionException unreadable(Message what) {
        return new TypeConversionException(text(what));
    }

    private static String text(Message what) {
        return PhraseBook.of(Language.ENGLISH).text(what);
    }
}
