package rar.model.plan;

import rar.model.message.RefusedException;
import rar.model.money.Components;
import rar.model.money.Money;

/**
 * External money for a project (medfinansiering), as from the European Social Fund.
 *
 * @param source who gives it
 * @param amount how much, over the whole project; zero or more
 * @param granted whether it is granted; otherwise the application is pending
 */
public record CoFunding(String source, Money amount, boolean granted) {

    /** @throws IllegalArgumentException if the amount is negative */
    public CoFunding {
        Components.present(CoFunding.class, source, amount);
        if (amount.isNegative()) {
            throw new RefusedException(PlanMistake.CO_FUNDING_NEGATIVE.with("amount", amount));
        }
    }
}
