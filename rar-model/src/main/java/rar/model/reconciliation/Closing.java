package rar.model.reconciliation;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;
import rar.model.money.Share;

/**
 * The number that would close a difference: printed in a cell's place it makes other identities hold as printed. Two
 * identities that name the same number make a misprint likely.
 *
 * @param value what would be printed
 * @param text how it would be printed, with as many decimals as the cell has
 * @param identities those that would then hold as printed, all of the cell's that are no contradiction and have no other
 *     cell that has to change
 */
public record Closing(Quantity value, String text, Seq<Identity> identities) {

    /** The number that the most identities name, the first of equals; none where none names one that is possible. */
    static Option<Closing> of(Cell cell, Interval possible, Seq<Identity> identities) {
        Map<Share, Vector<Identity>> named = new LinkedHashMap<>();
        for (Identity identity : identities) {
            Share factor = identity.factors().getOrDefault(cell, Share.ZERO);
            if (!identity.isClaim() && !factor.equals(Share.ZERO)) {
                Share value = cell.number().value().plus(correction(identity.printedDifference(), factor));
                named.merge(value, Vector.of(identity), Vector::appendAll);
            }
        }
        return Vector.ofAll(named.entrySet())
                .filter(entry -> possible.contains(entry.getKey()) && isPrintable(entry.getKey(), cell.number()))
                .reduceLeftOption(
                        (best, next) -> next.getValue().size() > best.getValue().size() ? next : best)
                .map(best ->
                        closing(new Quantity(best.getKey(), cell.number().unit()), cell.number(), best.getValue()));
    }

    private static Closing closing(Quantity value, PrintedNumber number, Seq<Identity> identities) {
        Share step = number.step().dividedBy(number.unit().size());
        int decimals = 0;
        while (decimals < Quantity.DECIMALS
                && !step.times(Share.of(BigDecimal.TEN.pow(decimals)))
                        .denominator()
                        .equals(BigInteger.ONE)) {
            decimals++;
        }
        return new Closing(value, value.withDecimals(decimals), identities);
    }

    private static boolean isPrintable(Share value, PrintedNumber number) {
        return value.dividedBy(number.step()).denominator().equals(BigInteger.ONE);
    }

    private static Share correction(Quantity difference, Share factor) {
        Share size = factor.isNegative() ? factor.times(Share.of(-1, 1)) : factor;
        Share correction = difference.value().dividedBy(size);
        return factor.isNegative() ? correction : correction.times(Share.of(-1, 1));
    }
}
