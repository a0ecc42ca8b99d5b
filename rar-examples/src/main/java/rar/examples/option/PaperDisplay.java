package rar.examples.option;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;
import rar.examples.page.Amounts;
import rar.examples.page.Inputs;
import rar.model.money.MoneyUnit;

/** How a paper is printed: its unit and its language. */
public final class PaperDisplay {

    @Spec(Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--unit",
            paramLabel = "UNIT",
            converter = Display.PrintedUnit.class,
            description = "Unit of the page's amounts, rounded: tkr (default) or kr.")
    private MoneyUnit unit = MoneyUnit.TKR;

    @Option(
            names = "--strict",
            description = "Treat remarks on the files as mistakes: no answer where there is one (exit code 2).")
    private boolean strict;

    /** How amounts are printed, and in which language. */
    public Amounts amounts() {
        return new Amounts(unit, LanguageOption.words(command));
    }

    /** Accepts the remarks on the files. @throws rar.examples.input.InvalidInputException if there are remarks and the user accepts none */
    public void accept(Inputs inputs) {
        AnswerForm.accept(inputs, strict);
    }
}
