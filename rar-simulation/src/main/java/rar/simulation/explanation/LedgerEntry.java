package rar.simulation.explanation;

import io.vavr.collection.Seq;
import java.time.YearMonth;
import rar.model.money.Components;
import rar.model.money.Money;
import rar.model.plan.Account;
import rar.model.schedule.BookingKind;

/**
 * What is booked of one kind, from one source, in one month: as planned and in a scenario.
 *
 * @param month when
 * @param kind between which accounts
 * @param source the id of the member, line, project or grant it stems from
 * @param planned the amount where everything goes as planned, zero if nothing is booked there
 * @param amount the amount in the scenario, zero if nothing is booked there
 * @param causes ids of the factors that change it, in the model's order; none if it is as planned
 */
public record LedgerEntry(
        YearMonth month, BookingKind kind, String source, Money planned, Money amount, Seq<String> causes) {

    /** @throws NullPointerException if a component is null; it names the component */
    public LedgerEntry {
        Components.present(LedgerEntry.class, month, kind, source, planned, amount, causes);
    }

    /** Whether the scenario books another amount than the plan. */
    public boolean isChanged() {
        return !planned.equals(amount);
    }

    /** What the change adds to cash in this month. */
    public Money effectOnCash() {
        return amount.minus(planned).times(kind.effectOn(Account.CASH));
    }
}
