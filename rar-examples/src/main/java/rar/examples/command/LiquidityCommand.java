package rar.examples.command;

import java.time.YearMonth;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import rar.examples.input.FollowedPlan;
import rar.examples.option.Display;
import rar.examples.option.MonthText;
import rar.examples.option.OutcomeOptions;
import rar.examples.option.PlanParameter;
import rar.examples.option.WrongOption;
import rar.examples.report.LiquidityReport;
import rar.model.plan.Horizon;

/** Cash by month. */
@Command(
        name = "liquidity",
        description = "Shows a plan's cash month by month, what moves it, and its margin above the floor.")
final class LiquidityCommand implements Callable<Integer> {

    @Mixin
    private PlanParameter plan;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--from",
            paramLabel = "MONTH",
            converter = MonthText.class,
            description = "Begin with this month, 2025-05, and look to the plan's end. Default: the plan's first.")
    private @Nullable YearMonth from;

    @Mixin
    private OutcomeOptions outcome;

    @Mixin
    private Display display;

    @Override
    public Integer call() {
        FollowedPlan file = outcome.read(plan.name());
        file.requireLiquidity();
        LiquidityReport report =
                LiquidityReport.of(file.balance(), file.known(), file.floors(), from(file), file.inputs());
        display.print(report);
        return ExitCode.GOOD;
    }

    private YearMonth from(FollowedPlan file) {
        Horizon horizon = file.plan().plan().horizon();
        YearMonth first = from == null ? horizon.firstMonth() : from;
        if (!horizon.covers(first)) {
            throw WrongOption.of(
                    spec,
                    CommandMistake.FROM_OUTSIDE_PLAN
                            .with("month", first)
                            .with("first", horizon.firstMonth())
                            .with("last", horizon.lastMonth()));
        }
        return first;
    }
}
