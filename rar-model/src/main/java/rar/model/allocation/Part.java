package rar.model.allocation;

import java.math.BigInteger;
import rar.model.money.Components;
import rar.model.money.Money;
import rar.model.money.Share;

/**
 * What one claimant receives, and why.
 *
 * @param name the claimant
 * @param weight its exact weight
 * @param quota its exact share of the total (kvot), in units; negative where the total is
 * @param units what it receives, in whole units
 * @param amount what it receives, in money
 * @param reason why it ends at that unit
 */
public record Part(String name, Share weight, Share quota, long units, Money amount, Reason reason) {

    /** @throws NullPointerException if a component is null; it names the component */
    public Part {
        Components.present(Part.class, name, weight, quota, amount, reason);
    }

    /** The whole units of the quota, towards zero. */
    public long lower() {
        return quota.numerator().divide(quota.denominator()).longValueExact();
    }

    /** What the quota exceeds its whole units by: a fraction of a unit, with the sign of the quota. */
    public Share remainder() {
        BigInteger[] wholeAndRest = quota.numerator().divideAndRemainder(quota.denominator());
        return new Share(wholeAndRest[1], quota.denominator());
    }
}
