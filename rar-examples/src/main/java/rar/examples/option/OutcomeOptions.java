package rar.examples.option;

import io.vavr.control.Option;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;
import rar.examples.input.FollowedPlan;
import rar.examples.input.Mistakes;
import rar.examples.input.OutcomeInput;
import rar.model.plan.FinancialPlan;

/** What has happened of the plan that a command looks at: months to date are certain, the rest is the forecast. */
public final class OutcomeOptions implements FollowedPlan.Reading {

    @Spec(Target.MIXEE)
    private CommandSpec command;

    @CommandLine.Option(
            names = "--outcome",
            paramLabel = "FILE",
            description =
                    "What has happened: an outcome file, or books (SIE, .se or .si) with --map. Months to date are as"
                            + " they were, and the rest is the forecast.")
    private @Nullable String file;

    @Mixin
    private BooksOptions books;

    /** Whether an outcome is named. */
    public boolean isGiven() {
        return file != null;
    }

    /** Reads plan and outcome. @throws rar.examples.input.InvalidInputException with every mistake of all files */
    public FollowedPlan read(String plan) {
        return FollowedPlan.read(plan, this);
    }

    @Override
    public Option<OutcomeInput> read(Option<FinancialPlan> plan, Mistakes mistakes) {
        return read("", file, plan, mistakes);
    }

    /** The same of another file by the same mapping, the second of two. */
    public Option<OutcomeInput> readSecond(String other, Option<FinancialPlan> plan, Mistakes mistakes) {
        return read("2", other, plan, mistakes);
    }

    private Option<OutcomeInput> read(
            String number, @Nullable String name, Option<FinancialPlan> plan, Mistakes mistakes) {
        if (name == null) {
            books.requireNone(command);
            return Option.none();
        }
        if (OutcomeInput.isBooks(name) || books.isGiven()) {
            if (!books.isGiven()) {
                throw WrongOption.of(command, OptionMistake.BOOKS_WITHOUT_MAP.with("file", name));
            }
            return books.read(number, name, plan, mistakes);
        }
        return OutcomeInput.file("outcome" + number, name, plan, mistakes);
    }
}
