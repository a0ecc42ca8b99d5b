package rar.examples.option;

import io.vavr.control.Option;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import rar.examples.input.BooksFiles;
import rar.examples.input.Mistakes;
import rar.examples.input.OutcomeInput;
import rar.model.plan.FinancialPlan;

/** How books (SIE) are read as an outcome. */
public final class BooksOptions {

    @CommandLine.Option(
            names = "--map",
            paramLabel = "MAP",
            description = "A mapping file: which accounts and objects of the books are which part of the plan.")
    private @Nullable String map;

    @CommandLine.Option(
            names = "--through",
            paramLabel = "MONTH",
            converter = MonthText.class,
            description = "The last month of the outcome, 2025-04. Default: as the books say, else the last month with"
                    + " bookings.")
    private @Nullable YearMonth through;

    /** Whether a mapping is named, so that a file of books is meant. */
    public boolean isGiven() {
        return map != null;
    }

    /** Reads the files. @throws InvalidInputException with every mistake */
    public BooksFiles read(String plan, String books) {
        return BooksFiles.read(plan, books, map == null ? "" : map, Option.of(through));
    }

    /** Reads books beside a plan, as the second of two where {@code number} says so; a mistake stands among the others. */
    Option<OutcomeInput> read(String number, String books, Option<FinancialPlan> plan, Mistakes mistakes) {
        return BooksFiles.read(number, books, map == null ? "" : map, Option.of(through), plan, mistakes)
                .map(BooksFiles.Outcome::input);
    }

    /** @throws ParameterException if there is a mapping and nothing that is read by it */
    void requireNone(CommandSpec command) {
        if (map != null || through != null) {
            throw WrongOption.of(
                    command, OptionMistake.GOES_WITH_BOOKS.with("option", map == null ? "--through" : "--map"));
        }
    }
}
