package rar.examples.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.List;
import rar.simulation.answer.CaseForms;
import rar.examples.page.Amounts;
import rar.examples.page.FloorText;
import rar.examples.page.Inputs;
import rar.examples.page.Json;
import rar.model.answer.PlanForms;
import rar.examples.page.Page;
import rar.examples.page.Report;
import rar.examples.phrase.ActualsAnswer;
import rar.examples.phrase.RuleLine;
import rar.examples.phrase.StressAnswer;
import rar.examples.terminal.TextTable;
import rar.examples.terminal.TextTable.Column;
import rar.model.goal.GoalAssessment;
import rar.model.goal.Verdict;
import rar.model.message.Message;
import rar.simulation.engine.Simulation;
import rar.simulation.risk.StressResult;
import rar.simulation.stress.Shock;
import rar.simulation.stress.StressSuite;

/**
 * The effect on a plan of stresses written by hand.
 *
 * @param simulation of the plan under its risks
 * @param suite the stresses
 * @param results the plan itself first, then each stress
 * @param inputs what it was computed from
 */
public record StressReport(Simulation simulation, StressSuite suite, Vector<StressResult> results, Inputs inputs)
        implements Report {

    /** The page. */
    @Override
    public Page page(Amounts amounts) {
        Page page = new Page(amounts.words())
                .paragraph(simulation.projection().plan().name())
                .answer(ActualsAnswer.of(simulation.projection(), amounts))
                .answer(new StressAnswer(results.tail(), amounts).sentences())
                .paragraph(Message.of(StressPhrase.SUITE)
                        .with("name", suite.name())
                        .with("source", suite.source()));
        RuleLine.of(simulation).forEach(page::paragraph);
        List<Column> columns = List.of(
                text(StressPhrase.SCENARIO, amounts),
                number(StressPhrase.LOWEST, amounts),
                text(StressPhrase.MONTH, amounts),
                number(StressPhrase.MARGIN, amounts),
                number(StressPhrase.CLOSING, amounts),
                text(StressPhrase.BREACHED, amounts));
        List<List<String>> rows = results.map(result -> row(result, amounts)).asJava();
        page.table(
                Message.of(StressPhrase.TITLE)
                        .with("unit", amounts.unit())
                        .with(
                                "floor",
                                FloorText.of(simulation.projection().balancePlan(), amounts)
                                        .inUnit()),
                new TextTable(columns, rows, List.of()));
        Vector<GoalAssessment> goals = Vector.ofAll(results.head().goals());
        List<List<String>> numbered = goals.zipWithIndex((goal, i) -> List.of(
                        String.valueOf(i + 1),
                        amounts.text(goal.goal().title()),
                        String.valueOf(results.count(result -> breaks(result, i)))))
                .asJava();
        page.table(
                Message.of(StressPhrase.GOALS_TITLE),
                new TextTable(
                        List.of(
                                Column.number(""),
                                text(StressPhrase.GOAL, amounts),
                                number(StressPhrase.BREACHED_IN, amounts)),
                        numbered,
                        List.of()));
        return page.end(inputs, inputs.line());
    }

    private static Column text(StressPhrase heading, Amounts amounts) {
        return Column.text(amounts.text(heading));
    }

    private static Column number(StressPhrase heading, Amounts amounts) {
        return Column.number(amounts.text(heading));
    }

    private static List<String> row(StressResult result, Amounts amounts) {
        Seq<Integer> broken = Vector.range(0, result.goals().size()).filter(i -> breaks(result, i));
        return List.of(
                result.stress().name(),
                amounts.of(result.lowest()),
                result.month().toString(),
                amounts.margin(result.margin()),
                amounts.of(result.closing()),
                broken.isEmpty()
                        ? amounts.text(StressPhrase.NONE)
                        : broken.map(i -> i + 1).mkString(", "));
    }

    private static boolean breaks(StressResult result, int goal) {
        return result.goals().get(goal).verdict() == Verdict.BREAKS;
    }

    /** The document. */
    @Override
    public ObjectNode json() {
        ObjectNode document = Json.document(inputs);
        Json.putPlan(document, simulation.projection().plan());
        Json.putAll(document, CaseForms.ACTUALS, simulation.projection());
        Json.put(document, "rule", simulation.rule().description());
        document.putObject("stresses").put("name", suite.name()).put("source", suite.source());
        Json.putFloor(document, simulation.projection().balancePlan());
        putResult(document.putObject("planned"), results.head());
        ArrayNode list = document.putArray("scenarios");
        for (StressResult result : results.tail()) {
            ObjectNode object = list.addObject();
            object.put("name", result.stress().name());
            ArrayNode shocks = object.putArray("shocks");
            result.stress().shocks().forEach(shock -> putShock(shocks.addObject(), shock));
            putResult(object, result);
        }
        return document;
    }

    private static void putShock(ObjectNode object, Shock shock) {
        object.put("factor", shock.factor());
        Json.putText(object, "subject", shock.subject());
        shock.period().fold(() -> object.putNull("period"), period -> object.put("period", period));
        Json.put(object, "value", shock.value());
    }

    private static void putResult(ObjectNode object, StressResult result) {
        Json.put(object, "lowestCash", result.lowest());
        Json.put(object, "lowestMonth", result.month());
        Json.put(object, "margin", result.margin());
        Json.put(object, "closingCash", result.closing());
        Json.put(object, "closingEquity", result.equity());
        ArrayNode goals = object.putArray("goals");
        result.goals().forEach(goal -> {
            ObjectNode verdict = goals.addObject();
            Json.putGoal(verdict, goal.goal());
            Json.putAll(verdict, PlanForms.VERDICT, goal);
        });
    }
}
