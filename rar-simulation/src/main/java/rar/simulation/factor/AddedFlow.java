package rar.simulation.factor;

import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.YearMonth;
import rar.model.money.Components;
import rar.model.money.Money;
import rar.model.plan.FinancialPlan;
import rar.model.plan.LineKind;
import rar.model.plan.Violation;

/**
 * What a {@link CustomFactor} adds to a plan in proportion to one of its draws: in each month the draw times an amount, rounded
 * to whole öre, half to even. It is booked on the month as a line of the budget is, under the factor's id.
 *
 * @param subject what the draw is of, by id; empty for the whole plan
 * @param year the year that the draw is of; none where there is one draw for all years
 * @param kind how it is booked
 * @param perUnit the amount for each unit of the draw, by month, with the signs that a line of the kind has: a cost is positive
 */
public record AddedFlow(String subject, Option<Integer> year, LineKind kind, SortedMap<YearMonth, Money> perUnit) {

    /** @throws IllegalArgumentException if lines of the kind move no cash, or an amount is beyond what a plan can hold */
    public AddedFlow {
        Components.present(AddedFlow.class, subject, year, kind, perUnit);
        if (!kind.movesCash()) {
            throw new IllegalArgumentException(
                    "a line of the kind " + kind + " moves no cash; add a cost, an income or interest");
        }
        perUnit.values().forEach(AddedFlow::requireInRange);
    }

    /** Amounts in proportion to one draw for the whole plan. */
    public static AddedFlow of(LineKind kind, SortedMap<YearMonth, Money> perUnit) {
        return new AddedFlow("", Option.none(), kind, perUnit);
    }

    /** The same amounts in proportion to a draw of one year, with a value of its own. */
    public AddedFlow drawnIn(int newYear) {
        return new AddedFlow(subject, Option.some(newYear), kind, perUnit);
    }

    /** The same amounts in proportion to a draw of one subject, such as a project, with a value of its own. */
    public AddedFlow drawnOf(String newSubject) {
        return new AddedFlow(newSubject, year, kind, perUnit);
    }

    /** The months and the year that the plan does not have. */
    Seq<Violation> unknownTo(FinancialPlan plan, String pointer) {
        return year.filter(each -> !plan.horizon().covers(each))
                .map(each -> Violation.at(
                        pointer,
                        FactorMistake.NO_YEAR
                                .with("name", String.valueOf(each))
                                .with(
                                        "known",
                                        FactorRules.yearsOf(plan)
                                                .map(String::valueOf)
                                                .toVector())))
                .toVector()
                .appendAll(Vector.ofAll(perUnit.keySet()).flatMap(month -> FactorRules.outside(month, plan, pointer)));
    }

    private static void requireInRange(Money amount) {
        Money most = FinancialPlan.LARGEST_AMOUNT;
        if (amount.compareTo(most) > 0 || amount.compareTo(most.negated()) < 0) {
            throw new IllegalArgumentException(
                    "an amount for each unit of a draw is from " + most.negated() + " to " + most + ", not " + amount);
        }
    }
}
