package rar.examples.command;

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

/** The messages and exit codes of commands that cannot be carried out: a line for each mistake. */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {

    private final BooleanSupplier traces;

    /** @param traces whether an unexpected failure is shown with its stack trace */
    Failures(BooleanSupplier traces) {
        this.traces = traces;
    }

    /** The command line is wrong. */
    @Override
    public int handleParseException(ParameterException failure, String[] args) {
        CommandLine command = failure.getCommandLine();
        PrintWriter err = command.getErr();
        say(err, "rar: " + failure.getMessage());
        if (failure instanceof UnmatchedArgumentException unmatched
                && !unmatched.getSuggestions().isEmpty()) {
            say(err, "Did you mean " + String.join(" or ", unmatched.getSuggestions()) + "?");
        }
        if (command.getSubcommands().isEmpty()) {
            say(err, "Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        } else {
            command.usage(err);
        }
        return ExitCode.WRONG_INPUT;
    }

    /** A command has failed. */
    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        if (failure instanceof InvalidInputException invalid) {
            invalid.messages().forEach(message -> say(command.getErr(), message));
            return ExitCode.WRONG_INPUT;
        }
        if (failure instanceof NotWrittenException) {
            say(command.getErr(), String.valueOf(failure.getMessage()));
            return ExitCode.NOT_WRITTEN;
        }
        return unexpected(failure, command.getErr());
    }

    /** The program is at fault, or the machine. */
    int unexpected(Throwable failure, PrintWriter err) {
        say(
                err,
                "rar: unexpected failure: " + failure + "; please report it as a mistake in rar, with the command line,"
                        + " the files and what --debug adds");
        if (traces.getAsBoolean()) {
            StringWriter trace = new StringWriter();
            failure.printStackTrace(new PrintWriter(trace));
            trace.toString().lines().forEach(line -> say(err, line.replace("\t", "    ")));
        }
        return ExitCode.UNEXPECTED;
    }

    private static void say(PrintWriter err, String line) {
        err.print(Page.plain(SafeText.of(line)) + "\n");
    }
}
