package rar.model.plan;

import io.vavr.collection.Set;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.YearMonth;
import rar.model.money.Components;
import rar.model.money.Money;
import rar.model.timing.Timing;

/** What a budget line comes to: a yearly amount that grows by an index, explicit amounts by year, or amounts by month. */
public sealed interface YearlyAmounts {

    /** Nothing in any year. */
    static YearlyAmounts none() {
        return new Explicit(TreeMap.empty());
    }

    /** The amount of a whole {@code year}, where {@code firstYear} is the plan's first. */
    Money amount(int year, int firstYear);

    /**
     * The amounts of the twelve months of {@code year}. After the plan's last year it goes on by its index, else as in that
     * year.
     */
    default Vector<Money> months(int year, Horizon horizon, Timing timing) {
        return timing.over(year, amount(continued(year, horizon), horizon.firstYear()));
    }

    private int continued(int year, Horizon horizon) {
        return growth().isDefined() ? year : Math.min(year, horizon.lastYear());
    }

    /** The amounts of single years, if it names them; beside months, what they must sum to. */
    default SortedMap<Integer, Money> stated() {
        return TreeMap.empty();
    }

    /** The amounts of single months, if it names them. */
    default SortedMap<YearMonth, Money> statedMonths() {
        return TreeMap.empty();
    }

    /** Whether months have amounts of their own, and no year is spread over them. */
    default boolean isByMonth() {
        return false;
    }

    /** How the amount of the first year grows, if it does. */
    default Option<IndexRule> growth() {
        return Option.none();
    }

    /** The amount of the plan's first year, or of a month of it, where it grows from there; else nothing. */
    default Money base() {
        return Money.ZERO;
    }

    /** The years it names one by one, if it does. */
    default Set<Integer> statedYears() {
        return stated().keySet();
    }

    /** The years whose growth it names one by one, if it does. */
    default Set<Integer> indexedYears() {
        return growth().map(index -> index.byYear().keySet()).getOrElse(TreeSet::empty);
    }

    /**
     * A base amount and its index.
     *
     * @param base the amount of the plan's first year
     * @param index its growth into each later year
     */
    record Indexed(Money base, IndexRule index) implements YearlyAmounts {

        /** @throws NullPointerException if a component is null; it names the component */
        public Indexed {
            Components.present(Indexed.class, base, index);
        }

        @Override
        public Money amount(int year, int firstYear) {
            return index.grow(base, firstYear, year);
        }

        @Override
        public Option<IndexRule> growth() {
            return Option.some(index);
        }
    }

    /**
     * Explicit amounts.
     *
     * @param byYear by year; a year that is not named has nothing
     */
    record Explicit(SortedMap<Integer, Money> byYear) implements YearlyAmounts {

        /** @throws NullPointerException if a component is null; it names the component */
        public Explicit {
            Components.present(Explicit.class, byYear);
        }

        @Override
        public Money amount(int year, int firstYear) {
            return byYear.get(year).getOrElse(Money.ZERO);
        }

        @Override
        public SortedMap<Integer, Money> stated() {
            return byYear;
        }
    }

    /**
     * Explicit amounts by month.
     *
     * @param byMonth by month; a month that is not named has nothing
     * @param stated what the months of years are said to sum to, as a control
     */
    record ByMonth(SortedMap<YearMonth, Money> byMonth, SortedMap<Integer, Money> stated) implements YearlyAmounts {

        /** @throws NullPointerException if a component is null; it names the component */
        public ByMonth {
            Components.present(ByMonth.class, byMonth, stated);
        }

        /** Amounts by month without a control. */
        public static ByMonth of(SortedMap<YearMonth, Money> byMonth) {
            return new ByMonth(byMonth, TreeMap.empty());
        }

        @Override
        public Money amount(int year, int firstYear) {
            return Money.sum(
                    byMonth.filterKeys(month -> month.getYear() == year).values());
        }

        @Override
        public Vector<Money> months(int year, Horizon horizon, Timing timing) {
            int stands = Math.min(year, horizon.lastYear());
            return Vector.rangeClosed(1, 12)
                    .map(month -> byMonth.get(YearMonth.of(stands, month)).getOrElse(Money.ZERO));
        }

        @Override
        public SortedMap<YearMonth, Money> statedMonths() {
            return byMonth;
        }

        @Override
        public boolean isByMonth() {
            return true;
        }
    }

    /**
     * The same in every month of its period.
     *
     * @param base the amount of each month of the plan's first year
     * @param index its growth into each later year
     * @param stated what the months of years are said to sum to, as a control
     */
    record EachMonth(Money base, IndexRule index, SortedMap<Integer, Money> stated) implements YearlyAmounts {

        /** @throws NullPointerException if a component is null; it names the component */
        public EachMonth {
            Components.present(EachMonth.class, base, index, stated);
        }

        /** The same in every month, without growth or control. */
        public static EachMonth of(Money base) {
            return new EachMonth(base, IndexRule.NONE, TreeMap.empty());
        }

        @Override
        public Money amount(int year, int firstYear) {
            return index.grow(base, firstYear, year).times(12);
        }

        @Override
        public Vector<Money> months(int year, Horizon horizon, Timing timing) {
            Money each = index.grow(base, horizon.firstYear(), year);
            Vector<Integer> inside = timing.period().monthsOf(year);
            return Vector.rangeClosed(1, 12).map(month -> inside.contains(month) ? each : Money.ZERO);
        }

        @Override
        public Option<IndexRule> growth() {
            return Option.some(index);
        }

        @Override
        public boolean isByMonth() {
            return true;
        }
    }
}
