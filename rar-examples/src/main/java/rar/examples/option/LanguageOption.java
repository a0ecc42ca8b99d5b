package rar.examples.option;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ScopeType;
import rar.model.message.Language;
import rar.model.message.PhraseBook;

/** The language of everything that the program says, on every command. */
public final class LanguageOption {

    private static final String NAME = "--language";

    /** In the order of POSIX: the first that is set decides. */
    private static final Vector<String> VARIABLES = Vector.of("LC_ALL", "LC_MESSAGES", "LANG");

    @CommandLine.Option(
            names = NAME,
            paramLabel = "LANGUAGE",
            converter = Tag.class,
            scope = ScopeType.INHERIT,
            description = "The language of the answer: sv or en. Default: that of the environment,"
                    + " LC_ALL, LC_MESSAGES or LANG.")
    private Language language;

    /** @param language where the command line names none */
    public LanguageOption(Language language) {
        this.language = language;
    }

    /** The language that the environment asks for; English where it asks for none that the program has. */
    public static Language of(UnaryOperator<@Nullable String> environment) {
        return VARIABLES
                .flatMap(name -> Option.of(environment.apply(name)))
                .find(value -> !value.isEmpty())
                .flatMap(value -> Language.tagged(value.split("[_.@-]", 2)[0]))
                .getOrElse(Language.ENGLISH);
    }

    /** The language that arguments ask for, before they are read: what is wrong with them is said in it too. */
    public static Language of(Language usual, String... arguments) {
        Vector<String> all = Vector.of(arguments);
        return all.zip(all.drop(1))
                .filter(pair -> pair._1.equals(NAME))
                .map(pair -> pair._2)
                .appendAll(all.filter(one -> one.startsWith(NAME + "=")).map(one -> one.substring(NAME.length() + 1)))
                .flatMap(Language::tagged)
                .headOption()
                .getOrElse(usual);
    }

    /** The words of the language in which a command is asked to answer. */
    public static PhraseBook words(CommandSpec command) {
        return PhraseBook.of(language(command));
    }

    /** The language in which a command is asked to answer; English for a command that stands alone. */
    public static Language language(CommandSpec command) {
        return Option.of(command.commandLine().getCommandSpec().root().mixins().get("language"))
                .map(mixin -> ((LanguageOption) mixin.userObject()).language)
                .getOrElse(Language.ENGLISH);
    }

    /** Reads a language. */
    static final class Tag implements ITypeConverter<Language> {
        @Override
        public Language convert(String text) {
            return Language.tagged(text)
                    .getOrElseThrow(() -> WrongOption.unreadable(OptionMistake.LANGUAGE.with("found", text)));
        }
    }
}
