package rar.model.plan;

import java.time.YearMonth;
import rar.model.money.Components;
import rar.model.money.Money;

/**
 * What a budget line adds to the result of a month, with the month in which it is paid.
 *
 * @param incurred the month whose result it is
 * @param due the month of its payment
 * @param result what it adds: income is positive, a cost negative
 */
public record Accrual(YearMonth incurred, YearMonth due, Money result) {

    /** @throws NullPointerException if a component is null; it names the component */
    public Accrual {
        Components.present(Accrual.class, incurred, due, result);
    }

    /** Whether it is paid in the month whose result it is. */
    public boolean isPaidWhenIncurred() {
        return due.equals(incurred);
    }

    /** The same paid in another month. */
    public Accrual paidIn(YearMonth month) {
        return new Accrual(incurred, month, result);
    }
}
