package rar.model.allocation;

import static java.math.BigInteger.ONE;
import static java.math.BigInteger.TWO;

import java.math.BigInteger;
import java.util.Optional;
import rar.model.message.Sayable;
import rar.model.money.Share;

/**
 * Where a divisor method rounds up: a quotient between {@code k} and {@code k + 1} units becomes {@code k + 1} from
 * the signpost {@code s(k)} on (Balinski and Young, Fair Representation, 2nd ed. 2001, appendix A; Pukelsheim,
 * Proportional Representation, 2nd ed. 2017, ch. 3).
 */
public enum Signposts implements Sayable {

    /** {@code s(k) = k}: every fraction rounds up (Adams). */
    UP("adams", 0),

    /** {@code s(k) = √(k (k + 1))}, the geometric mean (Huntington and Hill). */
    GEOMETRIC("huntington-hill", 1) {
        @Override
        boolean reached(long k, long rest, long denominator) {
            if (k == 0 || 2 * rest >= denominator) {
                return true;
            }
            // the signpost lies between k + 1/2 - 1/(8k) and k + 1/2: most fractions are clear without squares
            return rest + rest / k + 1 > (denominator - rest) && squaresReach(k, rest, denominator);
        }

        @Override
        boolean reached(long k, BigInteger rest, BigInteger denominator) {
            // (k + r/d)² >= k (k + 1), multiplied out
            BigInteger whole = BigInteger.valueOf(k);
            return rest.multiply(whole.multiply(denominator).shiftLeft(1).add(rest))
                            .compareTo(whole.multiply(denominator.pow(2)))
                    >= 0;
        }

        private boolean squaresReach(long k, long rest, long denominator) {
            return reached(k, BigInteger.valueOf(rest), BigInteger.valueOf(denominator));
        }

        @Override
        int compareFinite(Weights weights, int i, long k, int j, long l) {
            return weights.compareSquares(i, l, j, k);
        }
    },

    /** {@code s(k) = k + 1/2} (Webster, Sainte-Laguë; uddatalsmetoden without its adjusted first divisor). */
    HALF("webster", 1),

    /** {@code s(k) = k + 1}: every fraction is dropped (Jefferson, D'Hondt). */
    DOWN("jefferson", 2);

    private final String method;

    /** Twice what the signpost lies above {@code k}; for the geometric mean, about. */
    private final int doubledOffset;

    Signposts(String method, int doubledOffset) {
        this.method = method;
        this.doubledOffset = doubledOffset;
    }

    /** The name of the method that rounds so. */
    String method() {
        return method;
    }

    /** Whether the signposts are square roots, so that exact claims can only be given as squares. */
    boolean isSquared() {
        return this == GEOMETRIC;
    }

    /** {@code weight / s(k)}, squared where the signposts are; none where the signpost is zero. */
    Optional<Share> claim(Share weight, long k) {
        if (k == 0 && startAtZero()) {
            return Optional.empty();
        }
        BigInteger units = BigInteger.valueOf(k);
        return Optional.of(
                isSquared()
                        ? weight.times(weight).dividedBy(new Share(units.multiply(units.add(ONE)), ONE))
                        : weight.dividedBy(new Share(units.shiftLeft(1).add(BigInteger.valueOf(doubledOffset)), TWO)));
    }

    /** How many half units a member loses on average by this rounding: -1 for up, 0 for half, 1 for down. */
    int halvesLost() {
        return doubledOffset - 1;
    }

    /** Whether {@code k + rest / denominator} is at or beyond {@code s(k)}. */
    boolean reached(long k, long rest, long denominator) {
        return 2 * rest >= doubledOffset * denominator;
    }

    /** Whether {@code k + rest / denominator} is at or beyond {@code s(k)}. */
    boolean reached(long k, BigInteger rest, BigInteger denominator) {
        return rest.shiftLeft(1).compareTo(denominator.multiply(BigInteger.valueOf(doubledOffset))) >= 0;
    }

    /**
     * Compares the claims {@code w(i) / s(k)} and {@code w(j) / s(l)} of members with {@code k} and {@code l} units to
     * one more. A signpost of zero makes a claim beyond all others; among such the larger weight claims more.
     */
    final int compare(Weights weights, int i, long k, int j, long l) {
        boolean leftFirst = k == 0 && startAtZero();
        boolean rightFirst = l == 0 && startAtZero();
        if (leftFirst && rightFirst) {
            return weights.compare(i, 1, j, 1, 0);
        }
        if (leftFirst || rightFirst) {
            return leftFirst ? 1 : -1;
        }
        return compareFinite(weights, i, k, j, l);
    }

    /** {@link #compare} where neither signpost is zero. */
    int compareFinite(Weights weights, int i, long k, int j, long l) {
        return weights.compare(i, l, j, k, doubledOffset);
    }

    /** Whether {@code s(0)} is zero, so that the first unit is due to anyone with a weight. */
    private boolean startAtZero() {
        return this == UP || this == GEOMETRIC;
    }
}
