package rar.examples.answer;

import io.vavr.control.Option;
import rar.model.effect.PublishedCounts;
import rar.simulation.effect.SupportChange;
import rar.simulation.risk.ShareDifference;

/**
 * How much more the share on public support changed in one project than in another, at the last follow-up of each.
 *
 * @param project the one
 * @param other the other
 * @param difference of the changes
 */
public record ProjectComparison(String project, String other, ShareDifference difference) {

    /** None where a change would rest on a hidden count. */
    public static Option<ProjectComparison> of(PublishedCounts project, PublishedCounts other) {
        return change(project)
                .flatMap(one -> change(other)
                        .map(two -> new ProjectComparison(
                                project.project().name(),
                                other.project().name(),
                                one.than(two, ProjectChange.CONFIDENCE))));
    }

    private static Option<SupportChange> change(PublishedCounts counts) {
        int last = counts.project().followUps().size() - 1;
        return Option.when(last >= 0, () -> new ProjectChange(counts, last))
                .flatMap(change -> change.change(SupportChange.ofEach(ProjectChange.CONFIDENCE)));
    }
}
