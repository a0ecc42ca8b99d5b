package rar.examples.input;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import rar.examples.page.Inputs;
import rar.examples.report.ForecastReport;
import rar.model.forecast.Actuals;
import rar.model.forecast.FollowUp;
import rar.model.outcomefile.OutcomeReader;

/**
 * A plan and what has happened, with their files.
 *
 * @param plan the plan
 * @param source the outcome's file
 * @param outcome what has happened
 */
public record OutcomeFiles(PlanFile plan, Source source, Actuals outcome) {

    /**
     * Reads both files.
     *
     * @throws InvalidInputException with every mistake; an outcome is judged by its plan, so of a faulty plan's outcome
     *     no more is told than that its file cannot be read
     */
    public static OutcomeFiles read(String planName, String outcomeName) {
        Mistakes mistakes = new Mistakes();
        Option<PlanFile> plan = mistakes.in(() -> PlanFile.read(planName));
        Option<Source> source = mistakes.in(() -> Source.of("outcome", outcomeName, ".outcome.json"));
        Option<Actuals> outcome = plan.flatMap(known -> source.flatMap(file ->
                mistakes.in(() -> file.readRemarked(bytes -> OutcomeReader.remarked(bytes, known.plan())))));
        mistakes.tell();
        return new OutcomeFiles(plan.get(), source.get(), outcome.get());
    }

    public ForecastReport report() {
        Inputs inputs = new Inputs(Vector.of(plan.source().identity(), source.identity()), Version.current());
        return new ForecastReport(FollowUp.of(plan.plan(), outcome), inputs);
    }
}
