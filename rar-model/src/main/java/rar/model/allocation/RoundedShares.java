package rar.model.allocation;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import rar.model.money.Money;
import rar.model.money.MoneyUnit;
import rar.model.money.Share;

/**
 * Shares rounded first, then multiplied by the total (Verksamhetsplan RAR 2009, ch. 9: shares to 0,1 %). The shares
 * themselves are divided by largest remainder, so that they sum to 100 %; where total times share is not whole, the
 * amounts are too.
 *
 * @param step what every share is a whole number of, e.g. 0,1 %; 100 % must be a whole number of steps
 */
public record RoundedShares(Share step) implements AllocationMethod {

    /** @throws IllegalArgumentException if the step is not positive or 100 % is not a whole number of steps */
    public RoundedShares {
        if (!step.numerator().equals(BigInteger.ONE) || step.denominator().bitLength() > 62) {
            throw new IllegalArgumentException("100 % is not a whole number of steps of " + step);
        }
    }

    /** The usual step, 0,1 %. */
    public static RoundedShares toTenthOfPercent() {
        return new RoundedShares(Share.of(1, 1000));
    }

    @Override
    public String name() {
        return "rounded-shares";
    }

    @Override
    public Allocation allocate(Money total, MoneyUnit unit, List<Claim> claims) {
        Request request = Request.of(total, unit, claims);
        if (total.equals(Money.ZERO)) {
            return request.answer(this, i -> 0, i -> Reason.WHOLE);
        }
        List<Part> amounts = new LargestRemainder()
                .allocate(total.abs(), unit, rounded(claims))
                .parts();
        return request.answer(
                this, i -> amounts.get(i).units(), i -> amounts.get(i).reason());
    }

    /** The claims with each weight replaced by its rounded share of the whole, which sum to 100 %. */
    private List<Claim> rounded(List<Claim> claims) {
        // the steps of 100 % are divided as if they were öre
        Money steps = new Money(step.denominator().longValueExact());
        List<Part> shares =
                new LargestRemainder().allocate(steps, MoneyUnit.ORE, claims).parts();
        List<Claim> rounded = new ArrayList<>(shares.size());
        for (Part share : shares) {
            rounded.add(Claim.of(share.name(), Share.of(share.units(), steps.ore())));
        }
        return rounded;
    }
}
