package rar.examples.input;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rar.examples.page.Inputs;
import rar.examples.report.ActivityReport;
import rar.model.activity.ActivityGoal;
import rar.model.activity.ActivityGoals;
import rar.model.activity.ActivityReader;

/**
 * Goals of activity with the file they were read from.
 *
 * @param source the file
 * @param goals the goals, with what has been observed
 */
public record ActivityFile(Source source, ActivityGoals goals) {

    /** Reads goals by path or bundled name. @throws InvalidInputException with every mistake */
    public static ActivityFile read(String name) {
        Source source = Source.of("activity", name, ".activity.json");
        return new ActivityFile(source, source.readRemarked(ActivityReader::remarked));
    }

    /**
     * The goals judged on a day, by default that of the last observation.
     *
     * @throws InvalidInputException if no day is given and the file has none
     */
    public ActivityReport report(@Nullable LocalDate day) {
        LocalDate on = Option.of(day)
                .orElse(goals.lastObserved())
                .orElse(goals.goals().map(ActivityGoal::by).max())
                .getOrElse(LocalDate.EPOCH);
        return new ActivityReport(goals, on, new Inputs(Vector.of(source.identity()), Version.current()));
    }
}
