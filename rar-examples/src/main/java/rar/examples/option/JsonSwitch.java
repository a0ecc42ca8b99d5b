package rar.examples.option;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.collection.Seq;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;
import rar.examples.input.InvalidInputException;
import rar.examples.page.Inputs;
import rar.examples.page.Inputs.InputFile;
import rar.examples.page.Json;
import rar.examples.page.Page;
import rar.model.message.PhraseBook;
import rar.model.plan.Remark;

/** The choice between a page and JSON. */
public final class JsonSwitch {

    @Spec(Target.MIXEE)
    private CommandSpec command;

    @Option(names = "--json", description = "Print one JSON object, amounts in whole öre, in place of the page.")
    private boolean json;

    @Option(
            names = "--strict",
            description = "Treat remarks on the files as mistakes: no answer where there is one (exit code 2).")
    private boolean strict;

    /** @throws InvalidInputException if there are remarks and the user accepts none */
    void accept(Inputs inputs) {
        Seq<InputFile> remarked = inputs.files().reject(file -> file.remarks().isEmpty());
        if (strict && !remarked.isEmpty()) {
            throw InvalidInputException.ofAll(remarked.map(
                    file -> InvalidInputException.of(file.name(), file.remarks().map(Remark::asViolation))));
        }
    }

    /** Prints the answer, all of it at once. @throws InvalidInputException as {@link #accept} */
    public void print(Inputs inputs, Function<PhraseBook, Page> page, Supplier<ObjectNode> document) {
        accept(inputs);
        String text = json ? Json.text(document.get()) : page.apply(LanguageOption.words(command)).toString();
        command.commandLine().getOut().print(text);
    }
}
