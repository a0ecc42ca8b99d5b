package rar.examples.input;

import io.vavr.control.Option;
import rar.examples.page.Inputs;
import rar.examples.report.ForecastReport;
import rar.model.forecast.FollowUp;

/**
 * A plan and what has happened, with their files.
 *
 * @param plan the plan
 * @param outcome what has happened, with its file
 */
public record OutcomeFiles(PlanFile plan, OutcomeInput outcome) {

    /**
     * Reads both files.
     *
     * @throws InvalidInputException with every mistake; an outcome is judged by its plan, so of a faulty plan's outcome
     *     no more is told than that its file cannot be read
     */
    public static OutcomeFiles read(String planName, String outcomeName) {
        Mistakes mistakes = new Mistakes();
        Option<PlanFile> plan = mistakes.in(() -> PlanFile.read(planName));
        Option<OutcomeInput> outcome = OutcomeInput.file("outcome", outcomeName, plan.map(PlanFile::plan), mistakes);
        mistakes.tell();
        return new OutcomeFiles(plan.get(), outcome.get());
    }

    public ForecastReport report() {
        Inputs inputs = new Inputs(outcome.files().prepend(plan.source().identity()), Version.current());
        return new ForecastReport(FollowUp.of(plan.plan(), outcome.actuals()), inputs);
    }
}
