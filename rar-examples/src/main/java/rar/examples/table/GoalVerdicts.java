package rar.examples.table;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.List;
import rar.examples.page.Amounts;
import rar.examples.page.Json;
import rar.examples.terminal.TextTable;
import rar.examples.terminal.TextTable.Column;
import rar.model.goal.GoalAssessment;
import rar.model.goal.Verdict;
import rar.model.message.Message;
import rar.model.message.MessageCode;

/** The verdicts on goals, in a table and as fields of a JSON object. */
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

    /** A verdict as documents spell it. */
    public static String spelled(Verdict verdict) {
        return switch (verdict) {
            case HOLDS -> "holds";
            case BREAKS -> "breaks";
            case CANNOT_BE_JUDGED -> "cannot be judged";
        };
    }

    /** Puts {@code verdict}, {@code month} and {@code margin}. */
    public static void put(ObjectNode object, GoalAssessment goal) {
        object.put("verdict", spelled(goal.verdict()));
        Json.putText(object, "month", goal.month().map(Object::toString));
        Json.put(object, "margin", goal.margin());
    }
}
