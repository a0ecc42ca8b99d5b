package rar.simulation.explanation;

import io.vavr.control.Option;
import rar.model.money.Components;
import rar.model.money.Money;

/**
 * What of a gap is put down to one cause.
 *
 * @param cause the cause
 * @param amount its part, positive where it lowers cash; the parts of a gap sum to it
 * @param halfWidth half the 95 % confidence interval of the amount where it is estimated from some orders of the causes;
 *     none where all are counted
 */
public record CauseShare(Cause cause, Money amount, Option<Money> halfWidth) {

    /** @throws NullPointerException if a component is null; it names the component */
    public CauseShare {
        Components.present(CauseShare.class, cause, amount, halfWidth);
    }
}
