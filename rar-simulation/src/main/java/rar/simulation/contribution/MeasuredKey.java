package rar.simulation.contribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import rar.model.money.Share;
import rar.simulation.projection.KeyComposition;

/**
 * A composed key of one year, compiled: base amounts, and parts of the rest by measures, each with a weight of every member
 * as whole numbers.
 */
final class MeasuredKey {

    /** Keys are whole numbers that sum to less than 2 to this and a few more. */
    private static final int KEY_BITS = 51;

    private final long baseOre;
    private final List<Share> parts;
    private final double[][] weights;
    private final List<Boolean> pays;

    /** @throws IllegalArgumentException if weights are too fine to be computed with */
    MeasuredKey(String whose, KeyComposition key) {
        baseOre = key.baseOre();
        parts = key.parts();
        weights = key.weights().stream().map(measure -> large(whose, measure)).toArray(double[][]::new);
        pays = key.pays();
    }

    private static double[] large(String whose, List<Share> fractions) {
        long[] whole = WholeWeights.of(whose, fractions);
        int shift = WholeWeights.MOST_BITS
                - Long.SIZE
                + Long.numberOfLeadingZeros(LongStream.of(whole).sum());
        return Arrays.stream(whole)
                .mapToDouble(weight -> (double) (weight << shift))
                .toArray();
    }

    /** How many measures there are. */
    int measures() {
        return parts.size();
    }

    /** How many members there are, those that pay nothing included. */
    int members() {
        return pays.size();
    }

    /** What a member weighs by measure {@code k}, in whole numbers that are large enough to tell small growth apart. */
    double weight(int k, int j) {
        return weights[k][j];
    }

    /** Whether a member weighs anything by any measure. */
    boolean pays(int j) {
        return pays.get(j);
    }

    /**
     * How an amount is divided where so many members pay.
     *
     * @param base what each of them has of its own, in öre
     * @param perMeasure what is divided by each measure, in öre
     * @param bits the power of two that makes a part a whole number of its key
     */
    record Division(double base, List<Double> perMeasure, int bits) {}

    /**
     * How an amount is divided.
     *
     * @param ore the amount
     * @param paying how many members pay
     * @param felt whether anybody of them weighs anything by each measure
     */
    Division division(long ore, int paying, boolean[] felt) {
        long rest = ore - baseOre * paying;
        List<Double> perMeasure = new ArrayList<>(Collections.nCopies(parts.size(), 0.0));
        int bits = KEY_BITS - (Long.SIZE - Long.numberOfLeadingZeros(ore));
        if (rest < 0) {
            // each the same
            return new Division((double) ore / paying, perMeasure, bits);
        }
        Share all = Share.ZERO;
        for (int k = 0; k < felt.length; k++) {
            all = felt[k] ? all.plus(parts.get(k)) : all;
        }
        for (int k = 0; k < felt.length; k++) {
            if (felt[k] && !all.equals(Share.ZERO)) {
                perMeasure.set(k, (double) rest * parts.get(k).dividedBy(all).toDouble());
            }
        }
        return new Division((double) baseOre, perMeasure, bits);
    }
}
