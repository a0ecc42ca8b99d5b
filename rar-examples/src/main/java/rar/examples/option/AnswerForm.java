package rar.examples.option;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.collection.Seq;
import java.io.PrintWriter;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;
import rar.examples.format.PageFormat;
import rar.examples.format.TableChoice;
import rar.examples.input.InvalidInputException;
import rar.examples.page.Inputs;
import rar.examples.page.Page;
import rar.examples.terminal.TerminalWriter;
import rar.model.answer.AnswerText;
import rar.model.answer.InputFile;
import rar.model.message.Language;
import rar.model.message.PhraseBook;
import rar.model.plan.Remark;

/** The form of an answer: a page, as text or to be pasted, or JSON. */
public final class AnswerForm {

    @Spec(Target.MIXEE)
    private CommandSpec command;

    @Option(names = "--json", description = "Print one JSON object, amounts in whole öre, in place of the page.")
    private boolean json;

    @Option(
            names = "--strict",
            description = "Treat remarks on the files as mistakes: no answer where there is one (exit code 2).")
    private boolean strict;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = FormatName.class,
            description =
                    "Form of the page: text (default), markdown, csv, tsv or html. csv and tsv hold its tables alone.")
    private PageFormat format = PageFormat.TEXT;

    @Option(
            names = "--table",
            paramLabel = "NAME",
            description =
                    "Only the page's tables of that name, such as cash; a wrong name gets a list of those there are.")
    private @Nullable String table;

    /** @throws InvalidInputException if there are remarks and the user accepts none */
    void accept(Inputs inputs) {
        accept(inputs, strict);
    }

    /** @throws InvalidInputException if there are remarks and the user accepts none, {@code strict} */
    static void accept(Inputs inputs, boolean strict) {
        Seq<InputFile> remarked = inputs.files().reject(file -> file.remarks().isEmpty());
        if (strict && !remarked.isEmpty()) {
            throw InvalidInputException.ofAll(remarked.map(
                    file -> InvalidInputException.of(file.name(), file.remarks().map(Remark::asViolation))));
        }
    }

    /** Prints the answer, all of it at once. @throws InvalidInputException as {@link #accept} */
    public void print(Inputs inputs, Function<PhraseBook, Page> page, Supplier<ObjectNode> document) {
        accept(inputs);
        PrintWriter out = command.commandLine().getOut();
        boolean isTerminal = out instanceof TerminalWriter;
        out.print(
                json
                        ? AnswerText.of(answered(document.get(), page))
                        : format.write(chosen(page.apply(LanguageOption.words(command))), isTerminal));
    }

    /** The document with the sentences of the page, in every language. */
    private static ObjectNode answered(ObjectNode document, Function<PhraseBook, Page> page) {
        ObjectNode sentences = document.putObject("sentences");
        for (Language language : Language.values()) {
            ArrayNode list = sentences.putArray(language.tag());
            page.apply(PhraseBook.of(language)).answers().map(Page::plain).forEach(list::add);
        }
        return document;
    }

    private Page chosen(Page page) {
        String name = table;
        return name == null
                ? page
                : TableChoice.only(name, page)
                        .getOrElseThrow(() -> WrongOption.of(
                                command,
                                OptionMistake.NO_SUCH_TABLE
                                        .with("found", name)
                                        .with("names", TableChoice.names(page))));
    }

    /** Reads the form. */
    static final class FormatName implements ITypeConverter<PageFormat> {
        @Override
        public PageFormat convert(String text) {
            return PageFormat.named(text)
                    .getOrElseThrow(() -> WrongOption.unreadable(OptionMistake.FORMAT.with("found", text)));
        }
    }
}
