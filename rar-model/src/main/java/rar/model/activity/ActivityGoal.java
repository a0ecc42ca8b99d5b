package rar.model.activity;

import io.vavr.control.Option;
import java.time.LocalDate;
import rar.model.message.RefusedException;
import rar.model.money.Components;

/**
 * A goal of activity that can be measured (verksamhetsmål).
 *
 * @param id short name, unique in its file
 * @param statement the goal as the document puts it
 * @param place chapter and sentence of the document
 * @param indicator what is counted (indikator)
 * @param population of what it is counted; none where the indicator says it all
 * @param target how many
 * @param from the first day that counts; none where everything up to {@code by} does
 * @param by the last day (senast)
 * @param condition on which the goal applies; none where it always does
 * @param followUp how it is followed up (uppföljning)
 * @param note how the document is read where it can be read in several ways
 */
public record ActivityGoal(
        String id,
        String statement,
        String place,
        String indicator,
        Option<String> population,
        Target target,
        Option<LocalDate> from,
        LocalDate by,
        Option<String> condition,
        String followUp,
        Option<String> note) {

    /**
     * @throws NullPointerException if a component is null; it names the component
     * @throws RefusedException if the first day is after the last
     */
    public ActivityGoal {
        Components.present(
                ActivityGoal.class,
                id,
                statement,
                place,
                indicator,
                population,
                target,
                from,
                by,
                condition,
                followUp,
                note);
        if (from.exists(first -> first.isAfter(by))) {
            throw new RefusedException(
                    ActivityMistake.ENDS_BEFORE_START.with("from", from.get()).with("by", by));
        }
    }
}
