package rar.simulation.explanation;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.math.BigInteger;
import rar.model.money.Money;

/**
 * Explanations added up, as whole numbers, so that they add up in any order to the same. Estimates of scenarios know nothing
 * of each other: the squares of their half-widths add up.
 *
 * @param numbers how many scenarios have estimates, the gaps in öre, the parts of each cause in öre, and the squares of their
 *     half-widths in öre
 */
record ExplainedSums(Vector<BigInteger> numbers) {

    private static final int BEFORE_PARTS = 2;

    /** How many numbers there are. */
    static int size(int causes) {
        return BEFORE_PARTS + 2 * causes;
    }

    static ExplainedSums nothing(int causes) {
        return new ExplainedSums(Vector.fill(size(causes), () -> BigInteger.ZERO));
    }

    ExplainedSums plus(BreachExplanation one) {
        Vector<BigInteger> more = Vector.of(
                        BigInteger.valueOf(one.isEstimated() ? 1 : 0),
                        BigInteger.valueOf(one.gap().ore()))
                .appendAll(one.shares()
                        .map(share -> BigInteger.valueOf(share.amount().ore())))
                .appendAll(one.shares()
                        .map(share -> BigInteger.valueOf(
                                        share.halfWidth().map(Money::ore).getOrElse(0L))
                                .pow(2)));
        return new ExplainedSums(numbers.zipWith(more, BigInteger::add));
    }

    /** Whether so many scenarios can have been explained to these. */
    boolean agree(long scenarios) {
        BigInteger estimated = numbers.head();
        return estimated.signum() >= 0
                && estimated.compareTo(BigInteger.valueOf(scenarios)) <= 0
                && squares().forAll(square -> square.signum() >= 0 && (square.signum() == 0 || estimated.signum() > 0))
                && parts().foldLeft(BigInteger.ZERO, BigInteger::add).equals(numbers.get(1));
    }

    Money gap() {
        return money(numbers.get(1));
    }

    private int causes() {
        return (numbers.size() - BEFORE_PARTS) / 2;
    }

    private Vector<BigInteger> parts() {
        return numbers.subSequence(BEFORE_PARTS, BEFORE_PARTS + causes());
    }

    private Vector<BigInteger> squares() {
        return numbers.subSequence(BEFORE_PARTS + causes());
    }

    /** The parts of the causes; with half-widths where some scenario has estimates. */
    Vector<CauseShare> shares(Seq<Cause> causes) {
        boolean isEstimated = numbers.head().signum() > 0;
        return Vector.ofAll(causes)
                .zipWithIndex((cause, i) -> new CauseShare(
                        cause,
                        money(parts().get(i)),
                        Option.when(isEstimated, () -> money(root(squares().get(i))))));
    }

    /** Up to a whole number. */
    private static BigInteger root(BigInteger square) {
        BigInteger down = square.sqrt();
        return down.pow(2).equals(square) ? down : down.add(BigInteger.ONE);
    }

    private static Money money(BigInteger ore) {
        return new Money(ore.longValueExact());
    }
}
