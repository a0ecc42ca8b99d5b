package rar.model.activity;

import io.vavr.control.Option;
import java.time.LocalDate;
import rar.model.message.RefusedException;
import rar.model.money.Components;

/**
 * What was counted for a goal (iakttagelse), as it stood at the end of a day.
 *
 * @param goal id of the goal
 * @param date the day that the count is true of, not the day of the report
 * @param count how many since the goal's first day, at least 0
 * @param of how many there are in all, where the goal is a share of them
 * @param source where the count can be found
 */
public record Observation(String goal, LocalDate date, long count, Option<Long> of, String source) {

    /**
     * @throws NullPointerException if a component is null; it names the component
     * @throws RefusedException if the count is negative or more than there are in all
     */
    public Observation {
        Components.present(Observation.class, goal, date, of, source);
        if (count < 0 || of.exists(all -> all < count)) {
            throw new RefusedException(ActivityMistake.COUNT_BEYOND_POPULATION
                    .with("count", count)
                    .with("of", of.getOrElse(0L))
                    .with("difference", count - of.getOrElse(0L)));
        }
    }
}
