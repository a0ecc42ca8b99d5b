package rar.model.forecast;

import io.vavr.Tuple;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.time.YearMonth;
import rar.model.allocation.Claim;
import rar.model.allocation.LargestRemainder;
import rar.model.money.Money;
import rar.model.money.MoneyUnit;
import rar.model.plan.BudgetLine;
import rar.model.plan.Horizon;
import rar.model.plan.MonthRange;

/** Amounts by month: what one source of bookings moves. */
final class Flow {

    static final SortedMap<YearMonth, Money> NOTHING = TreeMap.empty();

    private Flow() {}

    /** Where an amount goes that nothing was planned for. */
    enum Placement {
        EVENLY,
        FIRST_MONTH,
        LAST_MONTH;

        SortedMap<YearMonth, Money> place(Money amount, MonthRange months) {
            return switch (this) {
                case EVENLY ->
                    TreeMap.ofEntries(Vector.ofAll(amount.dividedInto(months.length()))
                            .zipWithIndex()
                            .map(part -> Tuple.of(months.month(part._2), part._1)));
                case FIRST_MONTH -> TreeMap.of(months.first(), amount);
                case LAST_MONTH -> TreeMap.of(months.last(), amount);
            };
        }
    }

    /**
     * An amount over some months as the plan has spread its own over them: in proportion where it has amounts of one
     * sign there, exactly as planned where they sum to the same, and placed otherwise.
     */
    static SortedMap<YearMonth, Money> like(
            SortedMap<YearMonth, Money> planned, Money amount, MonthRange months, Placement otherwise) {
        SortedMap<YearMonth, Money> shape = within(planned, months);
        if (sum(shape).equals(amount)) {
            return shape;
        }
        boolean positive = shape.values().forAll(each -> each.ore() > 0);
        boolean negative = shape.values().forAll(Money::isNegative);
        return shape.isEmpty() || !(positive || negative)
                ? withoutZeros(otherwise.place(amount, months))
                : inProportion(shape, amount);
    }

    /** An amount divided like other amounts of one sign, by largest remainder. */
    private static SortedMap<YearMonth, Money> inProportion(SortedMap<YearMonth, Money> shape, Money amount) {
        Vector<YearMonth> months = shape.keySet().toVector();
        Vector<Claim> claims = months.map(
                month -> Claim.of(month.toString(), shape.get(month).get().abs().ore()));
        Vector<Money> parts = Vector.ofAll(new LargestRemainder()
                .allocate(amount, MoneyUnit.ORE, claims.asJava())
                .amounts());
        return withoutZeros(TreeMap.ofEntries(months.zip(parts)));
    }

    /** What a budget line is planned to come to in each of the plan's months. */
    static SortedMap<YearMonth, Money> incurred(BudgetLine line, Horizon horizon) {
        return TreeMap.ofEntries(line.accruals(horizon)
                .filter(accrual -> horizon.covers(accrual.incurred()))
                .map(accrual -> Tuple.of(
                        accrual.incurred(),
                        line.kind().isIncome()
                                ? accrual.result()
                                : accrual.result().negated())));
    }

    /** As much of a flow of amounts above zero as a limit leaves, its latest months cut first. */
    static SortedMap<YearMonth, Money> atMost(SortedMap<YearMonth, Money> flow, Money limit) {
        SortedMap<YearMonth, Money> kept = NOTHING;
        Money left = limit.max(Money.ZERO);
        for (var month : flow) {
            Money part = month._2.min(left);
            kept = kept.put(month._1, part);
            left = left.minus(part);
        }
        return withoutZeros(kept);
    }

    static SortedMap<YearMonth, Money> plus(SortedMap<YearMonth, Money> one, SortedMap<YearMonth, Money> other) {
        return withoutZeros(one.merge(other, Money::plus));
    }

    static SortedMap<YearMonth, Money> within(SortedMap<YearMonth, Money> flow, MonthRange months) {
        return flow.filterKeys(month -> !month.isBefore(months.first()) && !month.isAfter(months.last()));
    }

    static SortedMap<YearMonth, Money> from(SortedMap<YearMonth, Money> flow, YearMonth first) {
        return flow.filterKeys(month -> !month.isBefore(first));
    }

    static SortedMap<YearMonth, Money> withoutZeros(SortedMap<YearMonth, Money> flow) {
        return flow.filterValues(amount -> amount.ore() != 0);
    }

    static Money in(SortedMap<YearMonth, Money> flow, int year) {
        return sum(flow.filterKeys(month -> month.getYear() == year));
    }

    static Money sum(SortedMap<YearMonth, Money> flow) {
        return Money.sum(flow.values());
    }
}
