package rar.model.allocation;

import java.math.BigInteger;
import java.util.Optional;
import java.util.function.Function;
import rar.model.message.Message;
import rar.model.message.RefusedException;

/**
 * What a method solves: a number of units, who weighs how much, and who may have how many. Always solvable.
 *
 * @param units zero or more
 * @param weights one for each member, at least one
 * @param bounds for the same members
 * @param level where the weights within their bounds sum to the units
 */
record Problem(long units, Weights weights, Bounds bounds, Level level) {

    /**
     * The problem, checked to have a solution.
     *
     * @param total the units in the words of the caller, for the messages
     * @throws IllegalArgumentException if nobody could receive, or only more or less than there is
     */
    static Problem of(String total, long units, Weights weights, Bounds bounds) {
        obstacle(units, weights, bounds).ifPresent(obstacle -> {
            throw new RefusedException(
                    AllocationMistake.CANNOT_BE_DIVIDED.with("total", total).with("obstacle", obstacle));
        });
        return new Problem(units, weights, bounds, bounds.level(units, weights));
    }

    /**
     * The problem for the size of {@code units}, without bounds, for those who solve many: nothing is put in words unless
     * it has no solution.
     */
    static Problem of(long units, Weights weights) {
        long size = Math.absExact(units);
        return weights.size() == 0 || (units != 0 && weights.sum().signum() == 0)
                ? of(units + " units", size, weights, Bounds.NONE)
                : new Problem(size, weights, Bounds.NONE, Bounds.NONE.level(size, weights));
    }

    /** Why these units cannot be divided so, if they cannot. */
    static Optional<Message> obstacle(long units, Weights weights, Bounds bounds) {
        if (weights.size() == 0) {
            return Optional.of(AllocationMistake.NO_CLAIMS.message());
        }
        if (bounds.areNone()) {
            return weights.sum().signum() == 0 && units != 0
                    ? Optional.of(AllocationMistake.NO_WEIGHTS.message())
                    : Optional.empty();
        }
        BigInteger least = bounds.leastTogether();
        BigInteger most = bounds.mostTogether(weights);
        BigInteger all = BigInteger.valueOf(units);
        if (least.compareTo(all) > 0) {
            return Optional.of(AllocationMistake.MINIMA_BEYOND_TOTAL
                    .with("least", least)
                    .with("excess", least.subtract(all))
                    .with("units", units));
        }
        return most.compareTo(all) < 0
                ? Optional.of(AllocationMistake.MAXIMA_BELOW_TOTAL
                        .with("most", most)
                        .with("lack", all.subtract(most))
                        .with("units", units))
                : Optional.empty();
    }

    /** Solves for a number of units of either sign, the negative one mirrored. */
    static long[] solve(long units, long[] weights, Function<Problem, long[]> method) {
        long[] solution = method.apply(of(units, Weights.of(weights, Math.absExact(units))));
        for (int i = 0; units < 0 && i < solution.length; i++) {
            solution[i] = -solution[i];
        }
        return solution;
    }

    int size() {
        return weights.size();
    }

    /** The quotas in whole units and remainders; a member at a bound has no remainder. */
    Quotients quotas() {
        Quotients quotas = weights.quotients(level);
        for (int i = 0; !bounds.areNone() && i < size(); i++) {
            long whole = quotas.whole()[i];
            if (whole < bounds.least(i) || whole >= bounds.most(i)) {
                quotas.set(i, bounds.clamp(i, whole));
            }
        }
        return quotas;
    }

    /** The weights times {@code start}, rounded at the signposts and kept within the bounds. */
    long[] rounded(Level start, Signposts signposts) {
        long[] rounded = weights.rounded(start, signposts);
        for (int i = 0; !bounds.areNone() && i < rounded.length; i++) {
            rounded[i] = bounds.clamp(i, rounded[i]);
        }
        return rounded;
    }

    /** Where the level alone would take member {@code i}: below its minimum (-1), above its maximum (1) or neither. */
    int beyondBounds(int i) {
        if (bounds.areNone()) {
            return 0;
        }
        BigInteger free = weights.get(i).multiply(BigInteger.valueOf(level.numerator()));
        if (free.compareTo(BigInteger.valueOf(bounds.least(i)).multiply(level.denominator())) < 0) {
            return -1;
        }
        return free.compareTo(BigInteger.valueOf(bounds.most(i)).multiply(level.denominator())) > 0 ? 1 : 0;
    }
}
