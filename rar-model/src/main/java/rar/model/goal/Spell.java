package rar.model.goal;

import java.time.YearMonth;
import rar.model.money.Components;
import rar.model.money.Money;

/**
 * A stretch of consecutive months, or years, in which a goal breaks. A year stands by the month that its goal names:
 * the first of the year or the last.
 *
 * @param first its first month
 * @param last its last month, the first where there is only one
 * @param worst the month with the least margin, the first of equals
 * @param level what the goal holds against its limit there: cash, contributions of the year, equity; for
 *     {@link Readiness} the least cash that its grant leaves
 * @param margin how far that is from the limit, negative
 */
public record Spell(YearMonth first, YearMonth last, YearMonth worst, Money level, Money margin) {

    /** @throws IllegalArgumentException if the months are not in order, or the margin is not negative */
    public Spell {
        Components.present(Spell.class, first, last, worst, level, margin);
        if (worst.isBefore(first) || last.isBefore(worst)) {
            throw new IllegalArgumentException(worst + " does not lie between " + first + " and " + last);
        }
        if (!margin.isNegative()) {
            throw new IllegalArgumentException("a margin of " + margin + " breaks nothing");
        }
    }

    static Spell of(Reading reading) {
        return new Spell(reading.month(), reading.month(), reading.month(), reading.level(), reading.margin());
    }

    /** With a later month or year that follows on it. */
    Spell and(Reading next) {
        return next.margin().compareTo(margin) < 0
                ? new Spell(first, next.month(), next.month(), next.level(), next.margin())
                : new Spell(first, next.month(), worst, level, margin);
    }
}
