package rar.model.forecast;

import rar.model.money.Components;
import rar.model.money.Money;

/**
 * What the bank says.
 *
 * @param cash at the end of the outcome's last month
 * @param bookDifference whether what the outcome explains less is booked, as an item of its own, so that the forecast
 *     starts from the bank's cash
 */
public record BankBalance(Money cash, boolean bookDifference) {

    /** @throws NullPointerException if a component is null; it names the component */
    public BankBalance {
        Components.present(BankBalance.class, cash);
    }
}
