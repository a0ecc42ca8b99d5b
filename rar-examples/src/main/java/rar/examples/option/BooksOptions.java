package rar.examples.option;

import io.vavr.control.Option;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import rar.examples.input.BooksFiles;

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
}
