package rar.examples.command;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import rar.examples.input.CaseFiles;
import rar.examples.input.FollowedPlan;
import rar.examples.input.PlanFile;
import rar.examples.input.Source;
import rar.examples.live.LiveAnswers;
import rar.examples.live.LiveRequest;
import rar.examples.live.LiveSettings;
import rar.examples.live.Variant;
import rar.examples.live.web.Limits;
import rar.examples.live.web.LiveServer;
import rar.examples.option.AcceptedRisk;
import rar.examples.option.DrawingOptions;
import rar.examples.option.LanguageOption;
import rar.examples.option.PlanParameter;
import rar.examples.option.RunOptions;
import rar.examples.option.WholeNumber;
import rar.examples.option.WrongOption;
import rar.model.message.PhraseBook;

/** A plan on a page that answers while its assumptions are changed. */
@Command(
        name = "open",
        description = {
            "Opens a plan on a page in the browser: its assumptions can be changed, and what they come to follows at once."
                    + " Prints the page's address, which works on this machine alone, and serves it until Ctrl-C."
                    + " Without PLAN: the plan of 2009."
        })
final class OpenCommand implements Callable<Integer> {

    private static final int MOST_PORT = 65_535;

    @Spec
    private CommandSpec spec;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "PLAN",
            description =
                    "A plan file, or the name of a plan that comes with rar: rar-2009, rar-2012, malarbagen. Default: rar-2009.")
    private String plan = PlanParameter.DEFAULT;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "RISKS",
            description =
                    "A file of risks, or the name of a plan that comes with rar, for its risks. Without it, the risks"
                            + " that come with PLAN, or none.")
    private @Nullable String risks;

    @CommandLine.Option(
            names = "--port",
            paramLabel = "PORT",
            converter = Port.class,
            description = "Serve the page on this port, 1 to 65535; by default one that is free.")
    private int port;

    @CommandLine.Option(names = "--browser", description = "Open the page in the browser.")
    private boolean browser;

    @Mixin
    private AcceptedRisk accepted;

    @CommandLine.Option(
            names = "--scenarios",
            paramLabel = "N",
            converter = RunOptions.Scenarios.class,
            description = "How many scenarios an answer has, 1 to 1000000; 10000 by default.")
    private long scenarios = RunOptions.USUAL_SCENARIOS;

    @Mixin
    private DrawingOptions drawing;

    @Override
    public Integer call() {
        if (scenarios > LiveRequest.MOST_SCENARIOS) {
            throw WrongOption.of(spec, CommandMistake.PAGE_SCENARIOS.with("most", LiveRequest.MOST_SCENARIOS));
        }
        LiveSettings settings = new LiveSettings(
                opened(),
                LanguageOption.language(spec),
                scenarios,
                accepted.probability(),
                drawing.seed(),
                drawing.run(scenarios).threads());
        try (LiveServer server = start(new LiveAnswers(settings))) {
            tell(server.address());
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return ExitCode.GOOD;
    }

    /** What the files hold, once they have been read without mistakes. */
    private Variant opened() {
        Source planSource = Source.of("plan", plan, ".json");
        Option<String> named = Option.of(risks).orElse(Option.when(Source.comesWithRisks(plan), plan));
        if (named.isEmpty()) {
            String name = PlanFile.of(planSource).plan().name();
            return new Variant(name, planSource.input().text(), Option.none());
        }
        Source riskSource = Source.of("risks", named.get(), ".risks.json");
        CaseFiles files = CaseFiles.of(planSource, riskSource, FollowedPlan.Reading.NOTHING);
        return new Variant(
                files.plan().plan().name(),
                planSource.input().text(),
                Option.some(riskSource.input().text()));
    }

    private LiveServer start(LiveAnswers answers) {
        PhraseBook words = LanguageOption.words(spec);
        try {
            return LiveServer.start(port, answers, Limits.USUAL, words, this::tellFailure);
        } catch (IOException e) {
            throw WrongOption.of(spec, CommandMistake.PORT_TAKEN.with("port", port));
        }
    }

    private void tellFailure(Throwable failure) {
        PrintWriter err = spec.commandLine().getErr();
        err.println("rar: "
                + LanguageOption.words(spec).text(ProgramFailure.UNEXPECTED.with("failure", failure.toString())));
        err.flush();
    }

    /** The address alone on standard output, so that a program can read it. */
    private void tell(URI address) {
        spec.commandLine().getOut().print(address + "\n");
        spec.commandLine().getOut().flush();
        CommandNote.PAGE_SERVED.tell(spec);
        if (browser && !opens(address)) {
            CommandNote.NO_BROWSER.tell(spec);
        }
        spec.commandLine().getErr().flush();
    }

    private static boolean opens(URI address) {
        try {
            new ProcessBuilder(opener().append(address.toString()).asJava())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** What opens an address in the browser that the user has chosen. */
    private static Vector<String> opener() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        return system.contains("windows")
                ? Vector.of("rundll32", "url.dll,FileProtocolHandler")
                : Vector.of(system.contains("mac") ? "open" : "xdg-open");
    }

    /** Reads the port. */
    static final class Port implements CommandLine.ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) {
            return (int) WholeNumber.read(text, MOST_PORT);
        }
    }
}
