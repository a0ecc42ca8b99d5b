package rar.examples.table;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.List;
import rar.examples.page.Amounts;
import rar.examples.terminal.TextTable;
import rar.examples.terminal.TextTable.Column;
import rar.model.goal.GoalAssessment;
import rar.model.message.Message;
import rar.model.message.MessageCode;

/** The verdicts on goals, in a table. */
public final class GoalVerdicts {

    private GoalVerdicts() {}

    /**
     * A goal in a plan and in another version of it.
     *
     * @param goal what it demands
     * @param planned how it fares in the plan
     * @param other how it fares in the other, if there is one
     */
    public record Pair(Message goal, GoalAssessment planned, Option<GoalAssessment> other) {}

    /** A row a goal, with its verdicts side by side. */
    public static TextTable table(Seq<Pair> goals, MessageCode other, Amounts amounts) {
        List<Column> columns = List.of(
                Column.text(amounts.text(GoalVerdictPhrase.GOAL)),
                Column.text(amounts.text(GoalVerdictPhrase.PLAN)),
                margin(amounts),
                Column.text(amounts.text(other)),
                margin(amounts));
        List<List<String>> rows = goals.map(goal -> List.of(
                        amounts.text(goal.goal),
                        verdict(goal.planned, amounts),
                        margin(goal.planned, amounts),
                        goal.other.map(found -> verdict(found, amounts)).getOrElse(""),
                        goal.other.map(found -> margin(found, amounts)).getOrElse("")))
                .asJava();
        return new TextTable(columns, rows, List.of());
    }

    private static Column margin(Amounts amounts) {
        return Column.number(amounts.text(Message.of(GoalVerdictPhrase.MARGIN).with("unit", amounts.unit())));
    }

    /** The verdict and, where it is of one, its month. */
    public static String verdict(GoalAssessment goal, Amounts amounts) {
        Message verdict = Message.of(goal.verdict());
        return amounts.text(goal.month()
                .map(month -> Message.of(GoalVerdictPhrase.IN_MONTH)
                        .with("verdict", verdict)
                        .with("month", month))
                .getOrElse(verdict));
    }

    private static String margin(GoalAssessment goal, Amounts amounts) {
        return goal.margin().map(amounts::margin).getOrElse("");
    }
}
