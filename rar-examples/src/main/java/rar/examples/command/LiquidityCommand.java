package rar.examples.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import rar.examples.input.PlanFile;
import rar.examples.option.Display;
import rar.examples.option.PlanParameter;
import rar.examples.report.LiquidityReport;
import rar.simulation.projection.Projection;

/** Cash by month. */
@Command(
        name = "liquidity",
        description = "Shows a plan's cash month by month, what moves it, and its margin above the floor.")
final class LiquidityCommand implements Callable<Integer> {

    @Mixin
    private PlanParameter plan;

    @Mixin
    private Display display;

    @Override
    public Integer call() {
        PlanFile file = plan.read();
        Projection projection = file.projection();
        LiquidityReport report = LiquidityReport.of(projection.balancePlan(), projection.floors().floors(), file.inputs());
        display.print(report);
        return ExitCode.GOOD;
    }
}
