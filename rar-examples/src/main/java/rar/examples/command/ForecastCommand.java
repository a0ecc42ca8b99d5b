package rar.examples.command;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import rar.examples.input.OutcomeFiles;
import rar.examples.input.Source;
import rar.examples.option.BooksOptions;
import rar.examples.option.Display;
import rar.examples.option.PlanParameter;
import rar.examples.report.ForecastReport;

/** A plan through the year. */
@Command(
        name = "forecast",
        description = {
            "Shows budget, actuals to date and forecast of a year side by side, and the effect of the forecast on balance"
                    + " sheet, cash and goals. Without files: the plan of 2009 with invented actuals."
        })
final class ForecastCommand implements Callable<Integer> {

    @Mixin
    private PlanParameter plan;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "OUTCOME",
            description =
                    "A file of actuals: an outcome file, or books (SIE) with --map. A file alone is the OUTCOME of rar-2009; the"
                            + " name of a plan alone is that plan with the actuals that come with it, as rar-2009 has.")
    private @Nullable String outcome;

    @Mixin
    private BooksOptions books;

    @Mixin
    private Display display;

    @Override
    public Integer call() {
        String first = plan.name();
        boolean alone = outcome == null && !Source.BUNDLED.contains(first);
        if (books.isGiven()) {
            display.print(books.read(alone ? PlanParameter.DEFAULT : first, outcome == null ? first : outcome)
                    .forecast());
            return ExitCode.GOOD;
        }
        OutcomeFiles files =
                OutcomeFiles.read(alone ? PlanParameter.DEFAULT : first, outcome == null ? first : outcome);
        ForecastReport report = files.report();
        display.print(report);
        return ExitCode.GOOD;
    }
}
