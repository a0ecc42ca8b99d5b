package rar.examples.command;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import rar.examples.input.CaseFiles;
import rar.examples.input.FollowedPlan;
import rar.examples.input.InvalidInputException;
import rar.examples.input.Mistakes;
import rar.examples.input.PlanFiles;
import rar.examples.option.CaseParameters;
import rar.examples.option.Chance;
import rar.examples.option.Display;
import rar.examples.option.RuleOptions;
import rar.examples.option.RunOptions;
import rar.examples.option.SamplingOptions;
import rar.examples.option.WrongOption;
import rar.examples.page.Inputs;
import rar.examples.report.ComparisonReport;
import rar.examples.terminal.Progress;
import rar.model.plan.Horizon;
import rar.simulation.engine.Run;
import rar.simulation.engine.Simulation;
import rar.simulation.risk.Comparison;
import rar.simulation.risk.Estimate;

/** Two plans or risk models in the same scenarios. */
@Command(
        name = "compare",
        description = {
            "Compares two plans, two risk models or two rules for planned grants in the same scenarios: which is safer, by"
                    + " how much, and how sure that is."
        })
final class CompareCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private CaseParameters files;

    @picocli.CommandLine.Option(
            names = "--with",
            required = true,
            arity = "1..2",
            paramLabel = "FILE",
            description =
                    "The second plan, of the same years, and perhaps its risks: PLAN2 [RISKS2]; files, or names of"
                            + " plans that come with rar. Without RISKS2 both plans have the same risks.")
    private List<String> with = new ArrayList<>();

    @picocli.CommandLine.Option(
            names = "--with-outcome",
            paramLabel = "FILE",
            description =
                    "What has happened in the second, where that is not what --outcome says of both; books are read"
                            + " by the same mapping.")
    private @Nullable String secondOutcome;

    @picocli.CommandLine.Option(
            names = "--confidence",
            paramLabel = "P",
            converter = Chance.class,
            description = "The confidence of the intervals; 95 %% by default.")
    private double confidence = Estimate.USUAL_CONFIDENCE;

    @Mixin
    private RuleOptions rules;

    @picocli.CommandLine.Option(
            names = "--with-rule",
            paramLabel = "RULE",
            converter = RuleOptions.RuleName.class,
            description = "The rule of the second, where it has another: as-planned, refuse or scale.")
    private RuleOptions.@Nullable Rule secondRule;

    @picocli.CommandLine.Option(
            names = "--with-postpone",
            paramLabel = "MONTHS",
            description = "With --with-rule refuse or scale: wait at most MONTHS months, 1 to 60, for a grant in full.")
    private @Nullable Integer secondPostpone;

    @Mixin
    private RunOptions options;

    @Mixin
    private SamplingOptions sampling;

    @Mixin
    private Display display;

    @Override
    public Integer call() {
        PlanFiles plans = requireSecond(spec, files.plan(), with);
        String risks2 = with.size() > 1 ? with.get(1) : files.risks();
        Mistakes mistakes = new Mistakes();
        Option<CaseFiles> first = mistakes.in(() -> CaseFiles.read(plans.old(), files.risks(), files.outcome()));
        Option<CaseFiles> second = mistakes.in(() -> CaseFiles.readSecond(plans.now(), risks2, secondOutcome()));
        mistakes.tell();
        ComparisonReport report = report(first.get(), second.get());
        display.print(report);
        return ExitCode.GOOD;
    }

    /** The same as of the first, unless it has its own. */
    private FollowedPlan.Reading secondOutcome() {
        String own = secondOutcome;
        return own == null
                ? files.outcome()
                : (plan, mistakes) -> files.outcome().readSecond(own, plan, mistakes);
    }

    private ComparisonReport report(CaseFiles first, CaseFiles second) {
        Run run = sampling.run(options);
        int replications = sampling.replications(run.count());
        Simulation one = first.simulation(rules::rule);
        Simulation other = second.simulation(rules.otherwise(
                secondRule, secondPostpone, "--with-", second.plan().plan()));
        try (Progress progress = options.progress(run.count())) {
            Comparison comparison =
                    Comparison.ofReplications(one, other, run, replications, confidence, progress.ofRun());
            Inputs inputs = first.inputs().and(Vector.of(second.inputs()));
            return new ComparisonReport(one, other, comparison, inputs, sampling.settings(options, confidence));
        }
    }

    /**
     * Reads both plans and makes sure that there is one second, of the months of the first: before the risks are read,
     * since those of one plan need not suit the years of another.
     *
     * @param with the second plan and perhaps its risks, as given
     */
    static PlanFiles requireSecond(CommandSpec spec, String plan, List<String> with) {
        if (with.size() > 2) {
            throw WrongOption.of(spec, ArgumentMistake.OPTION_TWICE.with("option", "--with"));
        }
        PlanFiles plans = PlanFiles.read(plan, with.get(0));
        requireSameMonths(plans);
        return plans;
    }

    private static void requireSameMonths(PlanFiles plans) {
        Horizon one = plans.old().plan().horizon();
        Horizon other = plans.now().plan().horizon();
        if (!one.equals(other)) {
            throw InvalidInputException.of(
                    plans.now().source().name(),
                    CommandMistake.PLANS_OF_OTHER_MONTHS
                            .with("first", other.firstMonth())
                            .with("last", other.lastMonth())
                            .with("otherFirst", one.firstMonth())
                            .with("otherLast", one.lastMonth()));
        }
    }
}
