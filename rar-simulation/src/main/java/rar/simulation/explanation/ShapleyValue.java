package rar.simulation.explanation;

import io.vavr.collection.Vector;
import java.math.BigInteger;
import rar.model.money.Money;

/**
 * Shares an amount out over the causes that brought it about together: each gets what it adds when the causes come one
 * after the other, averaged over all orders in which they can come. It is the only split that sums to the whole, gives
 * equal causes the same, gives a cause that never adds anything nothing, and adds up over amounts (Shapley, "A value for
 * n-person games", Contributions to the Theory of Games II, 1953).
 *
 * <p>φᵢ = Σ over S without i of |S|! (n − |S| − 1)! / n! · (v(S ∪ {i}) − v(S)), computed in whole numbers. The values
 * are then brought to {@linkplain WholeOre whole öre}.
 */
final class ShapleyValue {

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
        return WholeOre.of(Vector.range(0, n).map(player -> timesAllOrders(worth, player, n, orders)), orders[n]);
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
