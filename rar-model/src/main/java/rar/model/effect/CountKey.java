package rar.model.effect;

import java.util.Objects;

/**
 * One count of a project's participants.
 *
 * @param kind what is counted
 * @param followUp its number, from 0; 0 of what is the same in all
 * @param before the form before, by its number from 0; 0 where the count has none
 * @param after the form after, likewise
 */
public record CountKey(Kind kind, int followUp, int before, int after) {

    /** What is counted, from what is hidden first to what is hidden last. */
    public enum Kind {
        /** From one form to another. */
        FLOW,
        /** Of a form before, not known after. */
        LOST_OF,
        /** With a form before. */
        BEFORE,
        /** With a form after. */
        AFTER,
        /** Not known after. */
        LOST,
        /** On public support before and after. */
        STAYED_ON,
        /** On public support before, not after. */
        CAME_OFF,
        /** On public support after, not before. */
        CAME_ON,
        /** On public support neither before nor after. */
        STAYED_OFF,
        /** Not on public support before, known after. */
        OFF_BEFORE,
        /** Not on public support after. */
        OFF_AFTER,
        /** On public support before, known after. */
        ON_BEFORE,
        /** On public support after. */
        ON_AFTER,
        /** Known after. */
        FOLLOWED,
        /** Still in the project. */
        REMAINING,
        /** Who have begun. */
        ENTERED,
        /** Who have left. */
        LEFT
    }

    /** @throws NullPointerException if the kind is null */
    public CountKey {
        Objects.requireNonNull(kind, "CountKey.kind is null");
    }

    /** A count of the project as a whole. */
    public static CountKey of(Kind kind) {
        return new CountKey(kind, 0, 0, 0);
    }

    /** A count of a follow-up as a whole. */
    public static CountKey of(Kind kind, int followUp) {
        return new CountKey(kind, followUp, 0, 0);
    }

    /** From one form to another. */
    public static CountKey flow(int followUp, int before, int after) {
        return new CountKey(Kind.FLOW, followUp, before, after);
    }

    /** With a form before, the same at every follow-up. */
    public static CountKey before(int form) {
        return new CountKey(Kind.BEFORE, 0, form, 0);
    }

    /** With a form after. */
    public static CountKey after(int followUp, int form) {
        return new CountKey(Kind.AFTER, followUp, 0, form);
    }

    /** Of a form before, not known after. */
    public static CountKey lost(int followUp, int before) {
        return new CountKey(Kind.LOST_OF, followUp, before, 0);
    }
}
