package rar.examples.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import rar.examples.input.FollowedPlan;
import rar.examples.option.Display;
import rar.examples.option.OutcomeOptions;
import rar.examples.option.PlanParameter;
import rar.examples.report.GoalReport;
import rar.model.review.CommitmentRemarks;

/** The verdicts on a plan's financial goals. */
@Command(
        name = "check",
        description = {
            "Checks whether a plan keeps the law's demand on cash and each of its own financial goals.",
            "Exit code 1 if any of them is breached; one that cannot be judged is not."
        })
final class CheckCommand implements Callable<Integer> {

    @Mixin
    private PlanParameter plan;

    @Mixin
    private OutcomeOptions outcome;

    @Mixin
    private Display display;

    @Override
    public Integer call() {
        FollowedPlan file = outcome.read(plan.name());
        GoalReport report = new GoalReport(
                file.balance(),
                file.known(),
                file.assessments(),
                file.inputs()
                        .remarked(file.plan()
                                .source()
                                .placed(CommitmentRemarks.of(file.plan().plan()))));
        display.print(report);
        return report.breaks() ? ExitCode.GOAL_BROKEN : ExitCode.GOOD;
    }
}
