package rar.simulation.factor;

import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.List;
import rar.model.money.Components;
import rar.simulation.random.Streams;

/**
 * How the draws of one factor hang together with each other and with those of other factors: the normal score of a draw
 * is Σ loading · (a normal number that draws share) + own · (a normal number of the draw alone). The squares of the
 * loadings and of {@code own} sum to one, so that each score is standard normal and each draw keeps its distribution.
 *
 * @param row of the factor among those that are linked, from 0
 * @param loadings on numbers that other draws share; none is zero
 * @param own the weight of the draw's own number, 0 or more
 */
public record FactorLoading(int row, Seq<Loading> loadings, double own) {

    /** @throws NullPointerException if a component is null; it names the component */
    public FactorLoading {
        Components.present(FactorLoading.class, loadings);
    }

    /**
     * A weight on one shared number.
     *
     * @param stream names the number
     * @param weight not zero
     */
    public record Loading(long stream, double weight) {}

    /**
     * The links of factors whose shared numbers are these sums of independent ones.
     *
     * @param lower by factor the weight of each independent number
     * @param common by factor the part of a draw's variance that all its draws share
     */
    static Map<String, FactorLoading> ofAll(Vector<String> factors, double[][] lower, Vector<Double> common) {
        long[] streams = factors.toJavaStream()
                .mapToLong(factor -> Streams.stream(factor, "common", 0))
                .toArray();
        return factors.zipWithIndex()
                .toMap(each -> each._1, each -> of(each._2, lower[each._2], streams, common.get(each._2)));
    }

    private static FactorLoading of(int row, double[] weights, long[] streams, double common) {
        double shared = Math.sqrt(common);
        List<Loading> loadings = new ArrayList<>(row + 1);
        for (int k = 0; k <= row; k++) {
            if (weights[k] != 0) {
                loadings.add(new Loading(streams[k], shared * weights[k]));
            }
        }
        return new FactorLoading(row, Vector.ofAll(loadings), Math.sqrt(1 - common));
    }
}
