package rar.model.plan;

import io.vavr.collection.Set;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import rar.model.money.Components;
import rar.model.money.Money;

/** An amount for each year of a plan: a base that grows by an index, or explicit amounts. */
public sealed interface YearlyAmounts {

    /** Nothing in any year. */
    static YearlyAmounts none() {
        return new Explicit(TreeMap.empty());
    }

    /** The amount of {@code year}, where {@code firstYear} is the plan's first. */
    Money amount(int year, int firstYear);

    /** The amounts of single years, if it names them. */
    default SortedMap<Integer, Money> stated() {
        return TreeMap.empty();
    }

    /** How the amount of the first year grows, if it does. */
    default Option<IndexRule> growth() {
        return Option.none();
    }

    /** The amount of the plan's first year, where it grows from there; else nothing. */
    default Money base() {
        return Money.ZERO;
    }

    /** The years it names one by one, if it does. */
    default Set<Integer> statedYears() {
        return stated().keySet();
    }

    /** The years whose growth it names one by one, if it does. */
    default Set<Integer> indexedYears() {
        return TreeSet.empty();
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

        @Override
        public Set<Integer> indexedYears() {
            return index.byYear().keySet();
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
}
