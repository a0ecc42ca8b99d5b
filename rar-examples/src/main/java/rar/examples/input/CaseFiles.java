package rar.examples.input;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.Function;
import rar.examples.answer.SimulatedCase;
import rar.examples.page.Inputs;
import rar.model.message.RefusedException;
import rar.model.plan.FinancialPlan;
import rar.simulation.engine.RunResult;
import rar.simulation.engine.Simulation;
import rar.simulation.factor.RiskModel;
import rar.simulation.json.RiskModelReader;
import rar.simulation.projection.Projection;
import rar.simulation.risk.LiquidityRisk;
import rar.simulation.rule.DecisionRule;
import rar.simulation.rule.GrantAsPlanned;

/**
 * A plan and what may happen to it, with their files.
 *
 * @param plan the plan
 * @param riskSource the risks' file
 * @param model what may happen
 * @param outcome what has happened, if that is given
 */
public record CaseFiles(PlanFile plan, Source riskSource, RiskModel model, Option<OutcomeInput> outcome) {

    /** Reads both files. @throws InvalidInputException with every mistake of both */
    public static CaseFiles read(String planName, String riskName) {
        return read(planName, riskName, FollowedPlan.Reading.NOTHING);
    }

    /** The same with what has happened of the plan. @throws InvalidInputException with every mistake of all files */
    public static CaseFiles read(String planName, String riskName, FollowedPlan.Reading outcome) {
        return read("", planName, riskName, outcome);
    }

    /** Reads the files as the second of two cases. @throws InvalidInputException with every mistake of all */
    public static CaseFiles readSecond(String planName, String riskName, FollowedPlan.Reading outcome) {
        return read("2", planName, riskName, outcome);
    }

    private static CaseFiles read(String number, String planName, String riskName, FollowedPlan.Reading outcome) {
        Mistakes mistakes = new Mistakes();
        Option<Source> planSource = mistakes.in(() -> Source.of("plan" + number, planName, ".json"));
        Option<Source> riskSource = mistakes.in(() -> Source.of("risks" + number, riskName, ".risks.json"));
        return of(planSource.flatMap(source -> mistakes.in(() -> PlanFile.of(source))), riskSource, outcome, mistakes);
    }

    /** Reads the risks of a plan that has been read, and what has happened. @throws InvalidInputException as above */
    public static CaseFiles read(PlanFile plan, String riskName, FollowedPlan.Reading outcome) {
        return read("", plan, riskName, outcome);
    }

    /** The same of the second of two cases. @throws InvalidInputException as above */
    public static CaseFiles readSecond(PlanFile plan, String riskName, FollowedPlan.Reading outcome) {
        return read("2", plan, riskName, outcome);
    }

    private static CaseFiles read(String number, PlanFile plan, String riskName, FollowedPlan.Reading outcome) {
        Mistakes mistakes = new Mistakes();
        Option<Source> riskSource = mistakes.in(() -> Source.of("risks" + number, riskName, ".risks.json"));
        return of(Option.some(plan), riskSource, outcome, mistakes);
    }

    /** Reads the risks of a plan that has been read. @throws InvalidInputException with every mistake of them */
    public static CaseFiles of(PlanFile plan, Source risks) {
        RiskModel model = risks.readRemarked(bytes -> RiskModelReader.remarked(bytes, plan.plan()));
        return new CaseFiles(plan, risks, model, Option.none());
    }

    /** Reads all. @throws InvalidInputException with every mistake of all */
    public static CaseFiles of(Source plan, Source risks, FollowedPlan.Reading outcome) {
        Mistakes mistakes = new Mistakes();
        return of(mistakes.in(() -> PlanFile.of(plan)), Option.some(risks), outcome, mistakes);
    }

    private static CaseFiles of(
            Option<PlanFile> file, Option<Source> riskSource, FollowedPlan.Reading outcomes, Mistakes mistakes) {
        Option<FinancialPlan> plan = file.map(PlanFile::plan);
        Option<RiskModel> model = riskSource.flatMap(source ->
                mistakes.in(() -> source.readRemarked(bytes -> plan.map(known -> RiskModelReader.remarked(bytes, known))
                        .getOrElse(() -> RiskModelReader.remarked(bytes)))));
        Option<OutcomeInput> outcome = outcomes.read(plan, mistakes);
        mistakes.tell();
        return new CaseFiles(file.get(), riskSource.get(), model.get(), outcome);
    }

    /** The case with what its scenarios came to. */
    public SimulatedCase simulated(RunResult result, LiquidityRisk risk) {
        return new SimulatedCase(result.simulation(), risk, result.decisions(), inputs());
    }

    /** The files that an answer was computed from. */
    public Inputs inputs() {
        return new Inputs(
                Vector.of(plan.source().identity(), riskSource.identity())
                        .appendAll(outcome.toVector().flatMap(OutcomeInput::files)),
                Version.current());
    }

    /** The scenarios. @throws InvalidInputException if the risks are beyond what can be computed to the öre */
    public Simulation simulation() {
        return simulation(new GrantAsPlanned());
    }

    /** The scenarios in which the rule asked for decides on grants. @throws InvalidInputException as above */
    public Simulation simulation(Function<FinancialPlan, DecisionRule> rules) {
        return simulation(rules.apply(plan.plan()));
    }

    /** The scenarios in which this rule decides on grants. @throws InvalidInputException as above */
    public Simulation simulation(DecisionRule rule) {
        return simulation(new FollowedPlan(plan, outcome).projection(), rule);
    }

    /** The scenarios of the plan compiled. @throws InvalidInputException as above */
    public Simulation simulation(Projection projection) {
        return simulation(projection, new GrantAsPlanned());
    }

    private Simulation simulation(Projection projection, DecisionRule rule) {
        try {
            return Simulation.of(projection, model, rule);
        } catch (RefusedException e) {
            throw InvalidInputException.of(riskSource.name(), e.what());
        }
    }
}
