package rar.examples.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.collection.Seq;
import java.util.List;
import rar.examples.page.Amounts;
import rar.examples.page.Inputs;
import rar.examples.page.Json;
import rar.examples.page.Page;
import rar.examples.page.Report;
import rar.examples.terminal.TextTable;
import rar.examples.terminal.TextTable.Column;
import rar.model.balance.BalancePlan;
import rar.model.goal.GoalAssessment;
import rar.model.goal.Spell;
import rar.model.goal.Verdict;
import rar.model.plan.FinancialPlan;

/**
 * Whether a plan keeps its financial goals.
 *
 * @param plan the plan
 * @param goals the law's demand first, then the plan's own goals in their order
 * @param inputs what it was computed from
 */
public record GoalReport(FinancialPlan plan, Seq<GoalAssessment> goals, Inputs inputs) implements Report {

    /** Assesses the goals. */
    public static GoalReport of(BalancePlan balance, Inputs inputs) {
        return new GoalReport(balance.plan(), balance.assessments(), inputs);
    }

    /** Whether any goal breaks; one that cannot be judged does not. */
    public boolean breaks() {
        return count(Verdict.BREAKS) > 0;
    }

    private int count(Verdict verdict) {
        return goals.count(goal -> goal.verdict() == verdict);
    }

    /** The page. */
    @Override
    public Page page(Amounts amounts) {
        List<Column> columns = List.of(
                Column.text("Goal"),
                Column.text("Verdict"),
                Column.text("Month"),
                Column.number("Margin, " + amounts.unit()),
                Column.text("Remark"));
        List<List<String>> rows = goals.tail()
                .map(goal -> row("", goal, amounts))
                .prepend(row("by law: ", goals.head(), amounts))
                .asJava();
        Page page = new Page()
                .paragraph(plan.name())
                .table("Financial goals (finansiella mål)", new TextTable(columns, rows, List.of()))
                .paragraph("Month: the first that breaks the goal; where it holds, the one with the least margin.");
        goals.filter(goal -> goal.spells().nonEmpty())
                .forEach(goal -> page.table("Where it breaks: " + goal.goal().demand(), spells(goal, amounts)));
        return page.paragraph(summary()).end(inputs, inputs.line());
    }

    private static TextTable spells(GoalAssessment goal, Amounts amounts) {
        List<Column> columns = List.of(
                Column.text("From"),
                Column.text("To"),
                Column.text("Worst in"),
                Column.number(capitalised(goal.goal().measured()) + " then, " + amounts.unit()),
                Column.number("Margin, " + amounts.unit()));
        List<List<String>> rows = goal.spells()
                .map(spell -> List.of(
                        spell.first().toString(),
                        spell.last().toString(),
                        spell.worst().toString(),
                        amounts.margin(spell.level()),
                        amounts.margin(spell.margin())))
                .asJava();
        return new TextTable(columns, rows, List.of());
    }

    private static String capitalised(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private List<String> row(String by, GoalAssessment goal, Amounts amounts) {
        return List.of(
                by + goal.goal().demand(),
                goal.verdict().toString(),
                goal.month().map(Object::toString).getOrElse(""),
                goal.margin().map(amounts::margin).getOrElse(""),
                goal.remark());
    }

    private String summary() {
        int unjudged = count(Verdict.CANNOT_BE_JUDGED);
        String all = goals.size() == 1 ? "one goal" : goals.size() + " goals";
        String broken = "The plan breaks " + (breaks() ? count(Verdict.BREAKS) : "none") + " of " + all;
        return broken + (unjudged == 0 ? "." : "; " + unjudged + " cannot be judged.");
    }

    /** The document. */
    @Override
    public ObjectNode json() {
        ObjectNode document = Json.document(inputs);
        Json.putPlan(document, plan);
        document.put("breaks", breaks());
        ArrayNode list = document.putArray("goals");
        for (GoalAssessment goal : goals) {
            ObjectNode object = list.addObject()
                    .put("goal", goal.goal().demand())
                    .put("law", list.size() == 1)
                    .put("verdict", goal.verdict().toString());
            Json.putText(object, "month", goal.month().map(Object::toString));
            Json.put(object, "margin", goal.margin());
            putSpells(object, goal);
            object.put("remark", goal.remark());
        }
        return document;
    }

    private static void putSpells(ObjectNode object, GoalAssessment goal) {
        ArrayNode list = object.putArray("spells");
        for (Spell spell : goal.spells()) {
            ObjectNode item = list.addObject();
            Json.put(item, "first", spell.first());
            Json.put(item, "last", spell.last());
            Json.put(item, "worst", spell.worst());
            Json.put(item, "level", spell.level());
            Json.put(item, "margin", spell.margin());
        }
    }
}
