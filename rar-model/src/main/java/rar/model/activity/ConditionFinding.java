package rar.model.activity;

import java.time.LocalDate;
import rar.model.money.Components;

/**
 * Whether the condition of a goal has come about.
 *
 * @param goal id of the goal
 * @param date the day from which it is known
 * @param met whether it has, so that the goal applies
 * @param source where that can be found
 */
public record ConditionFinding(String goal, LocalDate date, boolean met, String source) {

    /** @throws NullPointerException if a component is null; it names the component */
    public ConditionFinding {
        Components.present(ConditionFinding.class, goal, date, source);
    }
}
