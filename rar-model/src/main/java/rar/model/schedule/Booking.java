package rar.model.schedule;

import java.time.YearMonth;
import rar.model.money.Components;
import rar.model.money.Money;
import rar.model.plan.Account;

/**
 * An amount moved from one account to another.
 *
 * @param month when
 * @param kind between which accounts
 * @param source the id of the member, line, project or grant it stems from
 * @param amount how much; negative amounts move the other way
 */
public record Booking(YearMonth month, BookingKind kind, String source, Money amount) {

    /** @throws NullPointerException if a component is null; it names the component */
    public Booking {
        Components.present(Booking.class, month, kind, source, amount);
    }

    /** What it adds to {@code account}. */
    public Money effectOn(Account account) {
        return amount.times(kind.effectOn(account));
    }
}
