package rar.simulation.account;

import io.vavr.collection.Vector;
import java.util.Objects;
import java.util.function.IntToDoubleFunction;
import rar.model.money.Money;

/**
 * An account by year, in whole öre: each flow of a unit value and each payer's cost is rounded once by year, and once discounted, so
 * that what payers gain and lose sums exactly to what society does, and a transfer to nought.
 */
final class AccountYears {

    private final AccountModel model;
    private final double[] numbers;
    private final int years;

    /** @param numbers the account's, as {@link AccountModel#expected()} has them */
    AccountYears(AccountModel model, double[] numbers) {
        this.model = model;
        this.numbers = numbers;
        this.years = model.year(model.months() - 1) + 1;
    }

    PayerResult payer(int payer) {
        Amounts costs = amounts(m -> model.cost(numbers, m, payer));
        Amounts effects = new Amounts(nothing(), Money.ZERO);
        for (int v = 0; v < model.values(); v++) {
            effects = model.to(v) == payer ? effects.plus(flow(v)) : effects;
            effects = model.from(v) == payer ? effects.plus(flow(v).negated()) : effects;
        }
        return new PayerResult(costs.byYear, effects.byYear, costs.discounted, effects.discounted);
    }

    PayerResult society() {
        Amounts costs = new Amounts(nothing(), Money.ZERO);
        for (int p = 0; p < model.account().payers().size(); p++) {
            int payer = p;
            costs = costs.plus(amounts(m -> model.cost(numbers, m, payer)));
        }
        Amounts effects = new Amounts(nothing(), Money.ZERO);
        for (int v = 0; v < model.values(); v++) {
            effects = model.from(v) < 0 ? effects.plus(flow(v)) : effects;
            effects = model.to(v) < 0 ? effects.plus(flow(v).negated()) : effects;
        }
        return new PayerResult(costs.byYear, effects.byYear, costs.discounted, effects.discounted);
    }

    private Vector<Money> nothing() {
        return Vector.fill(years, Money.ZERO);
    }

    private Amounts flow(int value) {
        return amounts(m -> model.flow(numbers, m, value));
    }

    private Amounts amounts(IntToDoubleFunction monthly) {
        double[] byYear = new double[years];
        for (int m = 0; m < model.months(); m++) {
            byYear[model.year(m)] += monthly.applyAsDouble(m);
        }
        double discounted = 0;
        for (int y = 0; y < years; y++) {
            discounted += byYear[y] * Discounting.factor(numbers[AccountModel.DISCOUNT_RATE], y);
        }
        return new Amounts(
                Vector.ofAll(byYear).map(ore -> new Money(Math.round(ore))), new Money(Math.round(discounted)));
    }

    /** Amounts of each year, and all of them discounted. */
    private record Amounts(Vector<Money> byYear, Money discounted) {

        Amounts {
            Objects.requireNonNull(byYear, "AccountYears.Amounts.byYear is null");
            Objects.requireNonNull(discounted, "AccountYears.Amounts.discounted is null");
        }

        Amounts plus(Amounts other) {
            return new Amounts(byYear.zipWith(other.byYear, Money::plus), discounted.plus(other.discounted));
        }

        Amounts negated() {
            return new Amounts(byYear.map(Money::negated), discounted.negated());
        }
    }
}
