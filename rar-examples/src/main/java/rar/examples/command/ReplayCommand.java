package rar.examples.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import rar.examples.input.CaseFiles;
import rar.examples.option.CaseParameters;
import rar.examples.option.Display;
import rar.examples.option.RuleOptions;
import rar.examples.option.RunOptions;
import rar.examples.option.SamplingOptions;
import rar.examples.option.ScenarioOption;
import rar.examples.report.ReplayReport;
import rar.simulation.engine.Simulation;
import rar.simulation.explanation.ScenarioLedger;

/** One scenario of a run with its whole ledger. */
@Command(
        name = "replay",
        description = {
            "Books out one scenario of a run: its draws, its balances month by month, and its whole ledger, every booking"
                    + " with its source, its planned amount and the risk factors that changed it."
        })
final class ReplayCommand implements Callable<Integer> {

    @Mixin
    private CaseParameters files;

    @Mixin
    private ScenarioOption scenario;

    @Mixin
    private RunOptions options;

    @Mixin
    private SamplingOptions sampling;

    @Option(names = "--changed", description = "Print only the bookings that are not as planned.")
    private boolean changed;

    @Mixin
    private RuleOptions rules;

    @Mixin
    private Display display;

    @Override
    public Integer call() {
        CaseFiles read = files.read();
        Simulation simulation = read.simulation(rules::rule);
        ScenarioLedger ledger = ScenarioLedger.of(
                simulation, sampling.run(options).scenarios(), scenario.number().getOrElse(0L));
        ReplayReport report = new ReplayReport(simulation, ledger, sampling.settings(options), changed, read.inputs());
        display.print(report);
        return ExitCode.GOOD;
    }
}
