package rar.simulation.explanation;

import rar.model.money.Components;
import rar.model.money.Money;

/**
 * What of a gap is put down to one cause.
 *
 * @param cause the cause
 * @param amount its part, positive where it lowers cash; the parts of a gap sum to it
 */
public record CauseShare(Cause cause, Money amount) {

    /** @throws NullPointerException if a component is null; it names the component */
    public CauseShare {
        Components.present(CauseShare.class, cause, amount);
    }
}
