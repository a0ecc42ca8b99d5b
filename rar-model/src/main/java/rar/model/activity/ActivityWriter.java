package rar.model.activity;

import rar.model.json.JsonObject;
import rar.model.json.JsonText;
import rar.model.planfile.PlanValues;

/** Writes files of goals of activity, {@code rar-activity/1}. */
public final class ActivityWriter {

    private ActivityWriter() {}

    /** The goals as a file has them, a newline at the end. What {@link ActivityReader} reads from it is equal to them. */
    public static String write(ActivityGoals goals) {
        return JsonText.of(new JsonObject()
                .with("format", PlanValues.text(ActivityFormat.FORMAT))
                .with("name", PlanValues.text(goals.name()))
                .with("source", PlanValues.text(goals.source()))
                .with("goals", PlanValues.list(goals.goals(), ActivityFormat::write))
                .withList("unmeasurable", PlanValues.list(goals.unmeasurable(), ActivityFormat::write))
                .withList("observations", PlanValues.list(goals.observations(), ActivityFormat::write))
                .withList("conditions", PlanValues.list(goals.findings(), ActivityFormat::write))
                .value());
    }
}
