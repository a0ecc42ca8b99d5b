package rar.model.goal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import rar.model.message.Message;
import rar.model.message.RefusedException;
import rar.model.money.Components;
import rar.model.money.Money;

/** How much cash a floor demands: an amount, or what some months cost. */
public sealed interface FloorLevel {

    /** An amount. */
    static FloorLevel of(Money amount) {
        return new Amount(amount);
    }

    /** So many months' running costs. @throws IllegalArgumentException if they are out of range */
    static FloorLevel ofMonthsOfCosts(int months) {
        return new MonthsOfCosts(BigDecimal.valueOf(months));
    }

    /** What it demands in a year whose planned running costs are these. */
    Money in(Money costs);

    /** The level itself. @throws IllegalArgumentException if it would allow debt, being a negative amount */
    default FloorLevel withoutDebt() {
        if (this instanceof Amount level && level.amount().isNegative()) {
            throw new RefusedException(GoalMistake.FLOOR_NEGATIVE.with("floor", level.amount()));
        }
        return this;
    }

    /** What is said of it: an amount, or a {@link Message}. */
    Object said();

    /**
     * The same always.
     *
     * @param amount in a goal zero or more, as less would allow debt
     */
    record Amount(Money amount) implements FloorLevel {

        /** @throws NullPointerException if the amount is null */
        public Amount {
            Components.present(Amount.class, amount);
        }

        @Override
        public Money in(Money costs) {
            return amount;
        }

        @Override
        public Object said() {
            return amount;
        }
    }

    /**
     * What some months cost on average: so many twelfths of the calendar year's planned cost lines, net of VAT, rounded up
     * to the öre. Depreciation, interest, projects and grants are no running costs.
     *
     * @param months more than 0 and at most {@link #MOST_MONTHS}, with two decimals or fewer
     */
    record MonthsOfCosts(BigDecimal months) implements FloorLevel {

        /** Ten years of costs. */
        public static final int MOST_MONTHS = 120;

        private static final int MOST_DECIMALS = 2;

        /** @throws IllegalArgumentException if the months are out of range, or finer than hundredths */
        public MonthsOfCosts {
            Components.present(MonthsOfCosts.class, months);
            months = months.signum() == 0 ? BigDecimal.ZERO : months.stripTrailingZeros();
            months = months.scale() < 0 ? months.setScale(0, RoundingMode.UNNECESSARY) : months;
            if (months.signum() <= 0
                    || months.compareTo(BigDecimal.valueOf(MOST_MONTHS)) > 0
                    || months.scale() > MOST_DECIMALS) {
                throw new RefusedException(
                        GoalMistake.FLOOR_COST_MONTHS.with("months", months).with("most", MOST_MONTHS));
            }
        }

        @Override
        public Money in(Money costs) {
            BigDecimal ore = BigDecimal.valueOf(costs.ore()).multiply(months);
            return new Money(ore.divide(BigDecimal.valueOf(12), 0, RoundingMode.CEILING)
                            .longValueExact())
                    .max(Money.ZERO);
        }

        @Override
        public Object said() {
            // one and a half are several
            int count = months.compareTo(BigDecimal.ONE) == 0 ? 1 : 2;
            return Message.of(FloorPhrase.MONTHS_OF_COSTS)
                    .with("months", months)
                    .with("count", count);
        }
    }
}
