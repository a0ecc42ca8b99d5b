package rar.examples.command;

import picocli.CommandLine.Model.CommandSpec;
import rar.examples.option.LanguageOption;
import rar.model.message.Message;
import rar.model.message.Sayable;

/** What a command tells on standard error beside its answer. */
enum CommandNote implements Sayable {
    WRITTEN_TO,
    REMARK,
    NO_REPAIR,
    PAGE_SERVED,
    NO_BROWSER;

    void tell(CommandSpec command) {
        tell(command, message());
    }

    void tell(CommandSpec command, String file) {
        tell(command, with("file", file));
    }

    private static void tell(CommandSpec command, Message note) {
        command.commandLine().getErr().print(LanguageOption.words(command).text(note) + "\n");
    }
}
