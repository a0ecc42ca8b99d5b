package rar.simulation.effect;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import rar.model.money.Components;
import rar.simulation.risk.Estimate;
import rar.simulation.risk.ShareDifference;

/**
 * The share of participants on public support before and after, of the same people, seen as a sample of all who could take part.
 *
 * @param before the share before, with its exact interval (Clopper and Pearson)
 * @param after the share after, likewise
 * @param change after less before; what is the same before and after does not enter (McNemar)
 * @param pValue of the exact test of McNemar: the probability that as many of the changes, or more, would go one way if both
 *     ways were equally probable; 0 to 1
 */
public record SupportChange(Estimate before, Estimate after, ShareDifference change, double pValue) {

    /** @throws NullPointerException if a component is null; it names the component */
    public SupportChange {
        Components.present(SupportChange.class, before, after, change);
    }

    /**
     * The shares of a fourfold table.
     *
     * @param both on public support before and after
     * @param cameOff before, not after
     * @param cameOn after, not before
     * @param neither at neither time
     * @throws IllegalArgumentException if a count is negative, all are 0, or the confidence is not between 0 and 1
     */
    public static SupportChange of(long both, long cameOff, long cameOn, long neither, double confidence) {
        long all = Math.addExact(Math.addExact(both, cameOff), Math.addExact(cameOn, neither));
        return new SupportChange(
                Estimate.ofCount(both + cameOff, all, confidence),
                Estimate.ofCount(both + cameOn, all, confidence),
                ShareDifference.of(cameOff, cameOn, all, confidence),
                pValue(cameOff, cameOn));
    }

    /** Twice the tail of a binomial distribution with probability ½, at most 1. */
    private static double pValue(long cameOff, long cameOn) {
        int trials = Math.toIntExact(Math.addExact(cameOff, cameOn));
        BigInteger term = BigInteger.ONE;
        BigInteger tail = BigInteger.ZERO;
        for (int k = 0; k <= Math.min(cameOff, cameOn); k++) {
            tail = tail.add(term);
            term = term.multiply(BigInteger.valueOf((long) trials - k)).divide(BigInteger.valueOf(k + 1L));
        }
        BigDecimal twice = new BigDecimal(tail.shiftLeft(1));
        return Math.min(
                1,
                twice.divide(new BigDecimal(BigInteger.ONE.shiftLeft(trials)), MathContext.DECIMAL64)
                        .doubleValue());
    }

    /**
     * How much more the share changed here than in a project with other participants, with an interval that holds at the
     * confidence: each change has its interval at half the error (Bonferroni).
     *
     * @param other of the other project
     * @param confidence of the interval; both changes must have been made at {@link #ofEach}
     */
    public ShareDifference than(SupportChange other, double confidence) {
        return new ShareDifference(
                change.value() - other.change.value(),
                change.low() - other.change.high(),
                change.high() - other.change.low(),
                confidence,
                change.method() + ", of two projects");
    }

    /** At which confidence each of two changes is made so that their difference has this one. */
    public static double ofEach(double confidence) {
        return (1 + confidence) / 2;
    }
}
