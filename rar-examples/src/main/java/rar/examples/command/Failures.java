package rar.examples.command;

import io.vavr.collection.Vector;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.function.BooleanSupplier;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;
import rar.examples.input.InvalidInputException;
import rar.examples.page.Page;
import rar.examples.run.NotWrittenException;
import rar.examples.terminal.SafeText;
import rar.model.message.Language;
import rar.model.message.Message;
import rar.model.message.PhraseBook;

/** The messages and exit codes of commands that cannot be carried out: a line for each mistake. */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {

    private final Language language;
    private final BooleanSupplier traces;

    /**
     * @param language in which it is said
     * @param traces whether an unexpected failure is shown with its stack trace
     */
    Failures(Language language, BooleanSupplier traces) {
        this.language = language;
        this.traces = traces;
    }

    /** The command line is wrong. */
    @Override
    public int handleParseException(ParameterException failure, String[] args) {
        CommandLine command = failure.getCommandLine();
        PrintWriter err = command.getErr();
        say(err, "rar: " + text(MisreadArguments.of(failure, Vector.of(args))));
        if (failure instanceof UnmatchedArgumentException unmatched
                && !unmatched.getSuggestions().isEmpty()) {
            say(
                    err,
                    text(ArgumentMistake.SUGGESTION.with(
                            "suggestions",
                            Vector.ofAll(unmatched.getSuggestions()).map(each -> (Object) each))));
        }
        if (command.getSubcommands().isEmpty()) {
            say(
                    err,
                    text(ArgumentMistake.TRY_HELP.with(
                            "command", command.getCommandSpec().qualifiedName())));
        } else {
            command.usage(err);
        }
        return ExitCode.WRONG_INPUT;
    }

    /** A command has failed. */
    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        if (failure instanceof InvalidInputException invalid) {
            invalid.messages(language).forEach(message -> say(command.getErr(), message));
            return ExitCode.WRONG_INPUT;
        }
        if (failure instanceof NotWrittenException unwritten) {
            say(command.getErr(), unwritten.line(language));
            return ExitCode.NOT_WRITTEN;
        }
        return unexpected(failure, command.getErr());
    }

    /** The program is at fault, or the machine. */
    int unexpected(Throwable failure, PrintWriter err) {
        say(err, "rar: " + text(ProgramFailure.UNEXPECTED.with("failure", failure.toString())));
        if (traces.getAsBoolean()) {
            StringWriter trace = new StringWriter();
            failure.printStackTrace(new PrintWriter(trace));
            trace.toString().lines().forEach(line -> say(err, line.replace("\t", "    ")));
        }
        return ExitCode.UNEXPECTED;
    }

    private String text(Message message) {
        return PhraseBook.of(language).text(message);
    }

    private static void say(PrintWriter err, String line) {
        err.print(Page.plain(SafeText.of(line)) + "\n");
    }
}
