package rar.examples.input;

import io.vavr.collection.Vector;
import java.util.function.Function;
import rar.examples.page.Inputs;
import rar.examples.report.StressReport;
import rar.model.message.RefusedException;
import rar.model.plan.FinancialPlan;
import rar.simulation.engine.Simulation;
import rar.simulation.json.StressReader;
import rar.simulation.risk.StressResult;
import rar.simulation.rule.DecisionRule;
import rar.simulation.stress.Stress;
import rar.simulation.stress.StressSuite;

/**
 * A plan, its risks and stresses, with their files.
 *
 * @param files the plan and its risks
 * @param simulation of the two
 * @param source the stresses' file
 * @param suite the stresses
 */
public record StressFiles(CaseFiles files, Simulation simulation, Source source, StressSuite suite) {

    /**
     * Reads all three.
     *
     * @throws InvalidInputException with every mistake; stresses are judged by plan and risks, so that of a faulty
     *     plan's no more is told than the plan's mistakes
     */
    public static StressFiles read(String plan, String risks, String stresses, FollowedPlan.Reading outcome) {
        CaseFiles files = CaseFiles.read(plan, risks, outcome);
        Simulation simulation = files.simulation();
        Source source = Source.of("stresses", stresses, ".stresses.json");
        return new StressFiles(
                files, simulation, source, source.readRemarked(bytes -> StressReader.remarked(bytes, simulation)));
    }

    /** The report of the stresses where planned grants are decided on by a rule. */
    public StressReport report(Function<FinancialPlan, DecisionRule> rules) {
        Vector<Stress> all = Vector.of(new Stress("", Vector.empty())).appendAll(suite.stresses());
        Inputs inputs = new Inputs(files.inputs().files().append(source.identity()), Version.current());
        try {
            Simulation ruled = files.simulation(rules);
            return new StressReport(ruled, suite, StressResult.of(ruled, all), inputs);
        } catch (RefusedException e) {
            throw InvalidInputException.of(source.name(), e.what());
        }
    }
}
