package rar.examples.input;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Locale;
import rar.model.answer.InputFile;
import rar.model.forecast.Actuals;
import rar.model.outcomefile.OutcomeReader;
import rar.model.outcomefile.OutcomeWriter;
import rar.model.plan.FinancialPlan;
import rar.simulation.json.RunInput;
import rar.simulation.json.RunOutcome;

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

    /** What a saved run holds of it: the outcome itself, and the hashes of its files. */
    public RunOutcome held(FinancialPlan plan) {
        return new RunOutcome(
                OutcomeWriter.write(actuals, plan),
                files.map(file -> new RunOutcome.Source(file.role(), file.name(), file.sha256())));
    }

    /** The outcome that a saved run holds. @throws InvalidInputException if it is none of the plan */
    public static OutcomeInput of(RunOutcome held, FinancialPlan plan) {
        Actuals actuals = Source.of(
                        "outcome",
                        new RunInput(
                                held.sources()
                                        .headOption()
                                        .map(RunOutcome.Source::name)
                                        .getOrElse("outcome"),
                                held.text()))
                .read(bytes -> OutcomeReader.read(bytes, plan));
        return new OutcomeInput(
                actuals,
                held.sources()
                        .map(source -> new InputFile(source.role(), source.name(), source.sha256(), Vector.empty())));
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
