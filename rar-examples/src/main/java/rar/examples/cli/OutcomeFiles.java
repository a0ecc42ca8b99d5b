package rar.examples.cli;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import rar.examples.report.ForecastReport;
import rar.examples.report.Inputs;
import rar.model.followup.FollowUp;
import rar.model.followup.Outcome;
import rar.model.json.OutcomeReader;
import rar.model.json.PlanReader;

/**
 * A plan and what has happened, with their files.
 *
 * @param plan the plan
 * @param source the outcome's file
 * @param outcome what has happened
 */
record OutcomeFiles(PlanFile plan, Source source, Outcome outcome) {

    /**
     * Reads both files.
     *
     * @throws InvalidInputException with every mistake; an outcome is judged by its plan, so of a faulty plan's outcome
     *     no more is told than that its file cannot be read
     */
    static OutcomeFiles read(String planName, String outcomeName) {
        List<InvalidInputException> mistakes = new ArrayList<>();
        Option<PlanFile> plan = kept(mistakes, () -> {
            Source source = Source.of("plan", planName, ".json");
            return new PlanFile(source, source.read(PlanReader::read));
        });
        Option<Source> source = kept(mistakes, () -> Source.of("outcome", outcomeName, ".outcome.json"));
        Option<Outcome> outcome = plan.flatMap(known -> source.flatMap(file ->
                kept(mistakes, () -> file.read(bytes -> OutcomeReader.read(bytes, known.plan())))));
        if (!mistakes.isEmpty()) {
            throw InvalidInputException.ofAll(Vector.ofAll(mistakes));
        }
        return new OutcomeFiles(plan.get(), source.get(), outcome.get());
    }

    private static <T> Option<T> kept(List<InvalidInputException> mistakes, Supplier<T> step) {
        try {
            return Option.some(step.get());
        } catch (InvalidInputException e) {
            mistakes.add(e);
            return Option.none();
        }
    }

    ForecastReport report() {
        Inputs inputs = new Inputs(Vector.of(plan.source().identity(), source.identity()), Version.current());
        return new ForecastReport(FollowUp.of(plan.plan(), outcome), inputs);
    }
}
