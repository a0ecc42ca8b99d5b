package rar.examples.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import rar.examples.report.ReplayReport;
import rar.simulation.analysis.ScenarioLedger;
import rar.simulation.engine.Simulation;

/** One scenario of a run with its whole ledger. */
@Command(
        name = "replay",
        description = {
            "Books out one scenario of a run: what it draws, its balances month by month, and its whole ledger, every"
                    + " booking with its source, what it was to be and which risk factors changed it."
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
