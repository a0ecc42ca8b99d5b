package rar.simulation.explanation;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.math.BigInteger;
import org.apache.commons.math3.distribution.TDistribution;
import rar.model.money.Money;
import rar.simulation.risk.Estimate;

/**
 * The same split as {@link ShapleyValue}, estimated: what each cause adds on average over some orders in which the causes
 * come, in place of all of them. What the causes add in one order sums to the whole, so the averages do too. Each order
 * comes with its reverse; how much the averages of such pairs differ shows how far the estimate may be off. Where no more
 * than two causes work together at a time, every pair gives the split itself.
 *
 * @param amounts of each cause in whole öre; they sum to the whole
 * @param halfWidths of the intervals of these, by Student's distribution, with {@link Estimate#USUAL_CONFIDENCE}
 */
record SampledValue(Vector<Money> amounts, Vector<Money> halfWidths) {

    /**
     * The split.
     *
     * @param worth in öre, order by order: of no cause, of the first, of the first two, and so on to all
     * @param orders the causes' numbers, each order followed by its reverse
     */
    static SampledValue of(long[] worth, Seq<? extends Seq<Integer>> orders) {
        int causes = orders.head().size();
        long[][] added = new long[causes][orders.size() / 2];
        for (int order = 0; order < orders.size(); order++) {
            int start = order * (causes + 1);
            int place = start;
            for (int cause : orders.get(order)) {
                long more = Math.subtractExact(worth[place + 1], worth[place]);
                added[cause][order / 2] = Math.addExact(added[cause][order / 2], more);
                place++;
            }
        }
        Vector<long[]> byCause = Vector.of(added);
        double quantile = new TDistribution(null, orders.size() / 2.0 - 1)
                .inverseCumulativeProbability((1 + Estimate.USUAL_CONFIDENCE) / 2);
        return new SampledValue(
                WholeOre.of(byCause.map(SampledValue::sum), BigInteger.valueOf(orders.size())),
                byCause.map(pairs -> new Money((long) StrictMath.ceil(quantile * standardError(pairs)))));
    }

    private static BigInteger sum(long[] pairs) {
        BigInteger sum = BigInteger.ZERO;
        for (long pair : pairs) {
            sum = sum.add(BigInteger.valueOf(pair));
        }
        return sum;
    }

    /** Of the mean of what is added, from the sums of two orders each. */
    private static double standardError(long[] pairs) {
        double mean = sum(pairs).doubleValue() / pairs.length;
        double squares = 0;
        for (long pair : pairs) {
            squares += (pair - mean) * (pair - mean);
        }
        return StrictMath.sqrt(squares / (pairs.length - 1) / pairs.length) / 2;
    }
}
