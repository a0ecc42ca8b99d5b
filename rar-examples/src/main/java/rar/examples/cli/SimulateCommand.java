package rar.examples.cli;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import rar.examples.report.PartReport;
import rar.examples.report.Precisely;
import rar.examples.report.RunSettings;
import rar.examples.report.SimulatedCase;
import rar.examples.report.SimulationReport;
import rar.examples.terminal.Progress;
import rar.simulation.analysis.GoalRisk;
import rar.simulation.engine.Run;
import rar.simulation.engine.Simulation;
import rar.simulation.risk.Estimate;
import rar.simulation.risk.LiquidityRisk;
import rar.simulation.risk.Precision;
import rar.simulation.scenario.DecisionRule;
import rar.simulation.scenario.GrantAsPlanned;

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
    private RunControl control;

    @picocli.CommandLine.Option(
            names = "--goals",
            description = "Tell too how probable each financial goal is to break, ever and by month; goes through the"
                    + " scenarios twice.")
    private boolean goals;

    @Mixin
    private Display display;

    @Override
    public Integer call() {
        control.require(plan != null);
        if (goals && control.part().isDefined()) {
            throw new ParameterException(
                    spec.commandLine(), "--goals and --part do not go together: a part has no answer of its own");
        }
        CaseFiles asked = plan == null ? bundled(PlanParameter.DEFAULT) : CaseFiles.read(plan, risksOf(plan));
        Option<CaseFiles> beside = plan == null ? Option.some(bundled(SECOND)) : Option.none();
        if (control.part().isDefined()) {
            PartReport report = part(asked, control.part().get());
            display.print(amounts -> report.page(), report::json);
        } else {
            SimulationReport report = report(asked, beside);
            display.print(report::page, report::json);
        }
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

    private PartReport part(CaseFiles files, Part part) {
        Run run = control.run(options);
        try (Progress progress = Progress.of("Scenarios", run.count())) {
            run(files, files.simulation(), progress).toTheEnd();
        }
        RunSettings settings = new RunSettings(
                options.seed(), RunSettings.MONTE_CARLO, run.first(), run.count(), Estimate.USUAL_CONFIDENCE);
        return new PartReport(
                part.number() + "/" + part.of(),
                control.checkpoint(),
                control.whole(options).count(),
                files.inputs(),
                settings);
    }

    private SimulationReport report(CaseFiles asked, Option<CaseFiles> beside) {
        Run whole = control.whole(options);
        int replications = sampling.replications(whole.count());
        DecisionRule rule = rules.rule(asked.plan().plan());
        if (control.isAsked() && (replications > 1 || !(rule instanceof GrantAsPlanned))) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--precision, --part and --checkpoint go with independent scenarios and grants as planned,"
                            + " not with --sampling sobol or --rule");
        }
        Run run = replications == 1 ? whole : whole.with(sampling.scenarios(options, replications));
        long runs = beside.isDefined() ? 2 : 1;
        try (Progress progress = Progress.of("Scenarios", runs * run.count())) {
            SimulatedCase first = simulate(asked, run, replications, progress);
            Option<SimulatedCase> second = beside.map(other -> simulate(other, run, replications, progress));
            RunSettings settings = new RunSettings(
                    options.seed(), sampling.toString(), 0, first.scenarios(), replications, Estimate.USUAL_CONFIDENCE);
            return new SimulationReport(
                    first,
                    second,
                    settings,
                    control.precision().map(wanted -> new Precisely(wanted, run.count())),
                    Vector.of(first)
                            .appendAll(second)
                            .filter(one -> goals)
                            .map(one -> goalRisk(one, run, replications)));
        }
    }

    private SimulatedCase simulate(CaseFiles files, Run run, int replications, Progress progress) {
        if (control.isAsked()) {
            Simulation simulation = files.simulation();
            CheckpointedRun saved = run(files, simulation, progress);
            return files.simulated(
                    simulation,
                    control.precision().map(saved::until).getOrElse(() -> LiquidityRisk.of(saved.toTheEnd())));
        }
        DecisionRule rule = rules.rule(files.plan().plan());
        return replications == 1
                ? files.simulate(run, rule, progress.ofRun())
                : files.simulate(run, rule, replications, progress.ofRun());
    }

    /** Of the same scenarios. */
    private GoalRisk goalRisk(SimulatedCase one, Run run, int replications) {
        double confidence = Estimate.USUAL_CONFIDENCE;
        if (replications > 1) {
            return GoalRisk.ofReplications(one.simulation(), run, replications, confidence, done -> {});
        }
        Run same = run.part(run.first(), one.scenarios());
        int looks =
                control.precision().isEmpty() ? 1 : Precision.looks(run.count()).size();
        return GoalRisk.of(one.simulation(), same, confidence, looks, done -> {});
    }

    private CheckpointedRun run(CaseFiles files, Simulation simulation, Progress progress) {
        return new CheckpointedRun(simulation, control.run(options), control.file(files, options), progress.ofRun());
    }
}
