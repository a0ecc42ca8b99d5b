package rar.model.allocation;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import rar.model.money.Money;
import rar.model.money.MoneyUnit;
import rar.model.money.Share;

/**
 * Largest remainder, or Hamilton (största rest): every claimant receives the whole units of its quota, and the units
 * left over go one each to the largest remainders.
 *
 * <p>Stays within the quota, but shows the Alabama paradox: a larger total can leave a claimant with less (Balinski
 * and Young, Fair Representation, 2nd ed. 2001).
 */
public record LargestRemainder() implements AllocationMethod {

    @Override
    public String name() {
        return "largest-remainder";
    }

    @Override
    public Allocation allocate(Money total, MoneyUnit unit, List<Claim> claims) {
        Request request = Request.of(total, unit, claims);
        int size = claims.size();
        long[] units = IntStream.range(0, size).mapToLong(request::lower).toArray();
        List<Share> remainders =
                IntStream.range(0, size).mapToObj(request::remainder).toList();
        List<Integer> byRemainder = IntStream.range(0, size)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> remainders.get(i)).reversed())
                .toList();
        int left = (int) (request.units()
                - IntStream.range(0, size).mapToLong(request::lower).sum());
        for (int i : byRemainder.subList(0, left)) {
            units[i]++;
        }
        if (left == 0) {
            return request.answer(this, i -> units[i], i -> Reason.WHOLE);
        }
        Share lastIn = remainders.get(byRemainder.get(left - 1));
        Share firstOut = remainders.get(byRemainder.get(left));
        boolean tie = lastIn.equals(firstOut);
        return request.answer(
                this,
                i -> units[i],
                i -> reason(remainders.get(i), units[i] > request.lower(i), tie && lastIn.equals(remainders.get(i))));
    }

    private static Reason reason(Share remainder, boolean received, boolean tied) {
        if (remainder.equals(Share.ZERO)) {
            return Reason.WHOLE;
        }
        if (tied) {
            return received ? Reason.TIE_WON : Reason.TIE_LOST;
        }
        return received ? Reason.LARGE_REMAINDER : Reason.SMALL_REMAINDER;
    }
}
