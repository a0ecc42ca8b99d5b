package rar.model.allocation;

import java.util.List;
import java.util.stream.Collectors;
import rar.model.message.RefusedException;
import rar.model.money.Money;
import rar.model.money.MoneyUnit;

/**
 * A rule that divides a total among claimants in whole units (fördelningsmetod).
 *
 * <p>Every method is exact for any total and any weights, mirrors the sign of the total, and breaks ties by the
 * order of the claims: the earlier claimant receives.
 */
public sealed interface AllocationMethod
        permits LargestRemainder, GuaranteedMinima, DivisorMethod, RoundedShares, HalfUp {

    /** The standard term of the method, as {@link #named} reads it. */
    String name();

    /**
     * Divides {@code total} among {@code claims} in whole {@code unit}s.
     *
     * @throws IllegalArgumentException if there are no claims, if the total is not a whole number of units, if it is
     *     not zero and all weights are, or if the minima exceed it or the maxima cannot hold it
     */
    Allocation allocate(Money total, MoneyUnit unit, List<Claim> claims);

    /**
     * Divides {@code units}, of either sign, among members of these weights; the bare numbers of {@link #allocate}
     * for many members, without bounds and reasons. The array given is not changed.
     *
     * @return one number of units for each weight, in order
     * @throws IllegalArgumentException if there are no weights, one is negative, or all are zero and the units are not
     * @throws ArithmeticException if {@code units} is {@link Long#MIN_VALUE}
     */
    long[] apportion(long units, long[] weights);

    /**
     * The same into an array that is given, for those who divide among a few members very often: largest remainder and
     * rounded shares then make no object. The weights are not changed.
     *
     * @param parts as long as the weights; holds one number of units for each of them afterwards
     * @param working as long as the weights; its contents are lost
     * @throws IllegalArgumentException as {@link #apportion(long, long[])}, or if an array is not as long as the weights
     * @throws ArithmeticException if {@code units} is {@link Long#MIN_VALUE}
     */
    default void apportion(long units, long[] weights, long[] parts, long[] working) {
        if (parts.length != weights.length || working.length != weights.length) {
            throw new IllegalArgumentException("there are " + weights.length + " weights, but room for " + parts.length
                    + " parts and working room for " + working.length);
        }
        System.arraycopy(apportion(units, weights), 0, parts, 0, parts.length);
    }

    /**
     * Whether the method gives these parts, whichever way a tie falls that it breaks by the order of the claims.
     *
     * @param parts one for each claim
     * @throws IllegalArgumentException as {@link #allocate}
     */
    default boolean gives(Money total, MoneyUnit unit, List<Claim> claims, List<Money> parts) {
        return TieOutcomes.contain(allocate(total, unit, claims), parts);
    }

    /**
     * Whether the method gives these parts for some weights within their ranges, whichever way a tie falls; no, where it
     * is not decided, as for rounded shares.
     *
     * @param units what is divided, zero or more
     * @param parts one for each weight, zero or more
     */
    boolean couldGive(long units, List<WeightRange> weights, long[] parts);

    /** Whether every part is its quota rounded down or up, whatever is divided. */
    boolean staysWithinQuota();

    /**
     * Every case of the {@link AlabamaParadox} that this method shows between totals one unit apart, from {@code reach}
     * units below {@code total} to as many above it, in the order of totals and claims. For a negative total the sizes
     * count. Totals that the bounds of the claims do not allow are left out.
     *
     * <p>Divisor methods show none, whatever the claims (Balinski and Young, Fair Representation, 2nd ed. 2001, ch. 8
     * and appendix A), nor does rounding each quota on its own.
     *
     * @param reach at least 1
     * @throws IllegalArgumentException as {@link #allocate}, or if {@code reach} is less than 1
     * @throws ArithmeticException if the largest total overflows
     */
    List<AlabamaParadox> paradoxesNear(Money total, MoneyUnit unit, List<Claim> claims, int reach);

    /** Every method, each once, in its usual form. */
    static List<AllocationMethod> all() {
        return List.of(
                new LargestRemainder(),
                new GuaranteedMinima(),
                new DivisorMethod(Signposts.HALF),
                new DivisorMethod(Signposts.DOWN),
                new DivisorMethod(Signposts.UP),
                new DivisorMethod(Signposts.GEOMETRIC),
                RoundedShares.ofTenthsOfPercent(),
                new HalfUp());
    }

    /**
     * The method of that name.
     *
     * @throws IllegalArgumentException if there is none; the message lists the names
     */
    static AllocationMethod named(String name) {
        return all().stream()
                .filter(method -> method.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new RefusedException(AllocationMistake.METHOD_UNKNOWN
                        .with("found", name)
                        .with(
                                "known",
                                all().stream().map(AllocationMethod::name).collect(Collectors.joining(", ")))));
    }
}
