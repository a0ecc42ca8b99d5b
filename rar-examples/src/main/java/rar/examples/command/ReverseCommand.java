package rar.examples.command;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import rar.examples.input.CaseFiles;
import rar.examples.option.CaseParameters;
import rar.examples.option.Display;
import rar.examples.option.RuleOptions;
import rar.examples.report.ReverseReport;
import rar.model.money.Money;
import rar.simulation.engine.Simulation;
import rar.simulation.reverse.ReverseStress;

/** The least that breaches a plan's floor. */
@Command(
        name = "reverse",
        description = {
            "Finds how little it takes to bring cash below the floor: of each risk factor alone, everything else as planned,"
                    + " and of all together the nearest way. Without files: the plan of 2009."
        })
final class ReverseCommand implements Callable<Integer> {

    @Mixin
    private CaseParameters files;

    @Option(
            names = "--floor",
            paramLabel = "AMOUNT",
            converter = AllocateCommand.Amount.class,
            description =
                    "The floor to breach, with its unit: \"500 tkr\". Default: the strictest of the plan's goals, or"
                            + " zero, the law's.")
    private @Nullable Money floor;

    @Mixin
    private RuleOptions rules;

    @Mixin
    private Display display;

    @Override
    public Integer call() {
        CaseFiles read = files.read();
        Simulation simulation = read.simulation(rules::rule);
        ReverseStress found = floor == null ? ReverseStress.of(simulation) : ReverseStress.of(simulation, floor);
        ReverseReport report = new ReverseReport(simulation, found, read.inputs());
        display.print(report);
        return ExitCode.GOOD;
    }
}
