package rar.model.goal;

import static rar.model.goal.GoalAssessment.cannotBeJudged;

import io.vavr.control.Option;
import rar.model.message.Label;
import rar.model.message.Message;
import rar.model.message.RefusedException;
import rar.model.money.Components;
import rar.model.money.Money;

/**
 * Recovered within years: a negative equity (eget kapital) is made good by coming contributions (Verksamhetsplan RAR
 * 2009, ch. 2). Wherever equity is negative at a year end, the opening included, it is zero or more at one of the
 * {@code years} year ends that follow.
 *
 * @param years how many years the recovery may take, at least 1
 * @param name what the plan calls it, if anything
 */
public record EquityRecovered(int years, Option<Label> name) implements FinancialGoal {

    /** @throws IllegalArgumentException if {@code years} is less than 1 */
    public EquityRecovered {
        Components.present(EquityRecovered.class, name);
        if (years < 1) {
            throw new RefusedException(GoalMistake.EQUITY_YEARS.with("years", years));
        }
    }

    /** The same demand, called nothing. @throws IllegalArgumentException as above */
    public EquityRecovered(int years) {
        this(years, Option.none());
    }

    @Override
    public EquityRecovered named(Option<Label> newName) {
        return new EquityRecovered(years, newName);
    }

    @Override
    public int longestSpan() {
        return years;
    }

    @Override
    public Message demand() {
        return Message.of(GoalDemand.EQUITY_RECOVERED).with("years", years);
    }

    @Override
    public GoalMeasure measured() {
        return GoalMeasure.EQUITY;
    }

    @Override
    public GoalAssessment assess(FinancialPosition position) {
        if (!position.hasBalance()) {
            return cannotBeJudged(this, Message.of(GoalRemark.NO_OPENING_BALANCE));
        }
        Readings readings = Readings.ofYears(position).with(this);
        if (readings.breaks()) {
            return readings.judge(this, Option.none());
        }
        if (readings.unjudged().isDefined()) {
            return cannotBeJudged(
                    this,
                    Message.of(GoalRemark.RECOVERY_BEYOND_HORIZON)
                            .with("year", readings.unjudged().get().getYear()));
        }
        Readings recovered = Readings.ofYears(position);
        long last = equity(position, position.lastYear()).ore();
        recovered.read(position.months() - 1, last, last);
        return recovered.judge(this, Option.none());
    }

    /**
     * Of each year end by which an earlier negative equity was to be made good, with the best equity since. A negative
     * equity that is not yet made good, and whose years end beyond the horizon, cannot be judged.
     */
    @Override
    public void read(FinancialPosition position, GoalReader reader) {
        for (int year = position.firstYear() - 1; year <= position.lastYear(); year++) {
            if (!equity(position, year).isNegative()) {
                continue;
            }
            Money best = bestAfter(position, year);
            int yearEnd = 12 * (year - position.firstYear()) + 11;
            if (years <= position.lastYear() - year) {
                int last = yearEnd + 12 * years;
                if (last >= position.firstJudged()) {
                    reader.read(last, best.ore(), best.ore());
                }
            } else if (best.isNegative()) {
                reader.cannotJudge(yearEnd);
            }
        }
    }

    /** The best equity in the years that the recovery of {@code year} may take; its own where none of them is known. */
    private Money bestAfter(FinancialPosition position, int year) {
        int known = Math.min(years, position.lastYear() - year);
        if (known == 0) {
            return equity(position, year);
        }
        Money best = position.equity(year + 1);
        for (int later = 2; later <= known; later++) {
            best = best.max(position.equity(year + later));
        }
        return best;
    }

    private static Money equity(FinancialPosition position, int year) {
        return year < position.firstYear() ? position.openingEquity() : position.equity(year);
    }
}
