package rar.simulation.contribution;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import rar.model.allocation.Claim;
import rar.model.allocation.LargestRemainder;
import rar.model.money.Money;
import rar.model.money.MoneyUnit;
import rar.model.money.Share;
import rar.model.plan.ComposedKey;
import rar.model.plan.Member;
import rar.model.plan.Party;

/**
 * A composed key of one year, compiled: base amounts, and parts of the rest by measures, each with a weight of every member
 * as whole numbers.
 */
final class MeasuredKey {

    /** Keys are whole numbers that sum to less than 2 to this and a few more. */
    private static final int KEY_BITS = 51;

    private static final int MOST_BITS = 52;

    private final Party party;
    private final long baseOre;
    private final List<Share> parts;
    private final double[][] weights;
    private final boolean[] pays;

    /** @throws IllegalArgumentException if weights are too fine to be computed with */
    MeasuredKey(Party party) {
        this.party = party;
        ComposedKey key = (ComposedKey) party.key();
        baseOre = key.base().ore();
        parts = key.measures().map(ComposedKey.Measure::part).asJava();
        weights = key.measures()
                .map(measure -> large(
                        party.name(),
                        party.members()
                                .map(member -> member.weight(measure.id(), 0))
                                .asJava()))
                .toJavaArray(double[][]::new);
        pays = new boolean[party.members().size()];
        for (int j = 0; j < pays.length; j++) {
            pays[j] = party.members().get(j).pays(0);
        }
    }

    private static double[] large(String whose, List<Share> fractions) {
        long[] whole = Agreement.whole(whose, fractions);
        int shift = MOST_BITS
                - Long.SIZE
                + Long.numberOfLeadingZeros(LongStream.of(whole).sum());
        return Arrays.stream(whole).mapToDouble(weight -> (double) (weight << shift)).toArray();
    }

    /** How many measures there are. */
    int measures() {
        return parts.size();
    }

    /** How many members there are, those that pay nothing included. */
    int members() {
        return pays.length;
    }

    /** What a member weighs by measure {@code k}, in whole numbers that are large enough to tell small growth apart. */
    double weight(int k, int j) {
        return weights[k][j];
    }

    /** Whether a member weighs anything by any measure. */
    boolean pays(int j) {
        return pays[j];
    }

    /**
     * How an amount is divided where so many members pay.
     *
     * @param base what each of them has of its own, in öre
     * @param perMeasure what is divided by each measure, in öre
     * @param bits the power of two that makes a part a whole number of its key
     */
    record Division(double base, double[] perMeasure, int bits) {}

    /**
     * How an amount is divided.
     *
     * @param ore the amount
     * @param paying how many members pay
     * @param felt whether anybody of them weighs anything by each measure
     */
    Division division(long ore, int paying, boolean[] felt) {
        long rest = ore - baseOre * paying;
        double[] perMeasure = new double[parts.size()];
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
            perMeasure[k] = felt[k] && !all.equals(Share.ZERO)
                    ? (double) rest * parts.get(k).dividedBy(all).toDouble()
                    : 0;
        }
        return new Division((double) baseOre, perMeasure, bits);
    }

    /**
     * The exact division by the weights as planned, in whole units; a method that leaves a gap gives way to largest remainder.
     *
     * @param stays which members take part
     */
    long[] divide(long ore, MoneyUnit unit, boolean[] stays) {
        Party staying = party.withMembers(party.members()
                .zipWithIndex()
                .map(member -> stays[member._2]
                        ? member._1
                        : Member.of(member._1.id(), Share.ZERO)));
        Money amount = new Money(ore);
        List<Claim> claims = staying.weights(amount, 0).map(weight -> Claim.of("", weight)).asJava();
        var own = party.method().allocate(amount, unit, claims);
        var exact = own.gap().equals(Money.ZERO) ? own : new LargestRemainder().allocate(amount, unit, claims);
        return exact.parts().stream().mapToLong(part -> part.units()).toArray();
    }
}
