package rar.model.plan;

import io.vavr.collection.Vector;
import rar.model.allocation.Claim;
import rar.model.allocation.LargestRemainder;
import rar.model.message.RefusedException;
import rar.model.money.Components;
import rar.model.money.Money;
import rar.model.money.MoneyUnit;

/**
 * How a negative opening equity is made good by coming contributions: in equal parts over the first years of the plan,
 * by largest remainder in the given unit, the first years first (Verksamhetsplan RAR 2009, ch. 9: 13 030 tkr as 4 344,
 * 4 343 and 4 343).
 *
 * @param years over how many years, at least 1
 * @param unit in which the parts are whole, so far as the equity is
 */
public record EquityRecovery(int years, MoneyUnit unit) {

    /** @throws IllegalArgumentException if {@code years} is less than 1 */
    public EquityRecovery {
        Components.present(EquityRecovery.class, unit);
        if (years < 1) {
            throw new RefusedException(PlanMistake.RECOVERY_WITHOUT_YEARS.with("years", years));
        }
    }

    /**
     * What each year's result must be, year by year, for an opening equity: nothing where it is not negative. An equity
     * that is not a whole number of units is split in öre.
     */
    public Vector<Money> parts(Money openingEquity) {
        Money missing = openingEquity.isNegative() ? openingEquity.negated() : Money.ZERO;
        MoneyUnit each = missing.ore() % unit.ore() == 0 ? unit : MoneyUnit.ORE;
        return Vector.ofAll(new LargestRemainder()
                        .allocate(
                                missing,
                                each,
                                Vector.range(0, years)
                                        .map(i -> Claim.of("year " + (i + 1), 1))
                                        .asJava())
                        .parts())
                .map(part -> part.amount());
    }
}
