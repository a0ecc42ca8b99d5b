package rar.examples.input;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Locale;
import rar.examples.page.Inputs.InputFile;
import rar.model.forecast.Actuals;
import rar.model.outcomefile.OutcomeReader;
import rar.model.plan.FinancialPlan;

/**
 * What has happened of a plan, with the files it was read from.
 *
 * @param actuals what has happened
 * @param files the outcome's file, or the books' and the mapping's
 */
public record OutcomeInput(Actuals actuals, Seq<InputFile> files) {

    /** Whether a file is one of books (SIE) by its name. */
    public static boolean isBooks(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".se") || lower.endsWith(".si");
    }

    /**
     * Reads an outcome file, which is judged by its plan; where that has mistakes, only whether the file can be read.
     *
     * @param role of the file, such as {@code outcome}
     */
    public static Option<OutcomeInput> file(String role, String name, Option<FinancialPlan> plan, Mistakes mistakes) {
        Option<Source> source = mistakes.in(() -> Source.of(role, name, ".outcome.json"));
        return plan.flatMap(known -> source.flatMap(file -> mistakes.in(() -> {
            Actuals actuals = file.readRemarked(bytes -> OutcomeReader.remarked(bytes, known));
            return new OutcomeInput(actuals, Vector.of(file.identity()));
        })));
    }
}
