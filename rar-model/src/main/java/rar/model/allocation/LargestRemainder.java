package rar.model.allocation;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import rar.model.money.Money;
import rar.model.money.MoneyUnit;

/**
 * Largest remainder, or Hamilton (största rest): every claimant receives the whole units of its quota, and the units
 * left over go one each to the largest remainders.
 *
 * <p>No other whole parts lie nearer their quotas, and every part is its quota rounded down or up; but the method
 * shows the Alabama paradox, in which a larger total leaves somebody less (Balinski and Young, Fair Representation,
 * 2nd ed. 2001, ch. 5 and appendix A). Bounds act on the quotas: those beyond a bound stand at it, and the others
 * share the rest in proportion.
 */
public record LargestRemainder() implements AllocationMethod {

    @Override
    public String name() {
        return "largest-remainder";
    }

    @Override
    public boolean staysWithinQuota() {
        return true;
    }

    @Override
    public boolean couldGive(long units, List<WeightRange> weights, long[] parts) {
        return LongStream.of(parts).sum() == units && new RemainderRegion(units, weights, parts).hasLargestRemainder();
    }

    @Override
    public Allocation allocate(Money total, MoneyUnit unit, List<Claim> claims) {
        Request request = Request.of(total, unit, claims);
        RemainderSolution solution = RemainderSolution.of(request.problem());
        return request.answer(this, solution.units(), solution::reason, solution::basis);
    }

    @Override
    public long[] apportion(long units, long[] weights) {
        return Problem.solve(units, weights, RemainderSolution::units);
    }

    @Override
    public void apportion(long units, long[] weights, long[] parts, long[] working) {
        if (working.length != weights.length || !FewMembers.divide(units, weights, parts)) {
            AllocationMethod.super.apportion(units, weights, parts, working);
        }
    }

    @Override
    public List<AlabamaParadox> paradoxesNear(Money total, MoneyUnit unit, List<Claim> claims, int reach) {
        return AlabamaParadox.near(
                total, unit, claims, reach, problem -> Optional.of(RemainderSolution.units(problem)));
    }

    /** The name. */
    @Override
    public String toString() {
        return name();
    }
}
