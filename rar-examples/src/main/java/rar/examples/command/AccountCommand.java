package rar.examples.command;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import rar.examples.input.AccountFiles;
import rar.examples.option.Display;
import rar.examples.option.PlanParameter;
import rar.examples.option.RunOptions;
import rar.examples.option.WrongOption;

/** The socio-economic account of a project. */
@Command(
        name = "account",
        description = {
            "Shows the socio-economic account of a project: its costs from the plan and the effects of"
                    + " participants' changes of support, by payer and year, discounted; when it pays back, and how sure that is.",
            "Without files: an invented account of a project of the plan of 2009."
        })
final class AccountCommand implements Callable<Integer> {

    private static final int MOST_SCENARIOS = 1_000_000;

    @Spec
    private CommandSpec spec;

    @Mixin
    private PlanParameter plan;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "FILE",
            description = "A file of an account; by default that of rar-2009. A file alone is an account of rar-2009.")
    private @Nullable String account;

    @Option(
            names = "--scenarios",
            paramLabel = "N",
            description = "How many draws of the uncertain numbers, 1 to 1 000 000; 10 000 by default.")
    private int scenarios = (int) RunOptions.USUAL_SCENARIOS;

    @Option(names = "--seed", paramLabel = "S", description = "Which draws: any 64-bit number; 1 by default.")
    private long seed = 1;

    @Mixin
    private Display display;

    @Override
    public Integer call() {
        if (scenarios < 1 || scenarios > MOST_SCENARIOS) {
            throw WrongOption.of(
                    spec,
                    CommandMistake.SCENARIO_COUNT.with("most", MOST_SCENARIOS).with("found", scenarios));
        }
        display.print(AccountFiles.read(plan.name(), account).report(scenarios, seed));
        return ExitCode.GOOD;
    }
}
