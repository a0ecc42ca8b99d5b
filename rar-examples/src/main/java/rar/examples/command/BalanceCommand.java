package rar.examples.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import rar.examples.input.FollowedPlan;
import rar.examples.option.Display;
import rar.examples.option.OutcomeOptions;
import rar.examples.option.PlanParameter;
import rar.examples.report.BalanceReport;

/** Budget, balance plan and projects by year. */
@Command(
        name = "balance",
        description = "Derives a plan's budget, balance plan, decided projects and what remains to be paid, by year.")
final class BalanceCommand implements Callable<Integer> {

    @Mixin
    private PlanParameter plan;

    @Mixin
    private OutcomeOptions outcome;

    @Mixin
    private Display display;

    @Override
    public Integer call() {
        FollowedPlan file = outcome.read(plan.name());
        BalanceReport report = BalanceReport.of(file.balance(), file.budget(), file.known(), file.inputs());
        display.print(report);
        return ExitCode.GOOD;
    }
}
