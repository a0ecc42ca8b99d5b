package rar.examples.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import rar.examples.input.PlanFiles;
import rar.examples.option.Display;
import rar.examples.report.DiffReport;

/** Two versions of a plan. */
@Command(
        name = "diff",
        description = {
            "Shows the differences between two versions of a plan, line by line, and the effect of each on the closing cash"
                    + " and the lowest month end."
        })
final class DiffCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "PLAN", description = "The old version: a plan file, or the name of a plan.")
    private String old = "";

    @Parameters(index = "1", paramLabel = "PLAN2", description = "The new version, of the same years or later ones.")
    private String now = "";

    @Mixin
    private Display display;

    @Override
    public Integer call() {
        PlanFiles files = PlanFiles.read(old, now);
        DiffReport report = new DiffReport(files.compare(), files.inputs());
        display.print(report);
        return ExitCode.GOOD;
    }
}
