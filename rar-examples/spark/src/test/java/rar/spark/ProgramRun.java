package rar.spark;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/**
 * One run of the program, or of {@code rar} itself, in this process.
 *
 * @param exit its exit code
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
record ProgramRun(int exit, String out, String err) {

    /** The program on the Spark of the tests. */
    static ProgramRun onSpark(String... args) {
        LocalSpark.session();
        return of(Main.COMMANDS, args);
    }

    /** What one machine answers. */
    static ProgramRun alone(String... args) {
        return of(rar.examples.command.Main.called(args), args);
    }

    private static ProgramRun of(List<Class<?>> commands, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = rar.examples.command.Main.run(commands, new PrintWriter(out), new PrintWriter(err), args);
        return new ProgramRun(exit, out.toString(), err.toString());
    }
}
