package rar.simulation.account;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.YearMonth;
import rar.model.money.Components;
import rar.model.schedule.Schedule;

/**
 * An account with every number at its expected value.
 *
 * @param account the assumptions
 * @param firstYear that amounts are discounted to
 * @param payers the result of each, in the account's order
 * @param society the result of all; transfers between payers are no part of it
 * @param payback the month at whose end society's discounted effects have covered the discounted costs for good
 */
public record AccountResult(
        SocioEconomicAccount account,
        int firstYear,
        Vector<PayerResult> payers,
        PayerResult society,
        Option<YearMonth> payback) {

    /** @throws NullPointerException if a component is null; it names the component */
    public AccountResult {
        Components.present(AccountResult.class, account, payers, society, payback);
    }

    /** The account of a project in a plan. */
    public static AccountResult of(SocioEconomicAccount account, Schedule schedule) {
        AccountModel model = new AccountModel(account, schedule);
        AccountYears years = new AccountYears(model, model.expected());
        Vector<PayerResult> payers = Vector.range(0, account.payers().size()).map(years::payer);
        int months = model.payback(model.expected());
        return new AccountResult(
                account,
                model.first().getYear(),
                payers,
                years.society(),
                Option.when(months > 0, () -> model.first().plusMonths(months - 1L)));
    }
}
