package rar.examples.page;

import io.vavr.collection.Vector;
import rar.model.balance.BalancePlan;
import rar.model.goal.CashFloor;
import rar.model.goal.LiquidityFloors;
import rar.model.message.Message;
import rar.model.money.Money;

/**
 * What a page says of the floor in a sentence on all months: the amount, or between which amounts it lies where it differs.
 *
 * @param floors that cash is held against
 * @param plan whose months they are
 * @param amounts as the page prints them
 */
public record FloorText(LiquidityFloors floors, BalancePlan plan, Amounts amounts) {

    /** The floors of a plan's own goals. */
    public static FloorText of(BalancePlan plan, Amounts amounts) {
        return new FloorText(LiquidityFloors.of(plan.plan().goals()), plan, amounts);
    }

    /** Whether it is more than one amount at every month end. */
    public boolean differs() {
        return floors.alwaysTheSame().isEmpty();
    }

    /** Whether it has to be kept within months too. */
    public boolean isWithinMonth() {
        return floors.floors().exists(CashFloor::withinMonth);
    }

    /** When it is broken if ever it is. */
    public Message whenEver() {
        return Message.of(isWithinMonth() ? FloorSaying.WITHIN_MONTH : FloorSaying.AT_MONTH_END);
    }

    /** When it is not to be broken. */
    public Message whenNever() {
        return Message.of(isWithinMonth() ? FloorSaying.WITHIN_NO_MONTH : FloorSaying.AT_NO_MONTH_END);
    }

    /** With the unit: a text or a message. */
    public Object withUnit() {
        return least().equals(most())
                ? amounts.withUnit(most())
                : Message.of(FloorSaying.BY_MONTH)
                        .with("least", amounts.of(least()))
                        .with("most", amounts.withUnit(most()));
    }

    /** The same without the unit. */
    public Object inUnit() {
        return least().equals(most())
                ? amounts.of(most())
                : Message.of(FloorSaying.BY_MONTH)
                        .with("least", amounts.of(least()))
                        .with("most", amounts.of(most()));
    }

    private Money least() {
        return byMonth().min().get();
    }

    private Money most() {
        return byMonth().max().get();
    }

    private Vector<Money> byMonth() {
        return Vector.range(0, plan.months()).map(m -> floors.highest(plan, m));
    }
}
