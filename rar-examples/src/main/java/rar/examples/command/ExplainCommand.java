package rar.examples.command;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import rar.examples.input.CaseFiles;
import rar.examples.option.CaseParameters;
import rar.examples.option.Display;
import rar.examples.option.RuleOptions;
import rar.examples.option.RunOptions;
import rar.examples.option.SamplingOptions;
import rar.examples.option.ScenarioOption;
import rar.examples.option.WrongOption;
import rar.examples.report.ExplainReport;
import rar.examples.terminal.Progress;
import rar.model.message.RefusedException;
import rar.simulation.engine.Run;
import rar.simulation.engine.Simulation;
import rar.simulation.explanation.BreachCauses;
import rar.simulation.explanation.BreachExplanation;
import rar.simulation.explanation.Cause;

/** The causes of low cash in scenarios. */
@Command(
        name = "explain",
        description = {
            "Explains why cash is as low as it is in a scenario: its gap to the plan split among the risk factors, to the öre"
                    + " and in no order. By default the worst scenario of a run, and the causes of all its breaches;"
                    + " with --scenario that scenario alone. Without files: the plan of 2009."
        })
final class ExplainCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private CaseParameters files;

    @Mixin
    private ScenarioOption scenario;

    @picocli.CommandLine.Option(
            names = "--together",
            paramLabel = "ID,ID,...",
            description = "Risk factors to treat as one cause; may be given more than once.")
    private List<String> together = List.of();

    @Mixin
    private RunOptions options;

    @Mixin
    private SamplingOptions sampling;

    @Mixin
    private RuleOptions rules;

    @Mixin
    private Display display;

    @Override
    public Integer call() {
        CaseFiles read = files.read();
        Simulation simulation = read.simulation(rules::rule);
        ExplainReport report = report(read, simulation, causes(simulation));
        display.print(report);
        return ExitCode.GOOD;
    }

    private Vector<Cause> causes(Simulation simulation) {
        try {
            return Cause.of(simulation.model(), Vector.ofAll(together).map(group -> Vector.of(group.split(",", -1))));
        } catch (RefusedException e) {
            throw WrongOption.of(spec, CommandMistake.FACTORS_TOGETHER.with("reason", e.what()));
        }
    }

    private ExplainReport report(CaseFiles read, Simulation simulation, Vector<Cause> causes) {
        Run run = sampling.run(options);
        Option<BreachCauses> all = Option.none();
        long which;
        if (scenario.number().isDefined()) {
            which = scenario.number().get();
        } else {
            try (Progress progress = options.progress(2 * run.count())) {
                which = simulation.run(run, progress.ofRun()).worstScenario().orElseThrow();
                all = Option.some(BreachCauses.of(simulation, run, causes, BreachCauses.USUAL_MOST, progress.ofRun()));
            }
        }
        BreachExplanation one = BreachExplanation.of(simulation, run.scenarios(), which, causes);
        return new ExplainReport(simulation, run.scenarios(), one, all, sampling.settings(options), read.inputs());
    }
}
