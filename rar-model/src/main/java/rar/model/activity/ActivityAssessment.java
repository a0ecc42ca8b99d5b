package rar.model.activity;

import io.vavr.control.Option;
import rar.model.message.Message;
import rar.model.money.Components;

/**
 * A goal of activity judged on a day.
 *
 * @param goal the goal
 * @param verdict whether it is reached
 * @param reason from which counts, and what is missing by when
 * @param missing how many are missing, or too many; none where that is not known
 * @param observation that decides, or the last before the goal is due
 */
public record ActivityAssessment(
        ActivityGoal goal,
        ActivityVerdict verdict,
        Message reason,
        Option<Long> missing,
        Option<Observation> observation) {

    /** @throws NullPointerException if a component is null; it names the component */
    public ActivityAssessment {
        Components.present(ActivityAssessment.class, goal, verdict, reason, missing, observation);
    }
}
