package rar.examples.command;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import rar.examples.input.Source;
import rar.examples.input.StressFiles;
import rar.examples.option.CaseParameters;
import rar.examples.option.Display;
import rar.examples.option.PlanParameter;
import rar.examples.option.RuleOptions;
import rar.examples.option.WrongOption;
import rar.examples.report.StressReport;

/** A plan under stresses written by hand. */
@Command(
        name = "stress",
        description = {
            "Books out scenarios written by hand, one by one or as a grid, and shows the effect of each on cash and goals."
                    + " Without files: the plan of 2009 under the stresses that come with it."
        })
final class StressCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private CaseParameters named;

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
        StressReport report = files().report(rules::rule);
        display.print(report);
        return ExitCode.GOOD;
    }

    private StressFiles files() {
        String plan = named.plan();
        if (stresses != null) {
            return StressFiles.read(plan, named.risks(), stresses, named.outcome());
        }
        if (Source.BUNDLED.contains(plan)) {
            return StressFiles.read(plan, plan, named.namedRisks().getOrElse(plan), named.outcome());
        }
        if (named.namedRisks().isEmpty()) {
            return StressFiles.read(PlanParameter.DEFAULT, PlanParameter.DEFAULT, plan, named.outcome());
        }
        throw WrongOption.of(spec, CommandMistake.STRESSES_MISSING.message());
    }
}
