package rar.model.schedule;

import io.vavr.collection.SortedMap;
import io.vavr.control.Option;
import java.time.YearMonth;
import rar.model.money.Components;
import rar.model.money.Money;
import rar.model.plan.ProjectKind;

/**
 * A grant (beviljade projekt) with its payments dated: of a project decided before the plan, or one that the plan
 * foresees and whose amount is settled.
 *
 * @param id of the project or planned grant
 * @param name as printed
 * @param decided the month of the decision; none if before the plan
 * @param amount what is paid from the plan's first month on, beyond the horizon too
 * @param payouts by month, summing to the amount; none is zero
 * @param kind what it is directed at
 * @param reserved whether the reservation clause applies to it
 */
public record Commitment(
        String id,
        String name,
        Option<YearMonth> decided,
        Money amount,
        SortedMap<YearMonth, Money> payouts,
        ProjectKind kind,
        boolean reserved) {

    /** @throws NullPointerException if a component is null; it names the component */
    public Commitment {
        Components.present(Commitment.class, id, name, decided, amount, payouts, kind);
    }

    /** What is paid in {@code year}. */
    public Money paidIn(int year) {
        return Money.sum(payouts.filterKeys(month -> month.getYear() == year).values());
    }

    /** What is paid up to and including {@code month}. */
    public Money paidBy(YearMonth month) {
        return Money.sum(payouts.filterKeys(paid -> !paid.isAfter(month)).values());
    }
}
