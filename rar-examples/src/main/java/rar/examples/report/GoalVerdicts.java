package rar.examples.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import rar.model.goal.GoalAssessment;

/** How a goal fares, as fields of a JSON object. */
final class GoalVerdicts {

    private GoalVerdicts() {}

    /** Puts {@code verdict}, {@code month} and {@code margin}. */
    static void put(ObjectNode object, GoalAssessment goal) {
        object.put("verdict", goal.verdict().toString());
        Json.putText(object, "month", goal.month().map(Object::toString));
        Json.put(object, "margin", goal.margin());
    }
}
