package rar.examples.command;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import rar.examples.input.FollowedPlan;
import rar.examples.input.InvalidInputException;
import rar.examples.option.Display;
import rar.examples.option.ForceOption;
import rar.examples.option.LanguageOption;
import rar.examples.option.OutcomeOptions;
import rar.examples.option.PlanParameter;
import rar.examples.option.WrongOption;
import rar.examples.report.NextReport;
import rar.examples.run.OutputFile;
import rar.model.forecast.FollowUp;
import rar.model.message.Language;
import rar.model.next.NextPlan;
import rar.model.plan.FinancialPlan;
import rar.model.plan.Remarked;
import rar.model.plan.Violation;
import rar.model.planfile.PlanWriter;

/** Next year's plan from this year's. */
@Command(
        name = "next",
        description = {
            "Makes the draft of next year's plan from this year's plan and what has happened: it opens where the forecast"
                    + " ends, with what stands over by month, what remains of projects and grants, and lines by their index;"
                    + " each figure says from where it is. rar diff of the two plans explains every line."
        })
final class NextCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private PlanParameter plan;

    @Mixin
    private OutcomeOptions outcome;

    @Option(names = "--out", paramLabel = "FILE", description = "Write the draft there, as a plan file.")
    private @Nullable String out;

    @Mixin
    private ForceOption force;

    @Mixin
    private Display display;

    @Override
    public Integer call() {
        if (!outcome.isGiven()) {
            throw WrongOption.of(spec, CommandMistake.NEXT_WITHOUT_OUTCOME.message());
        }
        io.vavr.control.Option<OutputFile> file = io.vavr.control.Option.of(out).map(name -> force.file(name));
        FollowedPlan followed = outcome.read(plan.name());
        FollowUp followUp = followed.followUp().get();
        Remarked<FinancialPlan> next = draft(followed, followUp, LanguageOption.language(spec));
        NextReport report = new NextReport(followUp, next, followed.inputs().remarked(next.remarks()));
        display.accept(report.inputs());
        file.forEach(target -> target.write(PlanWriter.write(next.value())));
        display.print(report);
        file.forEach(target -> CommandNote.WRITTEN_TO.tell(spec, target.name()));
        return ExitCode.GOOD;
    }

    private static Remarked<FinancialPlan> draft(FollowedPlan followed, FollowUp followUp, Language language) {
        Validation<Seq<Violation>, Remarked<FinancialPlan>> draft = NextPlan.of(followUp, language);
        return draft.getOrElseThrow(
                () -> InvalidInputException.of(followed.plan().source().name(), draft.getError()));
    }
}
