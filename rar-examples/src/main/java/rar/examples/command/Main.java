package rar.examples.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import rar.examples.input.Version;
import rar.examples.option.LanguageOption;
import rar.examples.option.WrongOption;
import rar.examples.terminal.TerminalWriter;
import rar.model.message.Language;
import rar.model.message.PhraseBook;

/**
 * The program {@code rar}. Results go to standard output, everything else to standard error; both are UTF-8 with plain
 * newlines whatever the machine is set to. The exit codes are those of {@link ExitCode}.
 */
@Command(
        name = "rar",
        description = "Plans, balance plans and funding scenarios of a coordination association.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = Version.class)
public final class Main implements Callable<Integer> {

    private static final int HELP_WIDTH = 100;

    /** Of log4j; not set by a file, which would silence those who call the program as a library too. */
    private static final String SILENT_LOGGING = "org.apache.logging.log4j.simple.internal.SimpleProvider";

    /** In the order in which help lists them; each is named as its class, in small letters and without its last word. */
    private static final List<Class<?>> COMMANDS = List.of(
            NewCommand.class,
            CheckCommand.class,
            BalanceCommand.class,
            LiquidityCommand.class,
            SimulateCommand.class,
            MergeCommand.class,
            CapacityCommand.class,
            CompareCommand.class,
            OpenCommand.class,
            ReportCommand.class,
            StressCommand.class,
            SensitivityCommand.class,
            ReverseCommand.class,
            ExplainCommand.class,
            ReplayCommand.class,
            AllocateCommand.class,
            ReconcileCommand.class,
            RepairCommand.class,
            ForecastCommand.class,
            ImportCommand.class,
            NextCommand.class,
            ConvertCommand.class,
            SchemaCommand.class,
            WorkbookCommand.class,
            DiffCommand.class,
            ActivityCommand.class,
            EffectsCommand.class,
            AccountCommand.class);

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            description = "Show where in the program an unexpected failure arose (or set RAR_DEBUG).")
    private boolean debug;

    @Mixin(name = "language")
    @SuppressWarnings("UnusedVariable") // read by what asks the command line for its language
    private final LanguageOption language;

    private Main(Language language) {
        this.language = new LanguageOption(language);
    }

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] args) {
        // what reads workbooks asks log4j for a logger, which by itself would complain that the program has none
        System.setProperty("log4j.provider", SILENT_LOGGING);
        main(called(args), args);
    }

    /**
     * The same of a program with other commands, in the order in which help lists them.
     *
     * @param commands named like {@code SimulateCommand}, each a {@link Callable} that gives its exit code
     */
    public static void main(List<Class<?>> commands, String... args) {
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        System.setOut(out);
        System.setErr(err);
        Language language = LanguageOption.of(usualLanguage(), args);
        int code = Charset.defaultCharset().equals(StandardCharsets.UTF_8)
                ? run(language, commands, isTerminal() ? new TerminalWriter(utf8(out)) : utf8(out), utf8(err), args)
                : fail(ProgramFailure.STARTED_WITHOUT_UTF_8, language, err);
        if (out.checkError() && code <= ExitCode.GOAL_BROKEN) {
            fail(ProgramFailure.OUTPUT_NOT_WRITTEN, language, err);
            code = ExitCode.NOT_WRITTEN;
        }
        err.flush();
        System.exit(code);
    }

    /** Runs the command in English, if its arguments do not say otherwise, whatever the machine is set to. */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        return run(called(args), out, err, args);
    }

    /** The same of a program with other commands. */
    public static int run(List<Class<?>> commands, PrintWriter out, PrintWriter err, String... args) {
        return run(LanguageOption.of(Language.ENGLISH, args), commands, out, err, args);
    }

    /** Runs the command, writes to {@code out} and {@code err}, flushes both and returns the exit code. */
    private static int run(
            Language language, List<Class<?>> commands, PrintWriter out, PrintWriter err, String... args) {
        Main main = new Main(language);
        Failures failures = new Failures(language, () -> main.debug || System.getenv("RAR_DEBUG") != null);
        int code;
        try {
            code = commandLine(main, language, failures, commands)
                    .setOut(out)
                    .setErr(err)
                    .execute(args);
        } catch (OutOfMemoryError | StackOverflowError e) {
            code = failures.unexpected(e, err);
        }
        out.flush();
        err.flush();
        return code;
    }

    /** The command that is called alone, as to get all of them ready takes as long as a short answer; else all. */
    public static List<Class<?>> called(String... args) {
        for (Class<?> command : COMMANDS) {
            if (args.length > 0 && name(command).equals(args[0])) {
                return List.of(command);
            }
        }
        return COMMANDS;
    }

    private static String name(Class<?> command) {
        String name = command.getSimpleName();
        return name.substring(0, name.length() - "Command".length()).toLowerCase(Locale.ROOT);
    }

    private static CommandLine commandLine(Main main, Language language, Failures failures, List<Class<?>> commands) {
        CommandLine line = new CommandLine(main);
        commands.forEach(line::addSubcommand);
        HelpTexts.translate(line, language);
        return line.setParameterExceptionHandler(failures)
                .setExecutionExceptionHandler(failures)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setUsageHelpWidth(HELP_WIDTH)
                // an argument that begins with @ is a file name like others, not a file of arguments
                .setExpandAtFiles(false);
    }

    /** The commands and options, for whoever looks into them. */
    static CommandLine commandLine(Language language) {
        return commandLine(new Main(language), language, new Failures(language, () -> false), COMMANDS);
    }

    /** Without a command there is nothing to do. */
    @Override
    public Integer call() {
        throw WrongOption.of(spec, CommandMistake.NO_COMMAND.message());
    }

    /** That of the environment, which whoever starts Java may have had to change. */
    private static Language usualLanguage() {
        String locale = System.getProperty("rar.locale");
        return LanguageOption.of(locale == null ? System::getenv : variable -> locale);
    }

    /** Whether a person reads standard output, set by whoever starts Java, because Java cannot ask. */
    private static boolean isTerminal() {
        return System.getProperty("rar.output", "file").equals("terminal");
    }

    private static int fail(ProgramFailure failure, Language language, PrintStream err) {
        err.println("rar: " + PhraseBook.of(language).text(failure));
        return ExitCode.WRONG_INPUT;
    }

    private static PrintWriter utf8(PrintStream stream) {
        return new PrintWriter(stream, false, StandardCharsets.UTF_8);
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }
}
