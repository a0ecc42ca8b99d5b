package rar.examples.cli;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.Function;
import rar.examples.report.Inputs;
import rar.examples.report.SimulatedCase;
import rar.model.json.PlanReader;
import rar.model.plan.FinancialPlan;
import rar.simulation.engine.RunResult;
import rar.simulation.engine.Simulation;
import rar.simulation.json.RiskModelReader;
import rar.simulation.projection.Projection;
import rar.simulation.risk.LiquidityRisk;
import rar.simulation.scenario.DecisionRule;
import rar.simulation.scenario.GrantAsPlanned;
import rar.simulation.scenario.RiskModel;

/**
 * A plan and what may happen to it, with their files.
 *
 * @param plan the plan
 * @param riskSource the risks' file
 * @param model what may happen
 */
record CaseFiles(PlanFile plan, Source riskSource, RiskModel model) {

    /** Reads both files. @throws InvalidInputException with every mistake of both */
    static CaseFiles read(String planName, String riskName) {
        return read("", planName, riskName);
    }

    /** Reads both files as the second of two cases. @throws InvalidInputException with every mistake of both */
    static CaseFiles readSecond(String planName, String riskName) {
        return read("2", planName, riskName);
    }

    private static CaseFiles read(String number, String planName, String riskName) {
        Mistakes mistakes = new Mistakes();
        Option<Source> planSource = mistakes.in(() -> Source.of("plan" + number, planName, ".json"));
        Option<Source> riskSource = mistakes.in(() -> Source.of("risks" + number, riskName, ".risks.json"));
        return of(planSource, riskSource, mistakes);
    }

    /** Reads both. @throws InvalidInputException with every mistake of both */
    static CaseFiles of(Source plan, Source risks) {
        return of(Option.some(plan), Option.some(risks), new Mistakes());
    }

    private static CaseFiles of(Option<Source> planSource, Option<Source> riskSource, Mistakes mistakes) {
        Option<FinancialPlan> plan =
                planSource.flatMap(source -> mistakes.in(() -> source.readRemarked(PlanReader::remarked)));
        Option<RiskModel> model = riskSource.flatMap(source ->
                mistakes.in(() -> source.readRemarked(bytes -> plan.map(known -> RiskModelReader.remarked(bytes, known))
                        .getOrElse(() -> RiskModelReader.remarked(bytes)))));
        mistakes.tell();
        return new CaseFiles(new PlanFile(planSource.get(), plan.get()), riskSource.get(), model.get());
    }

    /** The case with what its scenarios came to. */
    SimulatedCase simulated(RunResult result, LiquidityRisk risk) {
        return new SimulatedCase(result.simulation(), risk, result.decisions(), inputs());
    }

    /** What an answer from both files was computed from. */
    Inputs inputs() {
        return new Inputs(Vector.of(plan.source().identity(), riskSource.identity()), Version.current());
    }

    /** The scenarios. @throws InvalidInputException if the risks are beyond what can be computed to the öre */
    Simulation simulation() {
        return simulation(new GrantAsPlanned());
    }

    /** The scenarios in which the rule asked for decides on grants. @throws InvalidInputException as above */
    Simulation simulation(Function<FinancialPlan, DecisionRule> rules) {
        return simulation(rules.apply(plan.plan()));
    }

    /** The scenarios in which this rule decides on grants. @throws InvalidInputException as above */
    Simulation simulation(DecisionRule rule) {
        Projection projection = plan.projection();
        try {
            return Simulation.of(projection, model, rule);
        } catch (IllegalArgumentException e) {
            throw InvalidInputException.of(riskSource.name(), String.valueOf(e.getMessage()));
        }
    }
}
