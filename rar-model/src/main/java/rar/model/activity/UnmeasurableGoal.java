package rar.model.activity;

import io.vavr.collection.Seq;
import rar.model.message.RefusedException;
import rar.model.money.Components;

/**
 * A goal that cannot be measured as it is written.
 *
 * @param statement the goal as the document puts it
 * @param place chapter and sentence of the document
 * @param lacking what it lacks, at least one thing
 */
public record UnmeasurableGoal(String statement, String place, Seq<Lacking> lacking) {

    /**
     * @throws NullPointerException if a component is null; it names the component
     * @throws RefusedException if it lacks nothing
     */
    public UnmeasurableGoal {
        Components.present(UnmeasurableGoal.class, statement, place, lacking);
        if (lacking.isEmpty()) {
            throw new RefusedException(ActivityMistake.NOTHING_LACKING.message());
        }
    }
}
