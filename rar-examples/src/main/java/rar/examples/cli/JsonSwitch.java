package rar.examples.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;
import rar.examples.report.Json;
import rar.examples.report.Page;

/** Whether a command's answer is a page or JSON. */
final class JsonSwitch {

    @Spec(Target.MIXEE)
    private CommandSpec command;

    @Option(names = "--json", description = "Print one JSON object, amounts in whole öre, in place of the page.")
    private boolean json;

    /** Prints the answer, all of it at once. */
    void print(Supplier<Page> page, Supplier<ObjectNode> document) {
        String text = json ? Json.text(document.get()) : page.get().toString();
        command.commandLine().getOut().print(text);
    }
}
