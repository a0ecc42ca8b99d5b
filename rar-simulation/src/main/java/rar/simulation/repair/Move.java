package rar.simulation.repair;

import io.vavr.control.Option;
import rar.model.money.Components;
import rar.model.money.Money;

/**
 * Payments of one project or planned grant in one year that are postponed (senareläggning) or cut (neddragning).
 *
 * @param what the id of the project or planned grant
 * @param name its name as printed
 * @param from the year in which they would have been paid
 * @param to the year over whose twelve months they are paid evenly instead; none where they are cut for good
 * @param amount how much, a positive whole number of tkr
 */
public record Move(String what, String name, int from, Option<Integer> to, Money amount) {

    /** @throws IllegalArgumentException if the amount is not positive, or the year is not a later one */
    public Move {
        Components.present(Move.class, what, name, to, amount);
        if (amount.ore() <= 0) {
            throw new IllegalArgumentException("a move of " + amount + " moves nothing; give more than zero");
        }
        if (to.exists(year -> year <= from)) {
            throw new IllegalArgumentException("payments of " + from + " cannot be postponed to " + to.get());
        }
    }

    /** Whether the amount is never paid. */
    public boolean isCut() {
        return to.isEmpty();
    }
}
