package rar.examples.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.List;
import rar.examples.page.Amounts;
import rar.examples.page.FloorText;
import rar.examples.page.Inputs;
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
import rar.simulation.answer.StressedAnswer;
import rar.simulation.engine.Simulation;
import rar.simulation.risk.StressResult;
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
        List<List<String>> rows = results.tail()
                .map(result -> row(amounts.text(result.stress().name()), result, amounts))
                .prepend(row(amounts.text(StressPhrase.AS_PLANNED), results.head(), amounts))
                .asJava();
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

    private static List<String> row(String name, StressResult result, Amounts amounts) {
        Seq<Integer> broken = Vector.range(0, result.goals().size()).filter(i -> breaks(result, i));
        return List.of(
                name,
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
        return StressedAnswer.FORMAT.json(inputs.answered(new StressedAnswer(simulation, suite, results)));
    }
}
