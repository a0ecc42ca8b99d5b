package rar.model.timing;

import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import rar.model.allocation.Claim;
import rar.model.allocation.LargestRemainder;
import rar.model.message.RefusedException;
import rar.model.money.Components;
import rar.model.money.Money;
import rar.model.money.MoneyUnit;
import rar.model.money.Share;

/** How a year's amount lies over its months (periodisering). Every spread gives its amount exactly, to the öre. */
public sealed interface Spread {

    /** The same in every month; the öre that remain go to the earliest months. */
    static Spread evenly() {
        return new Evenly();
    }

    /**
     * Those of some months of a year that bear anything.
     *
     * @param months of one calendar year, from 1 to 12, rising
     */
    Vector<Integer> bearing(Vector<Integer> months);

    /**
     * The parts of an amount.
     *
     * @param months that bear something, at least one
     */
    Vector<Money> parts(Money amount, Vector<Integer> months);

    /** The twelve weights, where months are weighed. */
    default Option<Vector<Share>> weights() {
        return Option.none();
    }

    /** In every month the same. */
    record Evenly() implements Spread {
        @Override
        public Vector<Integer> bearing(Vector<Integer> months) {
            return months;
        }

        @Override
        public Vector<Money> parts(Money amount, Vector<Integer> months) {
            return Vector.ofAll(amount.dividedInto(months.size()));
        }
    }

    /**
     * In some months of the year, in equal parts; the öre that remain go to the earliest.
     *
     * @param named from 1 to 12, rising, at least one
     */
    record InMonths(Vector<Integer> named) implements Spread {

        /** @throws IllegalArgumentException if the months are none, or not rising, or not months */
        public InMonths {
            Components.present(InMonths.class, named);
            CalendarMonths.require(named);
        }

        @Override
        public Vector<Integer> bearing(Vector<Integer> months) {
            return months.filter(named::contains);
        }

        @Override
        public Vector<Money> parts(Money amount, Vector<Integer> months) {
            return evenly().parts(amount, months);
        }
    }

    /**
     * In proportion to weights, by largest remainder over öre, ties to the earliest months.
     *
     * @param byMonth twelve, zero or more, not all zero
     */
    record ByWeights(Vector<Share> byMonth) implements Spread {

        /** @throws IllegalArgumentException if the weights are not twelve, or negative, or all zero */
        public ByWeights {
            Components.present(ByWeights.class, byMonth);
            if (byMonth.size() != 12) {
                throw new RefusedException(TimingMistake.WEIGHTS_NOT_TWELVE.with("count", byMonth.size()));
            }
            byMonth.zipWithIndex().find(weight -> weight._1.isNegative()).forEach(negative -> {
                throw new RefusedException(TimingMistake.WEIGHT_OF_MONTH_NEGATIVE
                        .with("month", negative._2 + 1)
                        .with("weight", negative._1));
            });
            if (byMonth.forAll(Share.ZERO::equals)) {
                throw new RefusedException(TimingMistake.WEIGHTS_ALL_ZERO.message());
            }
        }

        /** Weights of single months, where the others weigh 1. */
        public static ByWeights of(Map<Integer, Share> named) {
            return new ByWeights(
                    Vector.rangeClosed(1, 12).map(month -> named.get(month).getOrElse(Share.ONE)));
        }

        @Override
        public Option<Vector<Share>> weights() {
            return Option.some(byMonth);
        }

        @Override
        public Vector<Integer> bearing(Vector<Integer> months) {
            return months.filter(month -> !weight(month).equals(Share.ZERO));
        }

        @Override
        public Vector<Money> parts(Money amount, Vector<Integer> months) {
            Seq<Claim> claims = months.map(month -> Claim.of(month.toString(), weight(month)));
            return Vector.ofAll(new LargestRemainder()
                    .allocate(amount, MoneyUnit.ORE, claims.asJava())
                    .amounts());
        }

        private Share weight(int month) {
            return byMonth.get(month - 1);
        }
    }
}
