package rar.model.allocation;

import java.util.List;
import rar.model.money.Money;
import rar.model.money.MoneyUnit;

/**
 * Every quota rounded on its own, half up away from zero, as most published tables do. The parts need not sum to the
 * total; {@link Allocation#gap()} states by how much they miss it (avrundningsdifferens).
 */
public record HalfUp() implements AllocationMethod {

    @Override
    public String name() {
        return "half-up";
    }

    @Override
    public boolean staysWithinQuota() {
        return true;
    }

    @Override
    public boolean couldGive(long units, List<WeightRange> weights, long[] parts) {
        return new RemainderRegion(units, weights, parts).hasHalfUp();
    }

    @Override
    public Allocation allocate(Money total, MoneyUnit unit, List<Claim> claims) {
        Request request = Request.of(total, unit, claims);
        Problem problem = request.problem();
        Quotients quotas = problem.quotas();
        long[] units = solve(problem);
        return request.answer(this, units, i -> reason(problem, quotas, units, i), parts -> new Independent());
    }

    private static Reason reason(Problem problem, Quotients quotas, long[] units, int i) {
        int side = problem.beyondBounds(i);
        if (side != 0) {
            return Reason.ofBound(side);
        }
        if (quotas.rest()[i] == 0) {
            return Reason.WHOLE;
        }
        return units[i] > quotas.whole()[i] ? Reason.ROUNDED_UP : Reason.ROUNDED_DOWN;
    }

    /** {@inheritDoc} The parts need not sum to {@code units}. */
    @Override
    public long[] apportion(long units, long[] weights) {
        return Problem.solve(units, weights, HalfUp::solve);
    }

    private static long[] solve(Problem problem) {
        return problem.rounded(problem.level(), Signposts.HALF);
    }

    /** None, and nothing is looked at. */
    @Override
    public List<AlabamaParadox> paradoxesNear(Money total, MoneyUnit unit, List<Claim> claims, int reach) {
        return List.of();
    }

    /** The name. */
    @Override
    public String toString() {
        return name();
    }
}
