package rar.examples.answer;

import io.vavr.control.Option;
import rar.model.effect.CountKey;
import rar.model.effect.CountKey.Kind;
import rar.model.effect.PublishedCounts;
import rar.simulation.effect.SupportChange;
import rar.simulation.risk.Estimate;

/**
 * The share of a project's participants on public support before and after, as far as it rests on counts that are printed.
 *
 * @param counts what is printed of the project
 * @param followUp the number of the follow-up
 */
public record ProjectChange(PublishedCounts counts, int followUp) {

    /** Of every interval. */
    public static final double CONFIDENCE = 0.95;

    /** The change; none where it would rest on a hidden count, or nobody is known after. */
    public Option<SupportChange> change(double confidence) {
        return count(Kind.STAYED_ON)
                .flatMap(both -> count(Kind.CAME_OFF)
                        .flatMap(off -> count(Kind.CAME_ON)
                                .flatMap(on -> count(Kind.STAYED_OFF)
                                        .filter(neither -> both + off + on + neither > 0)
                                        .map(neither -> SupportChange.of(both, off, on, neither, confidence)))));
    }

    /** The share before, of those known after. */
    public Option<Estimate> before() {
        return share(Kind.ON_BEFORE);
    }

    /** The share after. */
    public Option<Estimate> after() {
        return share(Kind.ON_AFTER);
    }

    private Option<Estimate> share(Kind kind) {
        return count(kind)
                .flatMap(on ->
                        count(Kind.FOLLOWED).filter(all -> all > 0).map(all -> Estimate.ofCount(on, all, CONFIDENCE)));
    }

    /** The name of the project. */
    public String name() {
        return counts.project().name();
    }

    /** A count of the follow-up as a whole. */
    public Option<Long> count(Kind kind) {
        return counts.count(CountKey.of(kind, followUp));
    }
}
