package rar.model.allocation;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import rar.model.allocation.ShareList.RoundedShare;
import rar.model.money.Components;
import rar.model.money.Money;
import rar.model.money.MoneyUnit;
import rar.model.money.Share;

/**
 * Shares rounded first, then multiplied by the total, as in Verksamhetsplan RAR 2009, ch. 9, with shares to 0,1 %.
 * The shares themselves are divided by largest remainder, so that they sum to 100 %; where total times share is not
 * whole, the amounts are divided so too.
 *
 * <p>The result can lie many units from the quotas: half a step of a large total is much money. A claimant whose
 * share rounds to nothing receives nothing.
 *
 * @param step what every share is a whole number of, e.g. 0,1 %; 100 % is a whole number of steps
 */
public record RoundedShares(Share step) implements AllocationMethod {

    /** @throws IllegalArgumentException if 100 % is not a whole number of steps, below 2^60 */
    public RoundedShares {
        Components.present(RoundedShares.class, step);
        if (!step.numerator().equals(BigInteger.ONE) || step.denominator().bitLength() > 60) {
            throw new IllegalArgumentException("100 % is not a whole number of steps of " + step);
        }
    }

    /** With the usual step, 0,1 %. */
    public static RoundedShares ofTenthsOfPercent() {
        return new RoundedShares(Share.of(1, 1000));
    }

    @Override
    public String name() {
        return "rounded-shares";
    }

    @Override
    public boolean staysWithinQuota() {
        return false;
    }

    @Override
    public boolean couldGive(long units, List<WeightRange> weights, long[] parts) {
        return false;
    }

    @Override
    public Allocation allocate(Money total, MoneyUnit unit, List<Claim> claims) {
        Request request = Request.of(total, unit, claims);
        RemainderSolution shares = shares(request.problem().weights());
        return allocation(request, shares, shares.units());
    }

    /** With these shares in whole steps, which came about as {@code shares} did. */
    private Allocation allocation(Request request, RemainderSolution shares, long[] steps) {
        RemainderSolution amounts =
                RemainderSolution.of(second(request.total().format(request.unit()), request.problem(), steps));
        return request.answer(this, amounts.units(), i -> amounts.reason(i).inRoundedShares(), parts -> {
            List<RoundedShare> list = IntStream.range(0, parts.size())
                    .mapToObj(i ->
                            roundedShare(parts.get(i).name(), request.problem().weights(), shares, i))
                    .toList();
            return new ShareList(step, list);
        });
    }

    /** {@inheritDoc} A tie among the shares falls to those who have most beyond what the lower share gives. */
    @Override
    public boolean gives(Money total, MoneyUnit unit, List<Claim> claims, List<Money> parts) {
        Request request = Request.of(total, unit, claims);
        RemainderSolution shares = shares(request.problem().weights());
        long[] steps = shares.units().clone();
        List<Integer> tied = IntStream.range(0, steps.length)
                .filter(i -> shares.reason(i) == Reason.TIE_WON || shares.reason(i) == Reason.TIE_LOST)
                .boxed()
                .toList();
        long received =
                tied.stream().filter(i -> shares.reason(i) == Reason.TIE_WON).count();
        tied.forEach(i -> steps[i] -= shares.reason(i) == Reason.TIE_WON ? 1 : 0);
        Comparator<Integer> mostBeyond = Comparator.comparing((Integer i) -> beyond(parts.get(i), request, steps[i]));
        tied.stream().sorted(mostBeyond.reversed()).limit(received).toList().forEach(i -> steps[i]++);
        return TieOutcomes.contain(allocation(request, shares, steps), parts);
    }

    /** By how much the size of a part exceeds that many steps of the total. */
    private Share beyond(Money part, Request request, long steps) {
        Share size = Share.of(part.abs().ore(), 1);
        return size.plus(step.times(Share.of(-steps, 1))
                .times(Share.of(request.total().abs().ore(), 1)));
    }

    @Override
    public long[] apportion(long units, long[] weights) {
        return Problem.solve(units, weights, problem -> {
            long[] shares = RemainderSolution.units(Problem.of(steps(problem.weights()), problem.weights()));
            return RemainderSolution.units(Problem.of(problem.units(), Weights.of(shares, problem.units())));
        });
    }

    @Override
    public void apportion(long units, long[] weights, long[] parts, long[] working) {
        if (working.length != weights.length
                || !FewMembers.divide(step.denominator().longValue(), weights, working)
                || !FewMembers.divide(units, working, parts)) {
            AllocationMethod.super.apportion(units, weights, parts, working);
        }
    }

    @Override
    public List<AlabamaParadox> paradoxesNear(Money total, MoneyUnit unit, List<Claim> claims, int reach) {
        return AlabamaParadox.near(total, unit, claims, reach, this::sizes);
    }

    /** Nothing where somebody whose share rounds to nothing leaves the others' maxima no room. */
    private Optional<long[]> sizes(Problem first) {
        RemainderSolution shares = shares(first.weights());
        Weights rounded = Weights.of(shares.units(), first.units());
        return Problem.obstacle(first.units(), rounded, first.bounds()).isPresent()
                ? Optional.empty()
                : Optional.of(RemainderSolution.units(second(first.units() + " units", first, shares.units())));
    }

    /** The steps of 100 % divided by weight. */
    private RemainderSolution shares(Weights weights) {
        return RemainderSolution.of(Problem.of("100 %", steps(weights), weights, Bounds.NONE));
    }

    /** How many steps are 100 %; only a total of zero can be divided by no weight at all, and has no use for any. */
    private long steps(Weights weights) {
        return weights.sum().signum() == 0 ? 0 : step.denominator().longValueExact();
    }

    private static Problem second(String total, Problem first, long[] steps) {
        return Problem.of(total, first.units(), Weights.of(steps, first.units()), first.bounds());
    }

    private RoundedShare roundedShare(String name, Weights weights, RemainderSolution shares, int i) {
        Share exact = weights.sum().signum() == 0 ? Share.ZERO : new Share(weights.get(i), weights.sum());
        Share rounded = step.times(Share.of(shares.units()[i], 1));
        return new RoundedShare(name, exact, rounded, shares.reason(i));
    }

    /** The name and the step. */
    @Override
    public String toString() {
        return name() + " (" + step + ")";
    }
}
