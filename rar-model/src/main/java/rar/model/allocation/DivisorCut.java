package rar.model.allocation;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import rar.model.money.Share;

/** Where the order of all units is cut: the smallest claim that was met and the largest that was not. */
final class DivisorCut {

    private final Problem problem;
    private final Signposts signposts;
    private final long[] units;

    /** Those who stand at their minimum because the unit would be another's without it. */
    private final boolean[] lifted;

    /** Those who stand at their maximum because a unit would be theirs without it. */
    private final boolean[] held;

    /** The member with the smallest claim that was met for its size, -1 if there is none. */
    private final int lastIn;

    /** The member with the largest claim that was not met for its size, -1 if there is none. */
    private final int firstOut;

    private DivisorCut(Problem problem, Signposts signposts, long[] units) {
        this.problem = problem;
        this.signposts = signposts;
        this.units = units;
        this.lifted = new boolean[units.length];
        this.held = new boolean[units.length];
        // who is not full could have a unit of those at their minimum; then who is not lifted could give one
        int open = largestOpen(i -> units[i] < problem.bounds().most(i));
        mark(
                lifted,
                i -> units[i] > 0
                        && units[i] == problem.bounds().least(i)
                        && open >= 0
                        && signposts.compare(weights(), i, units[i] - 1, open, units[open]) <= 0);
        this.lastIn = smallestMet();
        mark(
                held,
                i -> units[i] == problem.bounds().most(i)
                        && lastIn >= 0
                        && signposts.compare(weights(), i, units[i], lastIn, units[lastIn] - 1) >= 0);
        this.firstOut = largestOpen(i -> !held[i]);
    }

    /** The cut of {@code problem} at its solution {@code units}; keeps the array. */
    static DivisorCut of(Problem problem, Signposts signposts, long[] units) {
        return new DivisorCut(problem, signposts, units);
    }

    private Weights weights() {
        return problem.weights();
    }

    private void mark(boolean[] marks, IntPredicate test) {
        for (int i = 0; i < marks.length; i++) {
            marks[i] = !weights().isZero(i) && test.test(i);
        }
    }

    private int largestOpen(IntPredicate isOpen) {
        int largest = -1;
        for (int i = 0; i < units.length; i++) {
            if (!weights().isZero(i)
                    && isOpen.test(i)
                    && (largest < 0 || signposts.compare(weights(), i, units[i], largest, units[largest]) > 0)) {
                largest = i;
            }
        }
        return largest;
    }

    private int smallestMet() {
        int smallest = -1;
        for (int i = 0; i < units.length; i++) {
            if (!weights().isZero(i)
                    && units[i] > 0
                    && !lifted[i]
                    && (smallest < 0
                            || signposts.compare(weights(), i, units[i] - 1, smallest, units[smallest] - 1) < 0)) {
                smallest = i;
            }
        }
        return smallest;
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
        if (lifted[i]) {
            return Reason.MINIMUM;
        }
        if (held[i]) {
            return Reason.MAXIMUM;
        }
        return isTie() ? tieReason(i, divisor, weight) : rounding(i, divisor, weight);
    }

    private Reason tieReason(int i, Optional<Share> divisor, Share weight) {
        Weights weights = problem.weights();
        if (units[i] > 0 && signposts.compare(weights, i, units[i] - 1, firstOut, units[firstOut]) == 0) {
            return Reason.TIE_WON;
        }
        if (signposts.compare(weights, i, units[i], lastIn, units[lastIn] - 1) == 0) {
            return Reason.TIE_LOST;
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
}
