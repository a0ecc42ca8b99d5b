package rar.model.allocation;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import rar.model.message.RefusedException;
import rar.model.money.Components;
import rar.model.money.Money;
import rar.model.money.MoneyUnit;
import rar.model.money.Share;

/**
 * What is asked of a method, checked, and the way back from units to money.
 *
 * @param total what is divided
 * @param unit what every part is a whole number of
 * @param claims who claims it
 * @param problem the same in units, without its sign
 */
@SuppressWarnings("exports") // rooms beside this one ask for the request, nobody else for the problem
public record Request(Money total, MoneyUnit unit, List<Claim> claims, Problem problem) {

    /** @throws NullPointerException if a component is null; it names the component */
    public Request {
        Components.present(Request.class, total, unit, claims, problem);
    }

    /** The request, checked. @throws IllegalArgumentException as {@link AllocationMethod#allocate} */
    static Request of(Money total, MoneyUnit unit, List<Claim> claims) {
        long units = Math.absExact(units(total, unit));
        Weights weights = Weights.of(claims, units);
        Problem problem = Problem.of(total.format(unit), units, weights, Bounds.of(claims, unit, units));
        return new Request(total, unit, List.copyOf(claims), problem);
    }

    /** The same without the claims' bounds. @throws IllegalArgumentException if nobody could receive */
    Request unbounded() {
        return new Request(
                total, unit, claims, Problem.of(total.format(unit), problem.units(), problem.weights(), Bounds.NONE));
    }

    /** The total in units. @throws IllegalArgumentException if these are not whole */
    public static long units(Money total, MoneyUnit unit) {
        if (total.ore() % unit.ore() != 0) {
            throw new RefusedException(AllocationMistake.NOT_IN_UNITS
                    .with("total", total)
                    .with("unit", unit)
                    .with("rest", new Money(total.ore() % unit.ore()).abs()));
        }
        return total.ore() / unit.ore();
    }

    /** The allocation that gives the claimants these sizes, with the sign of the total. */
    Allocation answer(
            AllocationMethod method, long[] sizes, IntFunction<Reason> reasons, Function<List<Part>, Basis> basis) {
        long sign = total.isNegative() ? -1 : 1;
        List<Part> parts = new ArrayList<>(sizes.length);
        for (int i = 0; i < sizes.length; i++) {
            Claim claim = claims.get(i);
            long units = sign * sizes[i];
            parts.add(new Part(
                    claim.name(), claim.weight(), quota(i, sign), units, Money.of(units, unit), reasons.apply(i)));
        }
        return new Allocation(total, unit, method, parts, basis.apply(parts));
    }

    private Share quota(int i, long sign) {
        return switch (problem.beyondBounds(i)) {
            case -1 -> Share.of(sign * problem.bounds().least(i), 1);
            case 1 -> Share.of(sign * problem.bounds().most(i), 1);
            default ->
                new Share(
                        problem.weights()
                                .get(i)
                                .multiply(BigInteger.valueOf(
                                        sign * problem.level().numerator())),
                        problem.level().denominator());
        };
    }
}
