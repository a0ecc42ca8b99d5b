package rar.examples.command;

import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import rar.examples.input.ActivityFiles;
import rar.examples.input.CaseFiles;
import rar.examples.input.Mistakes;
import rar.examples.option.AcceptedRisk;
import rar.examples.option.ActivityOptions;
import rar.examples.option.CaseParameters;
import rar.examples.option.ForceOption;
import rar.examples.option.IndependentScenarios;
import rar.examples.option.PaperDisplay;
import rar.examples.option.PrecisionOption;
import rar.examples.option.RuleOptions;
import rar.examples.option.RunOptions;
import rar.examples.paper.BoardPaper;
import rar.examples.paper.analysis.PaperAnalyses;
import rar.examples.paper.chapter.PaperAnswers;
import rar.examples.paper.chapter.PaperChapters;
import rar.examples.run.OutputFile;
import rar.examples.terminal.Progress;
import rar.simulation.engine.Run;
import rar.simulation.engine.Simulation;

/** The paper that a board decides on. */
@Command(
        name = "report",
        description = {
            "Writes the paper that a board decides on (beslutsunderlag), as a page with charts (.html) or a document (.docx):"
                    + " summary, contributions, budget, balance plan, liquidity and its risk, goals, what can be committed, what"
                    + " explains low cash, and how each figure is made. Without files: the plan of 2009."
        })
final class ReportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private CaseParameters files;

    @picocli.CommandLine.Option(
            names = "--with",
            arity = "1..2",
            paramLabel = "FILE",
            description =
                    "An alternative to compare with: PLAN2 [RISKS2], of the same years; files, or names of plans that come with"
                            + " rar. Without RISKS2 both have the same risks.")
    private List<String> with = new ArrayList<>();

    @picocli.CommandLine.Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = "Write the paper there: FILE.html or FILE.docx.")
    private String out = "";

    @Mixin
    private ForceOption force;

    @Mixin
    private AcceptedRisk accepted;

    @Mixin
    private RunOptions options;

    @Mixin
    private PrecisionOption precision;

    @Mixin
    private IndependentScenarios independent;

    @Mixin
    private RuleOptions rules;

    @Mixin
    private ActivityOptions activity;

    @Mixin
    private PaperDisplay display;

    @Override
    public Integer call() {
        independent.require(CommandMistake.CAPACITY_OF_INTERVALS.message());
        PaperForm form = PaperForm.of(out, spec);
        OutputFile file = force.file(out);
        PaperAnswers answers = answers();
        display.accept(answers.inputs());
        BoardPaper paper = new PaperChapters(answers, display.amounts()).paper();
        file.write(form.bytes(paper));
        CommandNote.WRITTEN_TO.tell(spec, file.name());
        return ExitCode.GOOD;
    }

    private PaperAnswers answers() {
        if (!with.isEmpty()) {
            CompareCommand.requireSecond(spec, files.plan(), with);
        }
        Mistakes mistakes = new Mistakes();
        Option<CaseFiles> first = mistakes.in(files::read);
        Option<CaseFiles> second = with.isEmpty() ? Option.none() : mistakes.in(this::readSecond);
        ActivityFiles besides = activity.read(first.map(CaseFiles::plan), mistakes);
        mistakes.tell();
        Simulation simulation = first.get().simulation(rules::rule);
        Run run = precision.run(options);
        long work = PaperAnalyses.work(simulation, second.isDefined(), run.count());
        try (Progress progress = options.progress(work)) {
            return new PaperAnalyses(
                            first.get(),
                            simulation,
                            second.map(
                                    files -> new PaperAnalyses.Beside(files.inputs(), files.simulation(rules::rule))),
                            activity.answers(besides, options.seed()),
                            run,
                            options.seed(),
                            precision.precision(),
                            accepted.probability(),
                            progress.ofRun())
                    .answers();
        }
    }

    private CaseFiles readSecond() {
        return CaseFiles.readSecond(with.get(0), with.size() > 1 ? with.get(1) : files.risks(), files.outcome());
    }
}
