package rar.model.goal;

import static rar.model.goal.GoalAssessment.breaks;
import static rar.model.goal.GoalAssessment.holds;

import io.vavr.control.Option;
import java.time.YearMonth;
import rar.model.money.Money;

/**
 * When below: decisions on projects carry a reservation that adjusts them if the contributions of a year fall short of
 * a threshold (Verksamhetsplan RAR 2009, ch. 2: 15 mkr). The goal breaks in a year in which the reservation comes
 * into force.
 *
 * @param threshold the least contributions of a year under which nothing is adjusted; equal is enough
 */
public record ReservationThreshold(Money threshold) implements FinancialGoal {

    /** @throws IllegalArgumentException if the threshold is not positive */
    public ReservationThreshold {
        if (threshold.ore() <= 0) {
            throw new IllegalArgumentException(
                    "a reservation threshold of " + threshold + " can never be missed; give more");
        }
    }

    @Override
    public String demand() {
        return "contributions of each year at least " + threshold + ", else grants are adjusted";
    }

    @Override
    public GoalAssessment assess(FinancialPosition position) {
        Money least = new Money(Long.MAX_VALUE);
        int leastYear = position.firstYear();
        Option<Integer> first = Option.none();
        for (int year = position.firstYear(); year <= position.lastYear(); year++) {
            Money contributions = position.contributions(year);
            if (contributions.compareTo(least) < 0) {
                least = contributions;
                leastYear = year;
            }
            if (contributions.compareTo(threshold) < 0 && first.isEmpty()) {
                first = Option.some(year);
            }
        }
        Option<Money> margin = Option.some(least.minus(threshold));
        return first.isDefined()
                ? breaks(this, first.map(year -> YearMonth.of(year, 1)), margin, "the reservation comes into force")
                : holds(this, Option.some(YearMonth.of(leastYear, 1)), margin, "");
    }
}
