package rar.examples.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import rar.examples.report.StressReport;

/** A plan under stresses written by hand. */
@Command(
        name = "stress",
        description = {
            "Books out scenarios written by hand, one by one or as a grid, and tells what each does to cash and goals."
                    + " Without files: the plan of 2009 under the stresses that come with it."
        })
final class StressCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "PLAN",
            description = "A plan file, or the name of a plan that comes with rar. Default: rar-2009.")
    private @Nullable String plan;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "RISKS",
            description = "A file of risks, whose factors the stresses name; may be left out where PLAN is a name.")
    private @Nullable String risks;

    @Parameters(
            index = "2",
            arity = "0..1",
            paramLabel = "STRESSES",
            description =
                    "A file of stresses, or the name of a plan, for the stresses that come with it. A file alone is"
                            + " the STRESSES of rar-2009, and a file after a name those of that plan.")
    private @Nullable String stresses;

    @Mixin
    private RuleOptions rules;

    @Mixin
    private Display display;

    @Override
    public Integer call() {
        StressReport report = files().report(rules);
        display.print(report::page, report::json);
        return ExitCode.GOOD;
    }

    private StressFiles files() {
        if (plan == null) {
            return StressFiles.read(PlanParameter.DEFAULT, PlanParameter.DEFAULT, PlanParameter.DEFAULT);
        }
        boolean named = Source.BUNDLED.contains(plan);
        if (risks == null) {
            return named
                    ? StressFiles.read(plan, plan, plan)
                    : StressFiles.read(PlanParameter.DEFAULT, PlanParameter.DEFAULT, plan);
        }
        if (stresses != null) {
            return StressFiles.read(plan, risks, stresses);
        }
        if (named) {
            return StressFiles.read(plan, plan, risks);
        }
        throw new ParameterException(spec.commandLine(), "the stresses are missing: rar stress PLAN RISKS STRESSES");
    }
}
