package rar.simulation.explanation;

import io.vavr.collection.Seq;
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
 * Fractions of an öre that sum to whole ones, brought to whole ones that sum to the same: each down to the öre below, and
 * the öre that are left to the largest remainders, of equal ones to the first.
 */
final class WholeOre {

    private static final AllocationMethod LARGEST_REMAINDER = new LargestRemainder();

    private WholeOre() {}

    /**
     * Brings fractions to whole öre.
     *
     * @param numerators of them, in öre
     * @param denominator of all of them, positive
     */
    static Vector<Money> of(Seq<BigInteger> numerators, BigInteger denominator) {
        List<Money> down = new ArrayList<>();
        List<Claim> remainders = new ArrayList<>();
        BigInteger rest = BigInteger.ZERO;
        for (BigInteger numerator : numerators) {
            BigInteger remainder = numerator.mod(denominator);
            down.add(new Money(numerator.subtract(remainder).divide(denominator).longValueExact()));
            remainders.add(Claim.of("", remainder.longValueExact()));
            rest = rest.add(remainder);
        }
        return rest.signum() == 0
                ? Vector.ofAll(down)
                : Vector.ofAll(LARGEST_REMAINDER
                                .allocate(
                                        new Money(rest.divide(denominator).longValueExact()), MoneyUnit.ORE, remainders)
                                .amounts())
                        .zip(down)
                        .map(both -> both._1.plus(both._2));
    }
}
