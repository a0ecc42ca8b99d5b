package rar.examples.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import rar.examples.input.CaseFiles;
import rar.examples.option.CaseParameters;
import rar.examples.option.Chance;
import rar.examples.option.Display;
import rar.examples.option.IndependentScenarios;
import rar.examples.option.RuleOptions;
import rar.examples.option.RunOptions;
import rar.examples.option.WrongOption;
import rar.examples.report.SensitivityReport;
import rar.examples.terminal.Progress;
import rar.model.message.RefusedException;
import rar.simulation.engine.Run;
import rar.simulation.engine.Simulation;
import rar.simulation.sensitivity.Sensitivity;

/** The risk factors that cash depends on. */
@Command(
        name = "sensitivity",
        description = {
            "Shows which risk factors cash depends on: the effect of each alone at its low and its high level, and how much"
                    + " of the spread of the lowest and of the closing cash comes from each (Sobol's indices)."
                    + " Without files: the plan of 2009."
        })
final class SensitivityCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private CaseParameters files;

    @Option(
            names = "--tail",
            paramLabel = "P",
            converter = Chance.class,
            description = "The low level's probability, under 0.5, as 0.05 or \"5 %%\"; the high level's is 1 less it."
                    + " 5 %% by default.")
    private double tail = Sensitivity.USUAL_TAIL;

    @Mixin
    private RunOptions options;

    @Mixin
    private IndependentScenarios independent;

    @Mixin
    private RuleOptions rules;

    @Mixin
    private Display display;

    @Override
    public Integer call() {
        independent.require(CommandMistake.SENSITIVITY_OF_PAIRS.message());
        CaseFiles read = files.read();
        Simulation simulation = read.simulation(rules::rule);
        Run run = options.run();
        Sensitivity found = analysed(simulation, run);
        SensitivityReport report = new SensitivityReport(simulation, found, options.seed(), read.inputs());
        display.print(report);
        return ExitCode.GOOD;
    }

    private Sensitivity analysed(Simulation simulation, Run run) {
        try (Progress progress = options.progress(Sensitivity.computed(simulation, run.count()))) {
            return Sensitivity.of(simulation, options.seed(), run.count(), run.threads(), tail, progress.ofRun());
        } catch (RefusedException e) {
            throw WrongOption.of(spec, e.what());
        }
    }
}
