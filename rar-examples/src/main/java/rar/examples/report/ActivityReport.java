package rar.examples.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.List;
import rar.examples.page.Amounts;
import rar.examples.page.Inputs;
import rar.examples.page.Json;
import rar.examples.page.Page;
import rar.examples.page.Report;
import rar.examples.phrase.ActivityAnswer;
import rar.examples.terminal.TextTable;
import rar.examples.terminal.TextTable.Column;
import rar.model.activity.ActivityAssessment;
import rar.model.activity.ActivityGoal;
import rar.model.activity.ActivityGoals;
import rar.model.activity.ActivityVerdict;
import rar.model.activity.Lacking;
import rar.model.activity.Observation;
import rar.model.activity.UnmeasurableGoal;
import rar.model.message.Message;

/**
 * Goals of activity judged on a day.
 *
 * @param goals the goals, with what has been observed
 * @param day on which they are judged
 * @param inputs what it was computed from
 */
public record ActivityReport(ActivityGoals goals, LocalDate day, Inputs inputs) implements Report {

    /** Each goal that can be measured, as it stands on the day. */
    public Vector<ActivityAssessment> judged() {
        return goals.on(day);
    }

    /** Whether any goal is not reached. */
    public boolean misses() {
        return judged().exists(goal -> goal.verdict() == ActivityVerdict.NOT_REACHED);
    }

    @Override
    public Page page(Amounts amounts) {
        Page page = new Page(amounts.words());
        printOn(page, amounts);
        return page.end(inputs, inputs.line());
    }

    /** Prints the goals, without what they were computed from. */
    public void printOn(Page page, Amounts amounts) {
        page.paragraph(goals.name()).line(goals.source());
        Vector<ActivityAssessment> judged = judged();
        if (!judged.isEmpty()) {
            page.table(Message.of(ActivityHeading.GOALS).with("day", day), goalTable(judged, amounts));
            notes().forEach(page::paragraph);
        }
        if (!goals.unmeasurable().isEmpty()) {
            page.table(Message.of(ActivityHeading.UNMEASURABLE), unmeasurableTable(amounts));
        }
        page.answer(ActivityAnswer.of(judged, goals.unmeasurable().size(), day));
    }

    /** The conditions of goals, and how the document is read. */
    private Seq<Message> notes() {
        return goals.goals()
                .flatMap(goal -> goal.condition()
                        .map(condition -> Message.of(ActivityHeading.CONDITION)
                                .with("id", goal.id())
                                .with("condition", condition))
                        .toVector()
                        .appendAll(goal.note()
                                .map(note -> Message.of(ActivityHeading.NOTE)
                                        .with("id", goal.id())
                                        .with("note", note))));
    }

    private static TextTable goalTable(Vector<ActivityAssessment> judged, Amounts amounts) {
        List<List<String>> rows = judged.map(one -> List.of(
                        one.goal().statement(),
                        one.goal().place(),
                        amounts.text(one.verdict()),
                        amounts.text(one.reason())))
                .asJava();
        return new TextTable(
                List.of(
                        Column.text(amounts.text(ActivityHeading.GOAL)),
                        Column.text(amounts.text(ActivityHeading.PLACE)),
                        Column.text(amounts.text(ActivityHeading.VERDICT)),
                        Column.text(amounts.text(ActivityHeading.COUNTED))),
                rows,
                List.of());
    }

    private TextTable unmeasurableTable(Amounts amounts) {
        List<List<String>> rows = goals.unmeasurable()
                .map(goal -> List.of(
                        goal.statement(),
                        goal.place(),
                        goal.lacking().map(amounts::text).mkString("; ")))
                .asJava();
        return new TextTable(
                List.of(
                        Column.text(amounts.text(ActivityHeading.GOAL)),
                        Column.text(amounts.text(ActivityHeading.PLACE)),
                        Column.text(amounts.text(ActivityHeading.LACKING))),
                rows,
                List.of());
    }

    @Override
    public ObjectNode json() {
        ObjectNode document = Json.document(inputs);
        document.put("name", goals.name()).put("source", goals.source()).put("on", day.toString());
        ArrayNode list = document.putArray("goals");
        judged().forEach(one -> put(list.addObject(), one));
        ArrayNode others = document.putArray("unmeasurable");
        goals.unmeasurable().forEach(goal -> put(others.addObject(), goal));
        return document;
    }

    private static void put(ObjectNode object, ActivityAssessment one) {
        ActivityGoal goal = one.goal();
        object.put("id", goal.id()).put("statement", goal.statement()).put("place", goal.place());
        object.put("indicator", goal.indicator());
        Json.putText(object, "population", goal.population());
        Json.put(object, "target", goal.target().said());
        Json.putText(object, "from", goal.from().map(LocalDate::toString));
        object.put("by", goal.by().toString());
        Json.putText(object, "condition", goal.condition());
        object.put("followUp", goal.followUp());
        Json.putText(object, "note", goal.note());
        object.put("verdict", one.verdict().toString());
        Json.put(object, "reason", one.reason());
        one.missing().fold(() -> object.putNull("missing"), missing -> object.put("missing", missing));
        one.observation().fold(() -> object.putNull("observation"), seen -> put(object.putObject("observation"), seen));
    }

    private static ObjectNode put(ObjectNode object, Observation seen) {
        object.put("date", seen.date().toString()).put("count", seen.count());
        seen.of().fold(() -> object.putNull("of"), all -> object.put("of", all));
        return object.put("source", seen.source());
    }

    private static void put(ObjectNode object, UnmeasurableGoal goal) {
        object.put("statement", goal.statement()).put("place", goal.place());
        ArrayNode lacking = object.putArray("lacking");
        goal.lacking().map(Lacking::toString).forEach(lacking::add);
    }
}
