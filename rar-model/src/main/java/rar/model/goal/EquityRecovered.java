package rar.model.goal;

import static rar.model.goal.GoalAssessment.cannotBeJudged;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.YearMonth;
import rar.model.money.Money;

/**
 * Recovered within years: a negative equity (eget kapital) is made good by coming contributions (Verksamhetsplan RAR
 * 2009, ch. 2). Wherever equity is negative at a year end, the opening included, it is zero or more at one of the
 * {@code years} year ends that follow.
 *
 * @param years how many years the recovery may take, at least 1
 */
public record EquityRecovered(int years) implements FinancialGoal {

    /** @throws IllegalArgumentException if {@code years} is less than 1 */
    public EquityRecovered {
        if (years < 1) {
            throw new IllegalArgumentException("equity cannot be recovered within " + years + " years");
        }
    }

    @Override
    public String demand() {
        return "negative equity is recovered within " + years + (years == 1 ? " year" : " years");
    }

    @Override
    public String measured() {
        return "equity";
    }

    @Override
    public GoalAssessment assess(FinancialPosition position) {
        if (!position.hasBalance()) {
            return cannotBeJudged(this, "the plan has no opening balance");
        }
        Readings missed = Readings.ofYears();
        Option<Integer> open = Option.none();
        for (int year = position.firstYear() - 1; year <= position.lastYear(); year++) {
            if (!equity(position, year).isNegative()) {
                continue;
            }
            Money best = bestAfter(position, year);
            if (best.isNegative() && years <= position.lastYear() - year) {
                missed.add(new Reading(YearMonth.of(year + years, 12), best, best));
            } else if (best.isNegative()) {
                open = open.orElse(Option.some(year));
            }
        }
        if (missed.breaks()) {
            return missed.judge(this, "");
        }
        if (open.isDefined()) {
            return cannotBeJudged(
                    this, "equity is negative at the end of " + open.get() + " and its years end beyond the horizon");
        }
        Money last = equity(position, position.lastYear());
        Readings recovered = Readings.ofYears();
        recovered.add(new Reading(YearMonth.of(position.lastYear(), 12), last, last));
        return recovered.judge(this, "");
    }

    /** The best equity in the years that the recovery of {@code year} may take; its own where none of them is known. */
    private Money bestAfter(FinancialPosition position, int year) {
        int known = Math.min(years, position.lastYear() - year);
        return Vector.rangeClosed(1, known)
                .map(later -> position.equity(year + later))
                .reduceOption(Money::max)
                .getOrElse(() -> equity(position, year));
    }

    private static Money equity(FinancialPosition position, int year) {
        return year < position.firstYear() ? position.openingEquity() : position.equity(year);
    }
}
