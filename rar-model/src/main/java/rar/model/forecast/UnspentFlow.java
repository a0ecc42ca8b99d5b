package rar.model.forecast;

import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.YearMonth;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import rar.model.forecast.Flow.Placement;
import rar.model.money.Money;
import rar.model.plan.MonthRange;
import rar.model.plan.UnspentMoney;

/**
 * A flow followed from year end to year end where what a year leaves unspent lapses or is carried over. Unspent is the
 * year's planned amount less what was used beyond what was brought in, so that what is brought in is used first and not
 * carried again. What is carried over is spread evenly over the next year's months, as far as they are forecast.
 *
 * @param rule what becomes of unspent money; none where nothing does
 * @param years of the plan
 * @param months of a year over which carried money is spread
 * @param total what there is in all, of which years leave no more than the others do not use; none where each year has its
 *     own
 */
record UnspentFlow(
        Option<UnspentMoney> rule, Vector<Integer> years, IntFunction<MonthRange> months, Option<Money> total) {

    /** The rest of a flow, given what it is planned to be with what is carried over, and what has lapsed so far. */
    interface Rest extends BiFunction<SortedMap<YearMonth, Money>, Money, SortedMap<YearMonth, Money>> {}

    /**
     * A flow and what its years leave.
     *
     * @param flow by month
     * @param unspent by year, above zero
     * @param lapsed by year, above zero: what is not carried over, and what was brought in and not used
     */
    record Followed(
            SortedMap<YearMonth, Money> flow, SortedMap<Integer, Money> unspent, SortedMap<Integer, Money> lapsed) {

        Money lapsedInAll() {
            return Money.sum(lapsed.values());
        }
    }

    /**
     * Follows a flow.
     *
     * @param planned by month
     * @param toDate the outcome by month
     * @param forecast its rule; a year that it names stands, and nothing carried is added to it
     * @param rest the months after the outcome
     */
    Followed follow(
            SortedMap<YearMonth, Money> planned, SortedMap<YearMonth, Money> toDate, ForecastRule forecast, Rest rest) {
        SortedMap<YearMonth, Money> expected = planned;
        SortedMap<Integer, Money> unspent = TreeMap.empty();
        SortedMap<Integer, Money> lapsed = TreeMap.empty();
        Money brought = Money.ZERO;
        for (int year : rule.isDefined() ? years : Vector.<Integer>empty()) {
            SortedMap<YearMonth, Money> flow = Flow.plus(toDate, rest.apply(expected, Money.sum(lapsed.values())));
            Money used = Flow.in(flow, year);
            Option<Money> spare = spare(flow, lapsed);
            Money left = atMost(spare, unspent(Flow.in(planned, year), used, brought));
            Money gone = atMost(spare.map(left.negated()::plus), brought.minus(used.max(Money.ZERO)));
            boolean carried = rule.contains(UnspentMoney.CARRIED_OVER);
            unspent = put(unspent, year, left);
            lapsed = put(lapsed, year, carried ? gone : gone.plus(left));
            brought = carried ? left : Money.ZERO;
            if (!forecast.named().years().contains(year + 1) && years.contains(year + 1)) {
                expected = Flow.plus(expected, Placement.EVENLY.place(brought, months.apply(year + 1)));
            }
        }
        return new Followed(Flow.plus(toDate, rest.apply(expected, Money.sum(lapsed.values()))), unspent, lapsed);
    }

    /** What nothing uses of all that there is. */
    private Option<Money> spare(SortedMap<YearMonth, Money> flow, SortedMap<Integer, Money> lapsed) {
        return total.map(all -> all.minus(Flow.sum(flow)).minus(Money.sum(lapsed.values())));
    }

    private static Money atMost(Option<Money> most, Money amount) {
        return most.map(amount::min).getOrElse(amount).max(Money.ZERO);
    }

    /** What a year leaves: what was brought in is used first, and is not left again. */
    static Money unspent(Money planned, Money used, Money brought) {
        return planned.minus(used.minus(brought).max(Money.ZERO)).max(Money.ZERO);
    }

    private static SortedMap<Integer, Money> put(SortedMap<Integer, Money> amounts, int year, Money amount) {
        return amount.ore() == 0 ? amounts : amounts.put(year, amount);
    }

    /** What the years leave of a source, for a reader. */
    Vector<CarriedAmount> told(String source, String name, Followed followed) {
        return rule.toVector()
                .flatMap(stated -> followed.unspent()
                        .toVector()
                        .map(left -> new CarriedAmount(
                                source,
                                name,
                                left._1,
                                left._2,
                                stated,
                                stated == UnspentMoney.CARRIED_OVER && !years.contains(left._1 + 1))));
    }
}
