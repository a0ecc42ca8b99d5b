package rar.model.goal;

import rar.model.money.Components;
import rar.model.money.Money;

/**
 * A month of cash, held against a floor.
 *
 * @param index 0 being the first
 * @param cash what is held against the floor
 * @param floor what is demanded in the month
 */
public record JudgedMonth(int index, Money cash, Money floor) {

    /** @throws NullPointerException if a component is null; it names the component */
    public JudgedMonth {
        Components.present(JudgedMonth.class, cash, floor);
    }

    JudgedMonth(int index, CashFloor floor, CashPath path) {
        this(index, new Money(path.judgedOre(floor, index)), new Money(path.floorOre(floor, index)));
    }

    /** How far cash is above the floor, negative where it is below. */
    public Money margin() {
        return cash.minus(floor);
    }

    /** Whether the floor is broken. */
    public boolean isBelow() {
        return margin().isNegative();
    }
}
