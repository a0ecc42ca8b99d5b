package rar.model.plan;

import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.Vector;
import rar.model.money.Components;
import rar.model.money.Money;
import rar.model.money.Share;

/** How a year's contribution is parted (delbetalningar): in which months instalments are due, and how much of the year each is. */
public sealed interface Instalments {

    /** The months of the year, 1 to 12 and rising, in which an instalment is due. */
    Seq<Integer> months();

    /** What part of the year each instalment is, summing to one where amounts or shares are valid. */
    Seq<Share> parts();

    /** Whether all instalments are equal. */
    default boolean areEqual() {
        return parts().distinct().size() == 1;
    }

    /** Equal instalments in these months, 1 to 12 and rising. */
    static Instalments equal(Seq<Integer> months) {
        return new Equal(months);
    }

    /**
     * Equal instalments.
     *
     * @param months 1 to 12 and rising
     */
    record Equal(Seq<Integer> months) implements Instalments {

        /** @throws NullPointerException if a component is null; it names the component */
        public Equal {
            Components.present(Equal.class, months);
        }

        @Override
        public Seq<Share> parts() {
            return months.map(month -> Share.of(1, months.size()));
        }

        @Override
        public boolean areEqual() {
            return true;
        }
    }

    /**
     * Instalments by shares of the year.
     *
     * @param byMonth the share of each month, 1 to 12; they sum to one
     */
    record ByShare(SortedMap<Integer, Share> byMonth) implements Instalments {

        /** @throws NullPointerException if a component is null; it names the component */
        public ByShare {
            Components.present(ByShare.class, byMonth);
        }

        @Override
        public Seq<Integer> months() {
            return byMonth.keySet().toVector();
        }

        @Override
        public Seq<Share> parts() {
            return byMonth.values().toVector();
        }
    }

    /**
     * Instalments by amounts.
     *
     * @param byMonth the amount of each month, 1 to 12; in each year they sum to what is owed
     */
    record ByAmount(SortedMap<Integer, Money> byMonth) implements Instalments {

        /** @throws NullPointerException if a component is null; it names the component */
        public ByAmount {
            Components.present(ByAmount.class, byMonth);
        }

        /** What they sum to. */
        public Money sum() {
            return Money.sum(byMonth.values());
        }

        @Override
        public Seq<Integer> months() {
            return byMonth.keySet().toVector();
        }

        /** In proportion to the amounts; equal where these sum to nothing. */
        @Override
        public Seq<Share> parts() {
            long sum = sum().ore();
            Vector<Money> amounts = byMonth.values().toVector();
            return sum > 0
                    ? amounts.map(amount -> Share.of(amount.ore(), sum))
                    : amounts.map(amount -> Share.of(1, amounts.size()));
        }
    }
}
