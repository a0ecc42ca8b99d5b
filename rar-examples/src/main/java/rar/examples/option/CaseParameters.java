package rar.examples.option;

import io.vavr.control.Option;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;
import rar.examples.input.CaseFiles;
import rar.examples.input.Source;

/** The plan that a command looks at, and what may happen to it. */
public final class CaseParameters {

    @Spec(Target.MIXEE)
    private CommandSpec command;

    @Mixin
    private OutcomeOptions outcome;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "PLAN",
            description =
                    "A plan file, or the name of a plan that comes with rar: rar-2009, rar-2012, malarbagen. Default: rar-2009.")
    private @Nullable String plan;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "RISKS",
            description = "A file of risks, or the name of a plan that comes with rar, for its risks."
                    + " May be left out where PLAN is such a name.")
    private @Nullable String risks;

    /** True if the user named a plan. */
    public boolean isPlanNamed() {
        return plan != null;
    }

    /** What has happened of the plan, as the options say. */
    public OutcomeOptions outcome() {
        return outcome;
    }

    /** The plan as named, or the usual one. */
    public String plan() {
        return plan == null ? PlanParameter.DEFAULT : plan;
    }

    /** Reads both files. @throws InvalidInputException with every mistake of both */
    public CaseFiles read() {
        return CaseFiles.read(plan(), risks(), outcome);
    }

    /** The risks as named, or those that come with the plan. */
    public String risks() {
        return namedRisks()
                .orElse(Option.of(plan()).filter(Source.BUNDLED::contains))
                .getOrElseThrow(() ->
                        WrongOption.of(command, OptionMistake.RISKS_MISSING.with("command", command.qualifiedName())));
    }

    /** Whether there are risks: named, or those that come with the plan. */
    public boolean hasRisks() {
        return risks != null || Source.comesWithRisks(plan());
    }

    /** The risks, if any are named. */
    public Option<String> namedRisks() {
        return Option.of(risks);
    }
}
