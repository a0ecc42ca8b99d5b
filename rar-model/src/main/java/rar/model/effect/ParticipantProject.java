package rar.model.effect;

import io.vavr.collection.Seq;
import rar.model.money.Components;

/**
 * The participants of a project.
 *
 * @param id of the project, unique in its file
 * @param name as pages print it
 * @param entered how many have begun
 * @param left how many of these have left, and are followed up
 * @param followUps the same people on different days, by date
 */
public record ParticipantProject(String id, String name, long entered, long left, Seq<ParticipantFollowUp> followUps) {

    /** @throws NullPointerException if a component is null; it names the component */
    public ParticipantProject {
        Components.present(ParticipantProject.class, id, name, followUps);
    }
}
