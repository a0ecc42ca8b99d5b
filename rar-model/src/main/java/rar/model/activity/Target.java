package rar.model.activity;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import rar.model.message.Message;
import rar.model.message.RefusedException;
import rar.model.money.Components;
import rar.model.money.Share;

/**
 * How many are wanted (målvärde): a number, or a share of the population that an observation states.
 *
 * @param sense whether as many at least or at most
 * @param amount a whole number of at least 0, or a share of 0 to 1
 * @param isShare whether it is a share of the population
 */
public record Target(Sense sense, Share amount, boolean isShare) {

    /** Far more than any association counts. */
    static final long MOST = 1_000_000_000;

    /** On which side of the target the goal is reached. */
    public enum Sense {
        /** So many or more. */
        AT_LEAST("atLeast"),
        /** So many or fewer. */
        AT_MOST("atMost");

        private final String field;

        Sense(String field) {
            this.field = field;
        }

        /** The field of a file that states a target of this sense. */
        @Override
        public String toString() {
            return field;
        }
    }

    /**
     * @throws NullPointerException if a component is null; it names the component
     * @throws RefusedException if the number is negative or broken, or the share is not between 0 and 1
     */
    public Target {
        Components.present(Target.class, sense, amount);
        boolean isProportion = !amount.isNegative() && amount.compareTo(Share.ONE) <= 0;
        boolean isCount = !amount.isNegative()
                && amount.denominator().equals(BigInteger.ONE)
                && amount.compareTo(Share.of(MOST, 1)) <= 0;
        if (isShare ? !isProportion : !isCount) {
            throw new RefusedException(
                    (isShare ? ActivityMistake.SHARE_NOT_PROPORTION : ActivityMistake.TARGET_NOT_COUNT)
                            .with("amount", isShare ? amount : plain(amount))
                            .with("most", MOST));
        }
    }

    /** A number as it is written, cut where it has no end. */
    private static BigDecimal plain(Share number) {
        return new BigDecimal(number.numerator()).divide(new BigDecimal(number.denominator()), MathContext.DECIMAL32);
    }

    /** So many, at least or at most. */
    public static Target count(Sense sense, long count) {
        return new Target(sense, Share.of(count, 1), false);
    }

    /** Such a share of the population, at least or at most. */
    public static Target share(Sense sense, Share share) {
        return new Target(sense, share, true);
    }

    /** Whether a count is on the right side of the target. */
    public boolean isMet(Observation observed) {
        return missing(observed) == 0;
    }

    /** How many are still to come where as many at least are wanted, or are too many where as many at most are; 0 if none. */
    public long missing(Observation observed) {
        Share wanted = isShare ? amount.times(Share.of(observed.of().getOrElse(0L), 1)) : amount;
        BigInteger[] parts = wanted.numerator().divideAndRemainder(wanted.denominator());
        long whole = parts[0].longValueExact();
        boolean isBroken = parts[1].signum() != 0;
        return sense == Sense.AT_LEAST
                ? Math.max(0, whole + (isBroken ? 1 : 0) - observed.count())
                : Math.max(0, observed.count() - whole);
    }

    /** E.g. at least 5, or at most 10 % of the population. */
    public Message said() {
        ActivityPhrase phrase = sense == Sense.AT_LEAST
                ? isShare ? ActivityPhrase.AT_LEAST_SHARE : ActivityPhrase.AT_LEAST_COUNT
                : isShare ? ActivityPhrase.AT_MOST_SHARE : ActivityPhrase.AT_MOST_COUNT;
        return phrase.with("amount", isShare ? amount : amount.numerator());
    }
}
