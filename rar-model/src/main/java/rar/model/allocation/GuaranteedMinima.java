package rar.model.allocation;

import java.util.List;
import java.util.Optional;
import rar.model.message.RefusedException;
import rar.model.money.Money;
import rar.model.money.MoneyUnit;

/**
 * Largest remainder with guaranteed minima, or Vinton (garanterat minimum): whole units of the quotas are lifted to the
 * minima, and what is left goes one each to the largest remainders of the same quotas, in which those lifted take no
 * part. So the House of Representatives was apportioned by the Act of 1850, and so its clerk found in 1880 that Alabama
 * has 8 of 299 seats but 7 of 300 (Balinski and Young, Fair Representation, 2nd ed. 2001, ch. 5).
 *
 * <p>{@link LargestRemainder} divides anew among the others what the minima leave; here those with the largest remainders
 * pay for them. Without minima both are the same. There are no maxima.
 */
public record GuaranteedMinima() implements AllocationMethod {

    @Override
    public String name() {
        return "guaranteed-minima";
    }

    /** Only without minima: who is lifted stands above its quota. */
    @Override
    public boolean staysWithinQuota() {
        return false;
    }

    /** {@inheritDoc} @throws IllegalArgumentException also if a claim has a maximum, or if the minima leave too little */
    @Override
    public boolean couldGive(long units, List<WeightRange> weights, long[] parts) {
        return new LargestRemainder().couldGive(units, weights, parts);
    }

    @Override
    public Allocation allocate(Money total, MoneyUnit unit, List<Claim> claims) {
        Request bounded = Request.of(total, unit, claims);
        claims.stream().filter(Claim::isLimited).findFirst().ifPresent(limited -> {
            throw new RefusedException(
                    AllocationMistake.KNOWS_NO_MAXIMA.with("method", name()).with("claim", limited.name()));
        });
        Request request = bounded.unbounded();
        Quotients lifted = lifted(request.problem(), bounded.problem().bounds());
        long left = left(request.problem(), lifted);
        if (left < 0) {
            throw new RefusedException(AllocationMistake.MINIMA_BEYOND_WHOLE_PARTS
                    .with("units", -left)
                    .with("total", total.format(unit)));
        }
        RemainderSolution solution = RemainderSolution.of(request.problem(), lifted);
        long[] free = request.problem().quotas().whole();
        return request.answer(
                this,
                solution.units(),
                i -> lifted.whole()[i] > free[i] ? Reason.MINIMUM : solution.reason(i),
                solution::basis);
    }

    private static Quotients lifted(Problem problem, Bounds bounds) {
        Quotients quotas = problem.quotas();
        for (int i = 0; i < problem.size(); i++) {
            if (bounds.least(i) > quotas.whole()[i]) {
                quotas.set(i, bounds.least(i));
            }
        }
        return quotas;
    }

    private static long left(Problem problem, Quotients lifted) {
        long left = problem.units();
        for (long whole : lifted.whole()) {
            left -= whole;
        }
        return left;
    }

    @Override
    public long[] apportion(long units, long[] weights) {
        return new LargestRemainder().apportion(units, weights);
    }

    @Override
    public void apportion(long units, long[] weights, long[] parts, long[] working) {
        new LargestRemainder().apportion(units, weights, parts, working);
    }

    @Override
    public List<AlabamaParadox> paradoxesNear(Money total, MoneyUnit unit, List<Claim> claims, int reach) {
        return AlabamaParadox.near(total, unit, claims, reach, GuaranteedMinima::sizes);
    }

    /** Nothing where the minima leave too little. */
    private static Optional<long[]> sizes(Problem bounded) {
        if (bounded.units() > 0 && bounded.weights().sum().signum() == 0) {
            return Optional.empty();
        }
        Problem problem = Problem.of(bounded.units(), bounded.weights());
        Quotients lifted = lifted(problem, bounded.bounds());
        return left(problem, lifted) < 0
                ? Optional.empty()
                : Optional.of(RemainderSolution.of(problem, lifted).units());
    }

    /** The name. */
    @Override
    public String toString() {
        return name();
    }
}
