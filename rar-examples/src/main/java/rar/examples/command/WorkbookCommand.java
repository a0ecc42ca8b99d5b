package rar.examples.command;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import rar.examples.calculation.CalculationBook;
import rar.examples.calculation.PlanFigures;
import rar.examples.calculation.RiskFigures;
import rar.examples.calculation.activity.ActivitySheets;
import rar.examples.input.ActivityFiles;
import rar.examples.input.CaseFiles;
import rar.examples.input.FollowedPlan;
import rar.examples.input.InvalidInputException;
import rar.examples.input.Mistakes;
import rar.examples.option.AcceptedRisk;
import rar.examples.option.ActivityOptions;
import rar.examples.option.CaseParameters;
import rar.examples.option.ForceOption;
import rar.examples.option.LanguageOption;
import rar.examples.option.RuleOptions;
import rar.examples.option.RunOptions;
import rar.examples.option.SamplingOptions;
import rar.examples.page.Inputs;
import rar.examples.report.ActivityAnswers;
import rar.examples.run.OutputFile;
import rar.examples.sheet.Sheet;
import rar.examples.sheetfile.WorkbookFile;
import rar.examples.terminal.Progress;
import rar.model.message.PhraseBook;
import rar.model.message.RefusedException;
import rar.simulation.capacity.CapacityQuestion;
import rar.simulation.capacity.DecisionCapacity;
import rar.simulation.engine.Run;
import rar.simulation.engine.RunResult;
import rar.simulation.engine.Simulation;
import rar.simulation.risk.Estimate;
import rar.simulation.risk.LiquidityRisk;

/** Answers as a workbook. */
@Command(
        name = "workbook",
        description = {
            "Writes a plan's answers as a workbook (.xlsx) that goes on computing: contributions to invoice from, budget,"
                    + " balance plan, liquidity, projects and goals; with RISKS also where cash may end up, the breach"
                    + " probability by month and what can be committed. Monthly flows are values; sums, balances, margins"
                    + " and checks are formulas that follow them."
        })
final class WorkbookCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private CaseParameters files;

    @CommandLine.Option(
            names = "--out",
            paramLabel = "FILE",
            required = true,
            description = "Write the workbook there.")
    private String out = "";

    @Mixin
    private ForceOption force;

    @Mixin
    private RunOptions options;

    @Mixin
    private SamplingOptions sampling;

    @Mixin
    private RuleOptions rules;

    @Mixin
    private ActivityOptions activity;

    @Override
    public Integer call() {
        OutputFile target = force.file(out);
        Mistakes mistakes = new Mistakes();
        Option<CaseFiles> asked =
                Option.when(files.hasRisks(), () -> mistakes.in(files::read)).flatMap(read -> read);
        Option<FollowedPlan> followed = files.hasRisks()
                ? asked.map(read -> new FollowedPlan(read.plan(), read.outcome()))
                : mistakes.in(() -> files.outcome().read(files.plan()));
        ActivityFiles besides = activity.read(followed.map(FollowedPlan::plan), mistakes);
        mistakes.tell();
        FollowedPlan plan = followed.get();
        ActivityAnswers activities = activity.answers(besides, options.seed());
        PlanFigures figures =
                new PlanFigures(plan.balance(), plan.budget(), plan.floors(), plan.assessments(), plan.known());
        Inputs inputs = activities.besides(asked.map(CaseFiles::inputs).getOrElse(plan::inputs));
        target.write(bytes(figures, asked.map(this::simulated), activities, inputs));
        CommandNote.WRITTEN_TO.tell(spec, target.name());
        return ExitCode.GOOD;
    }

    private byte[] bytes(PlanFigures figures, Option<RiskFigures> risk, ActivityAnswers activities, Inputs inputs) {
        PhraseBook words = LanguageOption.words(spec);
        try {
            Seq<Sheet> others = new ActivitySheets(activities, words).sheets();
            return WorkbookFile.bytes(CalculationBook.of(figures, risk, others, inputs, words));
        } catch (RefusedException e) {
            throw InvalidInputException.of(inputs.files().head().name(), e.what());
        }
    }

    private RiskFigures simulated(CaseFiles read) {
        Run run = sampling.run(options);
        try (Progress progress = options.progress(run.count() + options.run().count())) {
            int replications = sampling.replications(run.count());
            Simulation simulation = read.simulation(rules::rule);
            RunResult result = RunResult.ofReplications(simulation, replications == 1 ? 0 : run.count() / replications);
            result.run(run, progress.ofRun());
            return new RiskFigures(
                    read.simulated(result, LiquidityRisk.of(result, Estimate.USUAL_CONFIDENCE)),
                    capacity(simulation, progress),
                    sampling.settings(options));
        }
    }

    /** Of independent scenarios, as its intervals are; for the first month that can still be decided on. */
    private DecisionCapacity capacity(Simulation simulation, Progress progress) {
        CapacityQuestion question = CapacityQuestion.in(simulation
                        .projection()
                        .plan()
                        .horizon()
                        .month(simulation.projection().firstOpen()))
                .atMost(AcceptedRisk.USUAL);
        return DecisionCapacity.of(simulation, question, options.run(), progress.ofRun());
    }
}
