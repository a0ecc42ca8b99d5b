package rar.model.forecast;

import rar.model.money.Components;
import rar.model.money.Money;

/**
 * Budget, outcome and forecast of a year side by side, as an interim report (delårsrapport) has them.
 *
 * @param budget the whole year as planned
 * @param budgetToDate as planned in the months that have an outcome
 * @param outcome of those months (utfall)
 * @param forecast the whole year (prognos): the outcome and the rest
 */
public record Figures(Money budget, Money budgetToDate, Money outcome, Money forecast) {

    /** None at all. */
    public static final Figures ZERO = new Figures(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);

    /** @throws NullPointerException if a component is null; it names the component */
    public Figures {
        Components.present(Figures.class, budget, budgetToDate, outcome, forecast);
    }

    /** The sum of figures. @throws ArithmeticException on overflow */
    public static Figures sum(Iterable<Figures> all) {
        Figures sum = ZERO;
        for (Figures each : all) {
            sum = new Figures(
                    sum.budget.plus(each.budget),
                    sum.budgetToDate.plus(each.budgetToDate),
                    sum.outcome.plus(each.outcome),
                    sum.forecast.plus(each.forecast));
        }
        return sum;
    }

    /** What the months after the outcome are forecast to bring. */
    public Money rest() {
        return forecast.minus(outcome);
    }

    /** The outcome less what was planned for its months. */
    public Money deviation() {
        return outcome.minus(budgetToDate);
    }

    /** The forecast less the budget (avvikelse). */
    public Money difference() {
        return forecast.minus(budget);
    }
}
