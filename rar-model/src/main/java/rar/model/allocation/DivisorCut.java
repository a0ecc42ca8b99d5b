package rar.model.allocation;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import rar.model.money.Share;

/** Where the order of all units is cut: the smallest claim that was met and the largest that was not. */
final class DivisorCut {

    private final Problem problem;
    private final Signposts signposts;
    private final long[] units;

    /** The member with the smallest claim met beyond its minimum, -1 if nobody has one. */
    private final int lastIn;

    /** The member with the largest claim not met below its maximum, -1 if nobody has one. */
    private final int firstOut;

    private DivisorCut(Problem problem, Signposts signposts, long[] units, int lastIn, int firstOut) {
        this.problem = problem;
        this.signposts = signposts;
        this.units = units;
        this.lastIn = lastIn;
        this.firstOut = firstOut;
    }

    /** The cut of {@code problem} at its solution {@code units}; keeps the array. */
    static DivisorCut of(Problem problem, Signposts signposts, long[] units) {
        Weights weights = problem.weights();
        int lastIn = -1;
        int firstOut = -1;
        for (int i = 0; i < units.length; i++) {
            if (weights.isZero(i)) {
                continue;
            }
            if (units[i] > problem.bounds().least(i)
                    && (lastIn < 0 || signposts.compare(weights, i, units[i] - 1, lastIn, units[lastIn] - 1) < 0)) {
                lastIn = i;
            }
            if (units[i] < problem.bounds().most(i)
                    && (firstOut < 0 || signposts.compare(weights, i, units[i], firstOut, units[firstOut]) > 0)) {
                firstOut = i;
            }
        }
        return new DivisorCut(problem, signposts, units, lastIn, firstOut);
    }

    /** The divisors that give this solution, in the claims' own weights. */
    CommonDivisor divisor(List<Claim> claims) {
        Optional<Share> least = firstOut < 0
                ? Optional.of(Share.ZERO)
                : signposts.claim(claims.get(firstOut).weight(), units[firstOut]);
        Optional<Share> greatest = lastIn < 0
                ? Optional.empty()
                : signposts.claim(claims.get(lastIn).weight(), units[lastIn] - 1);
        return new CommonDivisor(signposts, least, greatest);
    }

    /** Why member {@code i} of this weight ends at its units; {@code divisor} as {@link CommonDivisor#inside}. */
    Reason reason(int i, Optional<Share> divisor, Share weight) {
        if (problem.weights().isZero(i)) {
            return units[i] > 0 ? Reason.MINIMUM : Reason.NO_WEIGHT;
        }
        if (problem.units() == 0) {
            return Reason.WHOLE;
        }
        if (units[i] > 0 && units[i] == problem.bounds().least(i) && isBelow(i, lastIn)) {
            return Reason.MINIMUM;
        }
        if (units[i] == problem.bounds().most(i) && isAbove(i, firstOut)) {
            return Reason.MAXIMUM;
        }
        return isTie() ? tieReason(i, divisor, weight) : rounding(i, divisor, weight);
    }

    private Reason tieReason(int i, Optional<Share> divisor, Share weight) {
        Weights weights = problem.weights();
        if (units[i] > 0 && signposts.compare(weights, i, units[i] - 1, firstOut, units[firstOut]) == 0) {
            return units[i] > problem.bounds().least(i) ? Reason.TIE_WON : Reason.MINIMUM;
        }
        if (signposts.compare(weights, i, units[i], lastIn, units[lastIn] - 1) == 0) {
            return units[i] < problem.bounds().most(i) ? Reason.TIE_LOST : Reason.MAXIMUM;
        }
        return rounding(i, divisor, weight);
    }

    /** Whether the units are the weight over the divisor, and if not, on which side of it. */
    private Reason rounding(int i, Optional<Share> divisor, Share weight) {
        if (divisor.isEmpty()) {
            return units[i] > 0 ? Reason.ROUNDED_UP : Reason.ROUNDED_DOWN;
        }
        // units × divisor against weight, both multiplied by both denominators
        int power = signposts.isSquared() ? 2 : 1;
        BigInteger reached = BigInteger.valueOf(units[i])
                .multiply(weight.denominator())
                .pow(power)
                .multiply(divisor.get().numerator());
        BigInteger claimed =
                weight.numerator().pow(power).multiply(divisor.get().denominator());
        int order = reached.compareTo(claimed);
        return order == 0 ? Reason.WHOLE : order > 0 ? Reason.ROUNDED_UP : Reason.ROUNDED_DOWN;
    }

    private boolean isTie() {
        return lastIn >= 0
                && firstOut >= 0
                && signposts.compare(problem.weights(), lastIn, units[lastIn] - 1, firstOut, units[firstOut]) == 0;
    }

    /** Whether the last claim met of member {@code i} is below the smallest that had to be met. */
    private boolean isBelow(int i, int last) {
        return last < 0 || signposts.compare(problem.weights(), i, units[i] - 1, last, units[last] - 1) < 0;
    }

    /** Whether the next claim of member {@code i} is above the largest that was open. */
    private boolean isAbove(int i, int first) {
        return first < 0 || signposts.compare(problem.weights(), i, units[i], first, units[first]) > 0;
    }
}
