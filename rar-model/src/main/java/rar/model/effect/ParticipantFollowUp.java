package rar.model.effect;

import io.vavr.collection.Vector;
import java.time.LocalDate;
import rar.model.money.Components;

/**
 * What those who left a project live on, on a day, against what they lived on before.
 *
 * @param date the day
 * @param flows how many, for each form before and each form after, in the order of the file's forms
 * @param lost how many of each form before are not known after (bortfall)
 */
public record ParticipantFollowUp(LocalDate date, Vector<Vector<Long>> flows, Vector<Long> lost) {

    /** @throws NullPointerException if a component is null; it names the component */
    public ParticipantFollowUp {
        Components.present(ParticipantFollowUp.class, date, flows, lost);
    }

    /** How many had a form before, those not known after included. */
    public long before(int form) {
        return flows.get(form).sum().longValue() + lost.get(form);
    }

    /** How many have a form after. */
    public long after(int form) {
        return flows.map(row -> row.get(form)).sum().longValue();
    }

    /** How many are known after. */
    public long followed() {
        return flows.map(row -> row.sum().longValue()).sum().longValue();
    }
}
