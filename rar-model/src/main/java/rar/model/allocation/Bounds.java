package rar.model.allocation;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import rar.model.message.RefusedException;
import rar.model.money.MoneyUnit;

/** The fewest and the most whole units of each member; empty where nobody has any bound. */
final class Bounds {

    static final Bounds NONE = new Bounds(new long[0], new long[0]);

    private final long[] least;
    private final long[] most;

    private Bounds(long[] least, long[] most) {
        this.least = least;
        this.most = most;
    }

    /**
     * Minima rounded up and maxima rounded down to whole units, where {@code units} are divided.
     *
     * @throws IllegalArgumentException if a claim's bounds leave no whole number between them
     */
    static Bounds of(List<Claim> claims, MoneyUnit unit, long units) {
        if (claims.stream().noneMatch(Claim::isBounded)) {
            return NONE;
        }
        long[] least = new long[claims.size()];
        long[] most = new long[claims.size()];
        for (int i = 0; i < least.length; i++) {
            Claim claim = claims.get(i);
            claim.noRoom(unit, units).ifPresent(obstacle -> {
                throw new RefusedException(obstacle);
            });
            least[i] = claim.least(unit, units);
            most[i] = claim.most(unit, units);
        }
        return new Bounds(least, most);
    }

    boolean areNone() {
        return least.length == 0;
    }

    long least(int i) {
        return areNone() ? 0 : least[i];
    }

    long most(int i) {
        return areNone() ? Long.MAX_VALUE : most[i];
    }

    /** The sum of the minima. */
    BigInteger leastTogether() {
        return Arrays.stream(least).mapToObj(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
    }

    /** What the members can take together; who weighs nothing takes its minimum. There must be bounds. */
    BigInteger mostTogether(Weights weights) {
        return IntStream.range(0, least.length)
                .mapToObj(i -> BigInteger.valueOf(weights.isZero(i) ? least[i] : most[i]))
                .reduce(BigInteger.ZERO, BigInteger::add);
    }

    /** {@code units} within the bounds of member {@code i}. */
    long clamp(int i, long units) {
        return areNone() ? units : Math.max(least[i], Math.min(most[i], units));
    }

    /**
     * The level at which the weights, each kept within its bounds, sum to {@code units}.
     *
     * <p>From level zero upwards a member stands at its minimum, then moves with the level, then stands at its
     * maximum. The sweep passes these turning points in order, with the sum of who stands and the weight of who
     * moves, until the sum reaches the units. The bounds must allow a solution.
     */
    Level level(long units, Weights weights) {
        if (areNone()) {
            return weights.sum().signum() == 0 ? Level.ZERO : new Level(units, weights.sum());
        }
        long standing = 0;
        BigInteger moving = BigInteger.ZERO;
        for (int i = 0; i < least.length; i++) {
            standing += least[i];
            if (least[i] == 0) {
                moving = moving.add(weights.get(i));
            }
        }
        Level level = Level.ZERO;
        for (int turn : turns(units, weights)) {
            int i = turn >> 1;
            long bound = bound(turn);
            level = new Level(bound, weights.get(i));
            BigInteger reached = BigInteger.valueOf(bound).multiply(moving);
            if (reached.compareTo(BigInteger.valueOf(units - standing).multiply(weights.get(i))) >= 0) {
                break;
            }
            boolean starts = (turn & 1) == 0;
            standing += starts ? -bound : bound;
            moving = starts ? moving.add(weights.get(i)) : moving.subtract(weights.get(i));
        }
        return moving.signum() == 0 ? level : new Level(units - standing, moving);
    }

    /** The turning points in ascending order: twice the member for its minimum, and one more for its maximum. */
    private int[] turns(long units, Weights weights) {
        Comparator<Integer> byLevel = (a, b) -> weights.compare(b >> 1, bound(a), a >> 1, bound(b), 0);
        return IntStream.range(0, 2 * least.length)
                .filter(turn -> !weights.isZero(turn >> 1))
                .filter(turn -> (turn & 1) == 0 ? least[turn >> 1] > 0 : most[turn >> 1] < units)
                .boxed()
                .sorted(byLevel)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private long bound(int turn) {
        return (turn & 1) == 0 ? least[turn >> 1] : most[turn >> 1];
    }
}
