package rar.model.effect;

import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import rar.model.money.Components;

/**
 * The counts of a project as they can be printed: without any from which a small one, one to four, could be had.
 *
 * @param forms of support
 * @param project the project
 * @param counts what is printed
 * @param hidden what is not printed, small counts and others for their sake
 */
public record PublishedCounts(
        Seq<SupportForm> forms, ParticipantProject project, Map<CountKey, Long> counts, Set<CountKey> hidden) {

    /** @throws NullPointerException if a component is null; it names the component */
    public PublishedCounts {
        Components.present(PublishedCounts.class, forms, project, counts, hidden);
    }

    static PublishedCounts of(Seq<SupportForm> forms, ParticipantProject project) {
        CountSystem system = CountSystem.of(forms, project);
        Set<CountKey> hidden = HashSet.ofAll(CellSuppression.hidden(system));
        return new PublishedCounts(
                forms,
                project,
                HashMap.ofAll(
                        system.sums().keySet().stream().filter(key -> !hidden.contains(key)),
                        key -> key,
                        system::value),
                hidden);
    }

    /** A count; none where it is hidden, or there is no such. Zeros are never hidden. */
    public Option<Long> count(CountKey key) {
        return counts.get(key);
    }

    /** Whether anything is hidden. */
    public boolean hides() {
        return !hidden.isEmpty();
    }
}
