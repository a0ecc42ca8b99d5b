package rar.simulation.explanation;

import io.vavr.collection.Vector;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import rar.model.allocation.AllocationMethod;
import rar.model.allocation.Claim;
import rar.model.allocation.LargestRemainder;
import rar.model.money.Money;
import rar.model.money.MoneyUnit;

/**
 * Shares an amount out over the causes that brought it about together: each gets what it adds when the causes come one
 * after the other, averaged over all orders in which they can come. It is the only split that sums to the whole, gives
 * equal causes the same, gives a cause that never adds anything nothing, and adds up over amounts (Shapley, "A value for
 * n-person games", Contributions to the Theory of Games II, 1953).
 *
 * <p>φᵢ = Σ over S without i of |S|! (n − |S| − 1)! / n! · (v(S ∪ {i}) − v(S)), computed in whole numbers. The values
 * are then brought to whole öre: each down to the öre below, and the öre that are left to the largest remainders, of
 * equal ones to the first.
 */
final class ShapleyValue {

    private static final AllocationMethod LARGEST_REMAINDER = new LargestRemainder();

    private ShapleyValue() {}

    /**
     * The share of each player.
     *
     * @param worth v(S) in öre, where S is read as a set of bits: 2ⁿ amounts, for n of 1 to 12
     * @return n amounts that sum to the last of them less the first
     */
    static Vector<Money> of(long[] worth) {
        int n = Integer.numberOfTrailingZeros(worth.length);
        BigInteger[] orders = factorials(n);
        BigInteger all = orders[n];
        List<Money> down = new ArrayList<>();
        List<Claim> remainders = new ArrayList<>();
        long rest = Math.subtractExact(worth[worth.length - 1], worth[0]);
        for (int player = 0; player < n; player++) {
            BigInteger times = timesAllOrders(worth, player, n, orders);
            BigInteger remainder = times.mod(all);
            long ore = times.subtract(remainder).divide(all).longValueExact();
            down.add(new Money(ore));
            remainders.add(Claim.of("", remainder.longValueExact()));
            rest = Math.subtractExact(rest, ore);
        }
        return rest == 0
                ? Vector.ofAll(down)
                : Vector.ofAll(LARGEST_REMAINDER
                                .allocate(new Money(rest), MoneyUnit.ORE, remainders)
                                .amounts())
                        .zip(down)
                        .map(both -> both._1.plus(both._2));
    }

    /** n! times what the player adds on average. */
    private static BigInteger timesAllOrders(long[] worth, int player, int n, BigInteger[] orders) {
        long[] added = new long[n];
        int bit = 1 << player;
        for (int coalition = 0; coalition < worth.length; coalition++) {
            if ((coalition & bit) == 0) {
                int size = Integer.bitCount(coalition);
                long more = Math.subtractExact(worth[coalition | bit], worth[coalition]);
                added[size] = Math.addExact(added[size], more);
            }
        }
        BigInteger sum = BigInteger.ZERO;
        for (int size = 0; size < n; size++) {
            BigInteger weight = orders[size].multiply(orders[n - size - 1]);
            sum = sum.add(weight.multiply(BigInteger.valueOf(added[size])));
        }
        return sum;
    }

    private static BigInteger[] factorials(int most) {
        BigInteger[] factorials = new BigInteger[most + 1];
        factorials[0] = BigInteger.ONE;
        for (int k = 1; k <= most; k++) {
            factorials[k] = factorials[k - 1].multiply(BigInteger.valueOf(k));
        }
        return factorials;
    }
}
