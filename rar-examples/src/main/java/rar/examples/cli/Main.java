package rar.examples.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The program {@code rar}. Results go to standard output, everything else to standard error; both are UTF-8 whatever
 * the machine is set to. Exit code 2 means that the command line could not be understood.
 */
@Command(
        name = "rar",
        description = "Plans, balance plans and funding scenarios of a coordination association (samordningsförbund).",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
public final class Main implements Callable<Integer> {

    /** The result could not be written, because a disk is full or a pipe is closed. */
    private static final int NOT_WRITTEN = 1;

    @Spec
    private CommandSpec spec;

    private Main() {}

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] args) {
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        System.setOut(out);
        System.setErr(err);
        int code = run(utf8(out), utf8(err), args);
        if (out.checkError() && code == 0) {
            err.println("rar: the output could not be written in full");
            code = NOT_WRITTEN;
        }
        err.flush();
        System.exit(code);
    }

    /** Runs the command, writes to {@code out} and {@code err}, flushes both and returns the exit code. */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        int code = new CommandLine(new Main()).setOut(out).setErr(err).execute(args);
        out.flush();
        err.flush();
        return code;
    }

    /** Without a command there is nothing to do. */
    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "No command given.");
    }

    private static PrintWriter utf8(PrintStream stream) {
        return new PrintWriter(stream, false, StandardCharsets.UTF_8);
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }
}
