package rar.simulation.repair;

import io.vavr.collection.Vector;
import java.math.BigInteger;
import java.time.YearMonth;
import rar.model.goal.FinancialGoal;
import rar.model.money.Components;
import rar.model.money.Money;
import rar.model.money.Share;

/**
 * Why no repair exists: month ends whose cash, weighted, no repair brings as high as what is demanded of it (a Farkas
 * certificate). Anyone can check it without knowing how the weights were found: every repair is a sum of single moves, and
 * with these weights the best of them together bring no more than {@code attainable}.
 *
 * @param months with a weight above zero, in order; the weights sum to one
 * @param demanded what is demanded on the weighted mean, in öre
 * @param attainable what no repair exceeds on the weighted mean, in öre; less than demanded
 */
public record InfeasibilityCertificate(Vector<WeightedMonth> months, Share demanded, Share attainable) {

    /**
     * A month end in the mean.
     *
     * @param month which
     * @param goal what demands it
     * @param demanded the least cash that it demands
     * @param planned cash as planned
     * @param weight above zero, at most one
     */
    public record WeightedMonth(YearMonth month, FinancialGoal goal, Money demanded, Money planned, Share weight) {

        /** @throws NullPointerException if a component is null; it names the component */
        public WeightedMonth {
            Components.present(WeightedMonth.class, month, goal, demanded, planned, weight);
        }
    }

    /** @throws IllegalArgumentException if what is attainable is as much as is demanded, so that nothing is proved */
    public InfeasibilityCertificate {
        Components.present(InfeasibilityCertificate.class, months, demanded, attainable);
        if (attainable.compareTo(demanded) >= 0) {
            throw new IllegalArgumentException("weighted cash of " + attainable + " öre is attainable and " + demanded
                    + " demanded, so nothing is proved");
        }
    }

    /** What is demanded on the weighted mean, rounded down to the öre. */
    public Money demandedMean() {
        return roundedDown(demanded);
    }

    /** What no repair exceeds on the weighted mean, rounded up to the öre. */
    public Money attainableMean() {
        return roundedDown(negated(attainable)).negated();
    }

    /** What is missing on the weighted mean at least, rounded down to the öre. */
    public Money missing() {
        return roundedDown(demanded.plus(negated(attainable)));
    }

    private static Share negated(Share share) {
        return share.times(Share.of(-1, 1));
    }

    private static Money roundedDown(Share ore) {
        BigInteger[] parts = ore.numerator().divideAndRemainder(ore.denominator());
        return new Money(parts[1].signum() < 0 ? parts[0].longValueExact() - 1 : parts[0].longValueExact());
    }
}
