package rar.examples.cli;

import io.vavr.control.Option;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import rar.examples.report.RunSettings;
import rar.examples.report.SimulatedCase;
import rar.examples.report.SimulationReport;
import rar.examples.terminal.Progress;
import rar.simulation.engine.Run;
import rar.simulation.risk.Estimate;
import rar.simulation.scenario.DecisionRule;

/** Scenarios of a plan. */
@Command(
        name = "simulate",
        description = {
            "Tells how safe a plan's liquidity is: runs scenarios of what may happen to it and counts those that fall"
                    + " below the floor. Without PLAN and RISKS: the plan of 2009, and beside it the first plan file of"
                    + " 2012, which breaks the floor even as planned."
        })
final class SimulateCommand implements Callable<Integer> {

    /** Shown beside the first where no plan is named, for it falls below the floor. */
    private static final String SECOND = "rar-2012";

    @Spec
    private CommandSpec spec;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "PLAN",
            description = "A plan file, or the name of a plan that comes with rar: rar-2009, rar-2012, rar-2016.")
    private @Nullable String plan;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "RISKS",
            description = "A file of risks, or the name of a plan that comes with rar, for its risks."
                    + " May be left out where PLAN is such a name.")
    private @Nullable String risks;

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
        CaseFiles asked = plan == null ? bundled(PlanParameter.DEFAULT) : CaseFiles.read(plan, risksOf(plan));
        Option<CaseFiles> beside = plan == null ? Option.some(bundled(SECOND)) : Option.none();
        SimulationReport report = report(asked, beside);
        display.print(report::page, report::json);
        return ExitCode.GOOD;
    }

    private static CaseFiles bundled(String name) {
        return CaseFiles.read(name, name);
    }

    private String risksOf(String given) {
        if (risks != null) {
            return risks;
        }
        if (Source.BUNDLED.contains(given)) {
            return given;
        }
        throw new ParameterException(spec.commandLine(), "the risks of the plan are missing: rar simulate PLAN RISKS");
    }

    private SimulationReport report(CaseFiles asked, Option<CaseFiles> beside) {
        int replications = sampling.replications(options.run().count());
        Run run = replications == 1 ? options.run() : options.run().with(sampling.scenarios(options, replications));
        RunSettings settings = new RunSettings(
                options.seed(), sampling.toString(), 0, run.count(), replications, Estimate.USUAL_CONFIDENCE);
        long runs = beside.isDefined() ? 2 : 1;
        try (Progress progress = Progress.of("Scenarios", runs * run.count())) {
            SimulatedCase first = simulate(asked, run, replications, progress);
            Option<SimulatedCase> second = beside.map(other -> simulate(other, run, replications, progress));
            return new SimulationReport(first, second, settings);
        }
    }

    private SimulatedCase simulate(CaseFiles files, Run run, int replications, Progress progress) {
        DecisionRule rule = rules.rule(files.plan().plan());
        return replications == 1
                ? files.simulate(run, rule, progress.ofRun())
                : files.simulate(run, rule, replications, progress.ofRun());
    }
}
