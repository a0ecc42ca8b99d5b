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

/** How goals fare, in a table and as fields of a JSON object. */
public final class GoalVerdicts {

    private GoalVerdicts() {}

    /**
     * A goal in a plan and in another version of it.
     *
     * @param goal what it demands
     * @param planned how it fares in the plan
     * @param other how it fares in the other, if there is one
     */
    public record Pair(String goal, GoalAssessment planned, Option<GoalAssessment> other) {}

    /** A row a goal, with its verdicts side by side. */
    public static TextTable table(Seq<Pair> goals, String other, Amounts amounts) {
        List<Column> columns = List.of(
                Column.text("Goal"),
                Column.text("Plan"),
                Column.number("Margin, " + amounts.unit()),
                Column.text(other),
                Column.number("Margin, " + amounts.unit()));
        List<List<String>> rows = goals.map(goal -> List.of(
                        goal.goal,
                        verdict(goal.planned),
                        margin(goal.planned, amounts),
                        goal.other.map(GoalVerdicts::verdict).getOrElse(""),
                        goal.other.map(found -> margin(found, amounts)).getOrElse("")))
                .asJava();
        return new TextTable(columns, rows, List.of());
    }

    private static String verdict(GoalAssessment goal) {
        return goal.verdict() + goal.month().map(month -> ", " + month).getOrElse("");
    }

    private static String margin(GoalAssessment goal, Amounts amounts) {
        return goal.margin().map(amounts::margin).getOrElse("");
    }

    /** Puts {@code verdict}, {@code month} and {@code margin}. */
    public static void put(ObjectNode object, GoalAssessment goal) {
        object.put("verdict", goal.verdict().toString());
        Json.putText(object, "month", goal.month().map(Object::toString));
        Json.put(object, "margin", goal.margin());
    }
}
