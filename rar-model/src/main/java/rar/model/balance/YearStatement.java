package rar.model.balance;

import rar.model.money.Components;
import rar.model.money.Money;
import rar.model.plan.BalanceSheet;

/**
 * One year of the balance plan.
 *
 * @param year the year
 * @param opening the balance sheet before its January
 * @param closing the balance sheet at the end of its December
 * @param result the year's result (årets resultat), a deficit being negative
 * @param contributions what the members pay
 * @param grantsDecided the planned grants decided in it
 * @param payouts what is paid to projects and grants
 */
public record YearStatement(
        int year,
        BalanceSheet opening,
        BalanceSheet closing,
        Money result,
        Money contributions,
        Money grantsDecided,
        Money payouts) {

    /** @throws NullPointerException if a component is null; it names the component */
    public YearStatement {
        Components.present(YearStatement.class, opening, closing, result, contributions, grantsDecided, payouts);
    }
}
