package rar.simulation.answer;

import static rar.model.answer.Form.list;
import static rar.model.answer.Form.orNull;
import static rar.model.answer.Scalars.LABEL;
import static rar.model.answer.Scalars.MONEY;
import static rar.model.answer.Scalars.MONTH;
import static rar.model.answer.Scalars.NUMBER;
import static rar.model.answer.Scalars.TEXT;
import static rar.model.answer.Scalars.YEAR;

import io.vavr.collection.Seq;
import rar.model.answer.AnswerFormat;
import rar.model.answer.ObjectForm;
import rar.model.answer.PlanForms;
import rar.model.goal.GoalAssessment;
import rar.model.money.Components;
import rar.simulation.engine.Simulation;
import rar.simulation.risk.StressResult;
import rar.simulation.stress.Shock;
import rar.simulation.stress.StressSuite;

/**
 * A plan under scenarios written by hand.
 *
 * @param simulation the plan and what may happen, compiled
 * @param suite the scenarios
 * @param results of the plan alone, and then of each scenario
 */
public record StressedAnswer(Simulation simulation, StressSuite suite, Seq<StressResult> results) {

    private static final ObjectForm<GoalAssessment> GOAL = ObjectForm.<GoalAssessment>empty()
            .all(PlanForms.GOAL, GoalAssessment::goal)
            .all(PlanForms.VERDICT, goal -> goal);

    private static final ObjectForm<StressResult> RESULT = ObjectForm.<StressResult>empty()
            .with("lowestCash", "The least cash at a month end.", MONEY, StressResult::lowest)
            .with("lowestMonth", "The month.", MONTH, StressResult::month)
            .with("margin", "How far above the floor cash is at least, negative below.", MONEY, StressResult::margin)
            .with("closingCash", "Cash at the plan's end.", MONEY, StressResult::closing)
            .with("closingEquity", "Equity at the plan's end.", MONEY, StressResult::equity)
            .with("goals", "Goal by goal.", list(GOAL), StressResult::goals);

    private static final ObjectForm<Shock> SHOCK = ObjectForm.<Shock>empty()
            .with("factor", "The risk factor.", TEXT, Shock::factor)
            .with("subject", "Of whom or what; null for all.", orNull(TEXT), Shock::subject)
            .with("period", "The calendar year; null for all.", orNull(YEAR), Shock::period)
            .with("value", "What the factor comes to.", NUMBER, Shock::value);

    private static final ObjectForm<StressResult> SCENARIO = ObjectForm.<StressResult>empty()
            .with("name", "Its name.", LABEL, result -> result.stress().name())
            .with(
                    "shocks",
                    "What happens in it.",
                    list(SHOCK),
                    result -> result.stress().shocks())
            .all(RESULT, result -> result);

    private static final ObjectForm<StressSuite> SUITE = ObjectForm.<StressSuite>empty()
            .with("name", "Its name.", LABEL, StressSuite::name)
            .with("source", "Where it comes from.", LABEL, StressSuite::source);

    /** As JSON. */
    public static final AnswerFormat<StressedAnswer> FORMAT = new AnswerFormat<>(
            "stress",
            "A plan under scenarios written by hand",
            ObjectForm.<StressedAnswer>empty()
                    .all(CaseForms.PLAN, StressedAnswer::simulation)
                    .all(CaseForms.RULE, StressedAnswer::simulation)
                    .with("stresses", "The file of the scenarios.", SUITE, StressedAnswer::suite)
                    .all(CaseForms.FLOOR, StressedAnswer::simulation)
                    .with(
                            "planned",
                            "The plan alone.",
                            RESULT,
                            answer -> answer.results().head())
                    .with(
                            "scenarios",
                            "Scenario by scenario.",
                            list(SCENARIO),
                            answer -> answer.results().tail()));

    /** @throws NullPointerException if a component is null; it names the component */
    public StressedAnswer {
        Components.present(StressedAnswer.class, simulation, suite, results);
    }
}
