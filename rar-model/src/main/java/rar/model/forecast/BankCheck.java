package rar.model.forecast;

import rar.model.money.Components;
import rar.model.money.Money;

/**
 * The bank's cash beside what the outcome explains.
 *
 * @param explained opening cash and everything that the outcome has moved
 * @param bank what the bank says
 * @param booked whether the difference is booked
 */
public record BankCheck(Money explained, Money bank, boolean booked) {

    /** @throws NullPointerException if a component is null; it names the component */
    public BankCheck {
        Components.present(BankCheck.class, explained, bank);
    }

    /** What the bank has more than the outcome explains. */
    public Money difference() {
        return bank.minus(explained);
    }
}
