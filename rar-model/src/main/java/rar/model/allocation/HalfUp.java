package rar.model.allocation;

import java.math.BigInteger;
import java.util.List;
import rar.model.money.Money;
import rar.model.money.MoneyUnit;
import rar.model.money.Share;

/**
 * Every quota rounded on its own, half up away from zero, as most published tables do. The parts need not sum to the
 * total; {@link Allocation#gap()} states by how much they miss it.
 */
public record HalfUp() implements AllocationMethod {

    @Override
    public String name() {
        return "half-up";
    }

    @Override
    public Allocation allocate(Money total, MoneyUnit unit, List<Claim> claims) {
        Request request = Request.of(total, unit, claims);
        return request.answer(this, i -> rounded(request, i), i -> reason(request, i));
    }

    private static long rounded(Request request, int i) {
        return request.quotas().get(i).timesHalfUp(BigInteger.ONE).longValueExact();
    }

    private static Reason reason(Request request, int i) {
        if (request.remainder(i).equals(Share.ZERO)) {
            return Reason.WHOLE;
        }
        return rounded(request, i) > request.lower(i) ? Reason.ROUNDED_UP : Reason.ROUNDED_DOWN;
    }
}
