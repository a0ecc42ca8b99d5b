package rar.model.allocation;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntToLongFunction;
import rar.model.money.Money;
import rar.model.money.MoneyUnit;
import rar.model.money.Share;

/**
 * What is asked of a method, checked: the size of the total in whole units, its sign apart, and the exact quotas.
 *
 * @param total what is divided
 * @param unit what every part is a whole number of
 * @param claims at least one
 * @param quotas the size of each claimant's exact quota, in units
 */
record Request(Money total, MoneyUnit unit, List<Claim> claims, List<Share> quotas) {

    static Request of(Money total, MoneyUnit unit, List<Claim> claims) {
        if (claims.isEmpty()) {
            throw new IllegalArgumentException("nobody to divide " + total + " among: there are no claims");
        }
        if (total.ore() % unit.ore() != 0) {
            throw new IllegalArgumentException(total + " is not a whole number of units of " + unit + " (" + total.ore()
                    + " öre, " + unit.ore() + " öre a unit)");
        }
        Share sum = claims.stream().map(Claim::weight).reduce(Share.ZERO, Share::plus);
        if (sum.equals(Share.ZERO) && !total.equals(Money.ZERO)) {
            throw new IllegalArgumentException(total + " cannot be divided: the weights of all claims are zero");
        }
        Share units = Share.of(total.abs().ore() / unit.ore(), 1);
        Share each = sum.equals(Share.ZERO) ? Share.ZERO : units.dividedBy(sum);
        List<Share> quotas =
                claims.stream().map(claim -> claim.weight().times(each)).toList();
        return new Request(total, unit, List.copyOf(claims), quotas);
    }

    /** The size of the total in units. */
    long units() {
        return total.abs().ore() / unit.ore();
    }

    /** The whole units of the size of quota {@code i}. */
    long lower(int i) {
        return floor(quotas.get(i)).longValueExact();
    }

    /** The size of quota {@code i} beyond its whole units. */
    Share remainder(int i) {
        Share quota = quotas.get(i);
        return new Share(quota.numerator().mod(quota.denominator()), quota.denominator());
    }

    /** The allocation that gives the claimants these sizes, with the sign of the total. */
    Allocation answer(AllocationMethod method, IntToLongFunction sizes, IntFunction<Reason> reasons) {
        long sign = total.isNegative() ? -1 : 1;
        List<Part> parts = new ArrayList<>(claims.size());
        for (int i = 0; i < claims.size(); i++) {
            Claim claim = claims.get(i);
            long units = sign * sizes.applyAsLong(i);
            Share quota = quotas.get(i).times(Share.of(sign, 1));
            parts.add(new Part(claim.name(), claim.weight(), quota, units, Money.of(units, unit), reasons.apply(i)));
        }
        return new Allocation(total, unit, method, parts);
    }

    private static BigInteger floor(Share share) {
        return share.numerator().divide(share.denominator());
    }
}
