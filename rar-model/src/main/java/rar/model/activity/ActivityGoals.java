package rar.model.activity;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Comparator;
import rar.model.money.Components;
import rar.model.plan.Violation;

/**
 * The goals of activity of a document, with what has been observed.
 *
 * @param name of the whole
 * @param source the document
 * @param goals that can be measured, with distinct ids
 * @param unmeasurable goals that cannot
 * @param observations of the goals
 * @param findings on the conditions of goals
 */
public record ActivityGoals(
        String name,
        String source,
        Seq<ActivityGoal> goals,
        Seq<UnmeasurableGoal> unmeasurable,
        Seq<Observation> observations,
        Seq<ConditionFinding> findings) {

    /**
     * @throws NullPointerException if a component is null; it names the component
     * @throws IllegalArgumentException if the parts do not belong together; it tells the first reason
     */
    public ActivityGoals {
        Components.present(ActivityGoals.class, name, source, goals, unmeasurable, observations, findings);
        Seq<Violation> broken = ActivityRules.broken(goals, observations, findings);
        if (!broken.isEmpty()) {
            throw new IllegalArgumentException(broken.head().toString());
        }
    }

    /** Each goal judged by what had been observed at the end of a day. */
    public Vector<ActivityAssessment> on(LocalDate day) {
        return goals.toVector()
                .map(goal -> new GoalJudgement(goal, observations(goal, day), day).assessment(met(goal, day)));
    }

    /** The day of the last observation; none where nothing was observed. */
    public Option<LocalDate> lastObserved() {
        return observations.map(Observation::date).max();
    }

    private Seq<Observation> observations(ActivityGoal goal, LocalDate day) {
        return observations
                .filter(seen -> seen.goal().equals(goal.id()) && !seen.date().isAfter(day))
                .sorted(Comparator.comparing(Observation::date));
    }

    /** Whether the goal's condition has come about; none where that is not known on the day. */
    private Option<Boolean> met(ActivityGoal goal, LocalDate day) {
        return goal.condition().isEmpty()
                ? Option.some(true)
                : findings.find(found ->
                                found.goal().equals(goal.id()) && !found.date().isAfter(day))
                        .map(ConditionFinding::met);
    }
}
