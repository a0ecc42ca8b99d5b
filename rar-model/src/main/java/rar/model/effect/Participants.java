package rar.model.effect;

import io.vavr.collection.Seq;
import rar.model.money.Components;
import rar.model.plan.Violation;

/**
 * The participants of projects, as counts.
 *
 * @param name of the whole
 * @param source where the counts can be found
 * @param forms of support, with distinct ids
 * @param projects with distinct ids
 */
public record Participants(String name, String source, Seq<SupportForm> forms, Seq<ParticipantProject> projects) {

    /**
     * @throws NullPointerException if a component is null; it names the component
     * @throws IllegalArgumentException if counts do not sum, or ids are not distinct; it tells the first reason
     */
    public Participants {
        Components.present(Participants.class, name, source, forms, projects);
        Seq<Violation> broken = ParticipantRules.broken(forms, projects);
        if (!broken.isEmpty()) {
            throw new IllegalArgumentException(broken.head().toString());
        }
    }

    /** What of each project's counts can be printed. */
    public Seq<PublishedCounts> published() {
        return projects.map(project -> PublishedCounts.of(forms, project));
    }
}
