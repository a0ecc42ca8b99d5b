package rar.model.plan;

import rar.model.message.RefusedException;
import rar.model.money.Components;
import rar.model.money.Money;

/**
 * Decisions on projects are made subject to adjustment: in a year whose contributions fall short of the threshold,
 * each payout under a reserved grant is multiplied by contributions/threshold; what is cut lapses (Verksamhetsplan RAR
 * 2009, ch. 2, finansiella mål: 15 mkr).
 *
 * @param threshold the contributions of a year from which nothing is adjusted, positive
 */
public record ReservationClause(Money threshold) {

    /** @throws IllegalArgumentException if the threshold is not positive */
    public ReservationClause {
        Components.present(ReservationClause.class, threshold);
        if (threshold.ore() <= 0) {
            throw new RefusedException(PlanMistake.RESERVATION_NOT_POSITIVE.with("threshold", threshold));
        }
    }
}
