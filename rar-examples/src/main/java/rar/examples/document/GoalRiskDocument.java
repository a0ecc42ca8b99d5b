package rar.examples.document;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.control.Option;
import rar.examples.answer.SimulatedCase;
import rar.examples.page.Json;
import rar.model.goal.FinancialGoal;
import rar.simulation.risk.GoalRisk;
import rar.simulation.risk.JudgedGoal;

/** The breach probability of each goal of a plan, as a part of a JSON document. */
public final class GoalRiskDocument {

    private final SimulatedCase one;
    private final GoalRisk risk;

    public GoalRiskDocument(SimulatedCase one, GoalRisk risk) {
        this.one = one;
        this.risk = risk;
    }

    public void putInto(ObjectNode document) {
        ArrayNode list = document.putArray("goals");
        for (FinancialGoal goal : risk.goals()) {
            ObjectNode object = list.addObject();
            Json.putGoal(object, goal);
            object.put("law", list.size() == 1);
            Option<JudgedGoal> judged = risk.judged().find(each -> each.goal().equals(goal));
            object.put("judged", judged.isDefined());
            judged.forEach(each -> put(object, each));
            risk.unjudged()
                    .filter(each -> each.goal().equals(goal))
                    .forEach(each -> Json.put(object, "reason", each.reason()));
        }
    }

    private void put(ObjectNode object, JudgedGoal goal) {
        object.put("scenarios", goal.broken());
        Json.putInto(object, goal.everBroken());
        Json.put(object, "confidence", goal.everBroken().confidence());
        object.put("method", goal.everBroken().method());
        ObjectNode open = object.putObject("open");
        open.put("scenarios", goal.open());
        Json.putInto(open, goal.probabilityOpen());
        putShortfall(object, goal);
        ArrayNode months = object.putArray("months");
        for (int m = 0; m < one.outcome().months(); m++) {
            if (goal.isJudgedIn(m)) {
                ObjectNode month = months.addObject();
                Json.put(month, "month", one.month(m));
                month.put("scenarios", goal.brokenIn(m));
                Json.putInto(month, goal.probabilityIn(m));
                ObjectNode first = month.putObject("first");
                first.put("scenarios", goal.firstBrokenIn(m));
                Json.putInto(first, goal.firstProbabilityIn(m));
            }
        }
    }

    private static void putShortfall(ObjectNode object, JudgedGoal goal) {
        if (goal.broken() == 0) {
            object.putNull("shortfall");
            return;
        }
        ObjectNode shortfall = object.putObject("shortfall");
        goal.meanShortfall().fold(() -> shortfall.putNull("mean"), mean -> {
            Json.putInto(shortfall.putObject("mean"), mean);
            return shortfall;
        });
        Json.put(shortfall, "worst", goal.worstShortfall());
        shortfall.put("scenario", goal.worstScenario().orElseThrow());
    }
}
