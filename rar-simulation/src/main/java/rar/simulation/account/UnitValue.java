package rar.simulation.account;

import io.vavr.control.Option;
import rar.model.message.Excerpt;
import rar.model.message.RefusedException;
import rar.model.money.Components;
import rar.model.money.Money;
import rar.simulation.distribution.Distribution;

/**
 * What a person with a form of support is to a payer each month: a transfer where it goes from one to another, a use of resources
 * where it comes from one alone, a production where it goes to one alone.
 *
 * @param id short name, unique in its account
 * @param form of support
 * @param from who pays
 * @param to who receives
 * @param perMonth the amount, in prices of the account's year
 * @param factor by which it may differ from that, 1 where it is certain
 * @param source where the amount can be found
 */
public record UnitValue(
        String id,
        String form,
        Option<String> from,
        Option<String> to,
        Money perMonth,
        Distribution factor,
        String source) {

    /**
     * @throws NullPointerException if a component is null; it names the component
     * @throws RefusedException if nobody pays or receives, or the same does both
     */
    public UnitValue {
        Components.present(UnitValue.class, id, form, from, to, perMonth, factor, source);
        if (from.equals(to)) {
            throw new RefusedException(
                    from.isEmpty()
                            ? AccountRefusal.NO_PAYER.message()
                            : AccountRefusal.SAME_PAYER.with("payer", Excerpt.of(from.get())));
        }
    }
}
