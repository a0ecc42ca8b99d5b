package rar.model.reconciliation;

import io.vavr.control.Option;
import java.util.Map;
import rar.model.money.Share;
import rar.model.published.Cell;
import rar.model.published.Identity;

/**
 * How far an identity is off as printed, beside how far the rounding of its own cells allows.
 *
 * @param difference in the measure of the unit's kind, not negative
 * @param allowance the widths of its cells' intervals times their factors
 */
record IdentityStrain(Share difference, Share allowance) implements Comparable<IdentityStrain> {

    static IdentityStrain of(Identity identity) {
        Share allowance = Share.ZERO;
        for (Map.Entry<Cell, Share> factor : identity.factors().entrySet()) {
            Option<Share> width = factor.getKey().number().trueValues().width();
            if (width.isEmpty()) {
                // a cell that may be anything explains any difference: no identity is less strained
                return new IdentityStrain(Share.ZERO, Share.ONE);
            }
            allowance = allowance.plus(width.get().times(absolute(factor.getValue())));
        }
        return new IdentityStrain(absolute(identity.printedDifference().value()), allowance);
    }

    private static Share absolute(Share share) {
        return share.isNegative() ? share.times(Share.of(-1, 1)) : share;
    }

    /** By the quotient, without dividing by an allowance of nothing. */
    @Override
    public int compareTo(IdentityStrain other) {
        return difference.times(other.allowance).compareTo(other.difference.times(allowance));
    }
}
