package rar.examples.command;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import rar.examples.answer.SimulatedCase;
import rar.examples.input.CaseFiles;
import rar.examples.option.CaseParameters;
import rar.examples.option.Display;
import rar.examples.option.ExtentOptions;
import rar.examples.option.RuleOptions;
import rar.examples.option.RunOptions;
import rar.examples.option.SamplingOptions;
import rar.examples.option.WrongOption;
import rar.examples.report.PartReport;
import rar.examples.report.SimulationReport;
import rar.examples.run.AskedRun;
import rar.examples.run.CheckpointedRun;
import rar.examples.run.PartNumber;
import rar.examples.terminal.Progress;
import rar.simulation.answer.PrecisionTarget;
import rar.simulation.answer.RunSettings;
import rar.simulation.engine.Run;
import rar.simulation.engine.RunResult;
import rar.simulation.engine.Simulation;
import rar.simulation.risk.Estimate;
import rar.simulation.risk.FundRisk;
import rar.simulation.risk.GoalRisk;
import rar.simulation.risk.LiquidityRisk;

/** Scenarios of a plan. */
@Command(
        name = "simulate",
        description = {
            "Shows how safe a plan's liquidity is: runs scenarios of what may happen to it and counts those with cash"
                    + " below the floor. Without PLAN and RISKS: the plan of 2009, and beside it the first plan file of"
                    + " 2012, which breaches the floor even as planned."
        })
final class SimulateCommand implements Callable<Integer> {

    /** Shown beside the first where no plan is named, as it breaches the floor. */
    private static final String SECOND = "rar-2012";

    @Spec
    private CommandSpec spec;

    @Mixin
    private CaseParameters named;

    @Mixin
    private RunOptions options;

    @Mixin
    private SamplingOptions sampling;

    @Mixin
    private RuleOptions rules;

    @Mixin
    private ExtentOptions control;

    @picocli.CommandLine.Option(
            names = "--goals",
            description =
                    "Also show the probability of breaching each financial goal, overall and by month, and that each"
                            + " earmarked fund runs out; runs the scenarios again.")
    private boolean goals;

    @Mixin
    private Display display;

    @Override
    public Integer call() {
        control.require(named.isPlanNamed());
        if (goals && control.part().isDefined()) {
            throw WrongOption.of(spec, CommandMistake.GOALS_WITH_PART.message());
        }
        CaseFiles asked = named.read();
        Option<CaseFiles> beside = Option.when(!named.isPlanNamed(), () -> CaseFiles.read(SECOND, SECOND));
        display.accept(asked.inputs());
        if (control.part().isDefined()) {
            PartReport report = part(asked, control.part().get());
            display.print(report.inputs(), amounts -> report.page(amounts.words()), report::json);
        } else {
            SimulationReport report = report(asked, beside);
            display.print(report);
        }
        return ExitCode.GOOD;
    }

    private PartReport part(CaseFiles files, PartNumber part) {
        AskedRun wanted = control.asked(options, sampling);
        Run run = wanted.run();
        try (Progress progress = options.progress(run.count());
                CheckpointedRun saved = run(files, wanted, progress)) {
            saved.toTheEnd();
        }
        RunSettings settings = new RunSettings(
                options.seed(),
                sampling.toString(),
                run.first(),
                run.count(),
                wanted.replicationsOfPart(),
                Estimate.USUAL_CONFIDENCE);
        return new PartReport(
                part.number() + "/" + part.of(),
                control.checkpoint(),
                wanted.whole().count(),
                files.inputs(),
                settings);
    }

    private SimulationReport report(CaseFiles asked, Option<CaseFiles> beside) {
        AskedRun wanted = control.asked(options, sampling);
        long runs = beside.isDefined() ? 2 : 1;
        try (Progress progress = options.progress(runs * wanted.run().count())) {
            SimulatedCase first = simulate(asked, wanted, progress);
            Option<SimulatedCase> second = beside.map(other -> simulate(other, wanted, progress));
            RunSettings settings = new RunSettings(
                    options.seed(),
                    sampling.toString(),
                    0,
                    first.scenarios(),
                    first.risk().replications(),
                    Estimate.USUAL_CONFIDENCE);
            return new SimulationReport(
                    first,
                    second,
                    settings,
                    control.precision()
                            .map(precision -> new PrecisionTarget(
                                    precision,
                                    wanted.whole().count(),
                                    wanted.looks().size())),
                    Vector.of(first).appendAll(second).filter(one -> goals).map(one -> goalRisk(one, wanted)),
                    Vector.of(first).appendAll(second).filter(one -> goals).map(one -> fundRisk(one, wanted)));
        }
    }

    private SimulatedCase simulate(CaseFiles files, AskedRun wanted, Progress progress) {
        try (CheckpointedRun run = run(files, wanted, progress)) {
            if (control.precision().isEmpty()) {
                RunResult result = run.toTheEnd();
                return files.simulated(result, LiquidityRisk.of(result, Estimate.USUAL_CONFIDENCE));
            }
            List<Long> looks = wanted.looks();
            RunResult result = run.until(control.precision().get(), looks);
            return files.simulated(result, LiquidityRisk.of(result, Estimate.USUAL_CONFIDENCE, looks.size()));
        }
    }

    /** Of the same scenarios. */
    private GoalRisk goalRisk(SimulatedCase one, AskedRun wanted) {
        Run same = wanted.whole().part(wanted.whole().first(), one.scenarios());
        int looks = control.precision().isEmpty() ? 1 : wanted.looks().size();
        return GoalRisk.of(
                one.simulation(), same, one.risk().replications(), Estimate.USUAL_CONFIDENCE, looks, done -> {});
    }

    private Seq<FundRisk> fundRisk(SimulatedCase one, AskedRun wanted) {
        Run same = wanted.whole().part(wanted.whole().first(), one.scenarios());
        int looks = control.precision().isEmpty() ? 1 : wanted.looks().size();
        return FundRisk.of(one.simulation(), same, one.risk().replications(), Estimate.USUAL_CONFIDENCE, looks);
    }

    private CheckpointedRun run(CaseFiles files, AskedRun wanted, Progress progress) {
        Simulation simulation = files.simulation(rules::rule);
        return new CheckpointedRun(
                wanted.nothing(simulation),
                wanted.run(),
                control.file(files, wanted, options, sampling, rules),
                progress.ofRun());
    }
}
