package rar.examples.cli;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import rar.examples.report.ForecastReport;
import rar.examples.report.Inputs;
import rar.model.followup.FollowUp;
import rar.model.followup.Outcome;
import rar.model.json.OutcomeReader;

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
        Mistakes mistakes = new Mistakes();
        Option<PlanFile> plan = mistakes.in(() -> PlanFile.read(planName));
        Option<Source> source = mistakes.in(() -> Source.of("outcome", outcomeName, ".outcome.json"));
        Option<Outcome> outcome = plan.flatMap(known -> source.flatMap(file ->
                mistakes.in(() -> file.readRemarked(bytes -> OutcomeReader.remarked(bytes, known.plan())))));
        mistakes.tell();
        return new OutcomeFiles(plan.get(), source.get(), outcome.get());
    }

    ForecastReport report() {
        Inputs inputs = new Inputs(Vector.of(plan.source().identity(), source.identity()), Version.current());
        return new ForecastReport(FollowUp.of(plan.plan(), outcome), inputs);
    }
}
