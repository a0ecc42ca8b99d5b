package rar.model.allocation;

import java.util.List;
import rar.model.money.Money;

/** Every valid outcome of an allocation whose last units were claimed equally by more than there are units. */
final class TieOutcomes {

    private TieOutcomes() {}

    /**
     * Whether these amounts are an outcome of the allocation, the tie falling one way or the other: as many of the tied
     * as received have one unit more than those of them that did not, and nobody else differs.
     */
    static boolean contain(Allocation allocation, List<Money> amounts) {
        Money unit = Money.of(allocation.total().isNegative() ? -1 : 1, allocation.unit());
        Money sum = Money.ZERO;
        for (int i = 0; i < amounts.size(); i++) {
            Part part = allocation.parts().get(i);
            Money more = amounts.get(i).minus(part.amount());
            boolean fits = more.equals(Money.ZERO)
                    || (part.reason() == Reason.TIE_WON && more.equals(unit.negated()))
                    || (part.reason() == Reason.TIE_LOST && more.equals(unit));
            if (!fits) {
                return false;
            }
            sum = sum.plus(more);
        }
        return sum.equals(Money.ZERO);
    }
}
