package rar.model.allocation;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import rar.model.money.Components;
import rar.model.money.Money;
import rar.model.money.MoneyUnit;
import rar.model.money.Share;

/**
 * A divisor method (divisormetod): every weight is divided by one common divisor and rounded by the method's rule,
 * the divisor being such that the parts sum to the total.
 *
 * <p>Equal to giving out the units one by one, each to the largest claim {@code w / s(k)} of a member with {@code k}
 * units already. Never shows the Alabama or the population paradox, but can leave a claimant outside its rounded
 * quota; no method avoids both (Balinski and Young, Fair Representation, 2nd ed. 2001, ch. 10 and appendix A). Adams
 * and Huntington-Hill give everybody with a weight a first unit as long as there are enough; where there are not,
 * the largest weights receive.
 *
 * @param signposts where it rounds up
 */
public record DivisorMethod(Signposts signposts) implements AllocationMethod {

    /** @throws NullPointerException if a component is null; it names the component */
    public DivisorMethod {
        Components.present(DivisorMethod.class, signposts);
    }

    @Override
    public String name() {
        return signposts.method();
    }

    @Override
    public boolean staysWithinQuota() {
        return false;
    }

    @Override
    public boolean couldGive(long units, List<WeightRange> weights, long[] parts) {
        return LongStream.of(parts).sum() == units && new DivisorRange(signposts, weights, parts).exists();
    }

    @Override
    public Allocation allocate(Money total, MoneyUnit unit, List<Claim> claims) {
        Request request = Request.of(total, unit, claims);
        long[] units = solve(request.problem());
        DivisorCut cut = DivisorCut.of(request.problem(), signposts, units);
        CommonDivisor divisor = cut.divisor(claims);
        Optional<Share> inside = divisor.inside();
        return request.answer(
                this, units, i -> cut.reason(i, inside, claims.get(i).weight()), parts -> divisor);
    }

    /** None, and nothing is looked at. */
    @Override
    public List<AlabamaParadox> paradoxesNear(Money total, MoneyUnit unit, List<Claim> claims, int reach) {
        return List.of();
    }

    @Override
    public long[] apportion(long units, long[] weights) {
        return Problem.solve(units, weights, this::solve);
    }

    /**
     * Rounds at a divisor near the right one and then gives or takes single units in the order of their claims. Both
     * steps follow one order of all units, so that the result does not depend on the first divisor.
     */
    private long[] solve(Problem problem) {
        long[] units = problem.rounded(start(problem), signposts);
        long missing = problem.units();
        for (long given : units) {
            missing -= given;
        }
        if (missing != 0) {
            move(problem, units, Math.abs(missing), Long.signum(missing));
        }
        return units;
    }

    /** Without bounds, the level at which the expected rounding losses cancel, so that few units are missing. */
    private Level start(Problem problem) {
        long members = IntStream.range(0, problem.size())
                .filter(i -> !problem.weights().isZero(i))
                .count();
        long doubled = problem.units() < Weights.LIMIT ? 2 * problem.units() + signposts.halvesLost() * members : -1;
        if (!problem.bounds().areNone() || doubled < 0 || members == 0) {
            return problem.level();
        }
        return new Level(doubled, problem.weights().sum().shiftLeft(1));
    }

    /** Gives (step 1) to the largest next claim or takes (step -1) from the smallest last one, {@code count} times. */
    private void move(Problem problem, long[] units, long count, int step) {
        int claimed = step > 0 ? 0 : -1;
        int[] open = IntStream.range(0, units.length)
                .filter(i -> isOpen(problem, units, i, step))
                .toArray();
        UnitQueue queue = new UnitQueue(open, (i, j) -> {
            int order = step * signposts.compare(problem.weights(), i, units[i] + claimed, j, units[j] + claimed);
            return order > 0 || (order == 0 && step * i < step * j);
        });
        for (long left = count; left > 0; left--) {
            int first = queue.first();
            units[first] += step;
            if (isOpen(problem, units, first, step)) {
                queue.reorderFirst();
            } else {
                queue.removeFirst();
            }
        }
    }

    private static boolean isOpen(Problem problem, long[] units, int i, int step) {
        return !problem.weights().isZero(i)
                && (step > 0
                        ? units[i] < problem.bounds().most(i)
                        : units[i] > problem.bounds().least(i));
    }

    /** The name. */
    @Override
    public String toString() {
        return name();
    }
}
