package rar.examples.command;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import rar.examples.input.ActivityFile;
import rar.examples.option.DayText;
import rar.examples.option.Display;
import rar.examples.option.PlanParameter;
import rar.examples.report.ActivityReport;

/** The goals of activity on a day. */
@Command(
        name = "activity",
        description = {
            "Judges goals of activity by what has been observed: reached, not reached, not yet due, or what is"
                    + " missing to judge it. Lists the goals that cannot be measured as they are written.",
            "Exit code 1 if any of them is not reached."
        })
final class ActivityCommand implements Callable<Integer> {

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "FILE",
            defaultValue = PlanParameter.DEFAULT,
            description =
                    "A file of goals of activity, or rar-2009, rar-2012 or rar-2016 for those of that plan. Default: rar-2009.")
    private String name = PlanParameter.DEFAULT;

    @Option(
            names = "--on",
            paramLabel = "DAY",
            converter = DayText.class,
            description =
                    "The day on which the goals are judged, such as 2016-06-30. Default: that of the last observation, or"
                            + " the day the last goal is due where nothing has been observed.")
    private @Nullable LocalDate day;

    @Mixin
    private Display display;

    @Override
    public Integer call() {
        ActivityReport report = ActivityFile.read(name).report(day);
        display.print(report);
        return report.misses() ? ExitCode.GOAL_BROKEN : ExitCode.GOOD;
    }
}
