package rar.model.allocation;

import rar.model.money.Money;
import rar.model.money.MoneyUnit;
import rar.model.money.Share;

/**
 * One claimant to a part of a total, such as a member municipality with its inhabitants (fördelningsnyckel).
 *
 * <p>Bounds are on the size of the part: for a negative total, which mirrors the positive one, a minimum of 100 kr
 * means −100 kr or beyond.
 *
 * @param name how the claimant is named in the result
 * @param weight its exact weight, zero or more; only the proportions between weights matter
 * @param minimum the least it may receive, zero or more; counts rounded up to whole units
 * @param maximum the most it may receive, {@link #UNLIMITED} for no limit; counts rounded down to whole units
 */
public record Claim(String name, Share weight, Money minimum, Money maximum) {

    /** A maximum that limits nothing. */
    public static final Money UNLIMITED = new Money(Long.MAX_VALUE);

    /** @throws IllegalArgumentException if the weight or the minimum is negative, or the maximum below the minimum */
    public Claim {
        if (weight.isNegative()) {
            throw new IllegalArgumentException("the weight of " + name + " is negative: " + weight);
        }
        if (minimum.isNegative()) {
            throw new IllegalArgumentException("the minimum of " + name + " is negative: " + minimum);
        }
        if (maximum.compareTo(minimum) < 0) {
            throw new IllegalArgumentException(
                    "the maximum of " + name + ", " + maximum + ", is below its minimum, " + minimum);
        }
    }

    /** A claim by a whole number, such as inhabitants. @throws IllegalArgumentException if it is negative */
    public static Claim of(String name, long weight) {
        return of(name, Share.of(weight, 1));
    }

    /** A claim by an exact fraction. @throws IllegalArgumentException if it is negative */
    public static Claim of(String name, Share weight) {
        return new Claim(name, weight, Money.ZERO, UNLIMITED);
    }

    /** The same claim to at least {@code amount}. @throws IllegalArgumentException as the constructor */
    public Claim atLeast(Money amount) {
        return new Claim(name, weight, amount, maximum);
    }

    /** The same claim to at most {@code amount}. @throws IllegalArgumentException as the constructor */
    public Claim atMost(Money amount) {
        return new Claim(name, weight, minimum, amount);
    }

    /**
     * Refuses bounds that leave no whole number of units between them.
     *
     * @throws IllegalArgumentException if there is none
     */
    public void requireRoomIn(MoneyUnit unit) {
        if (least(unit) > most(unit)) {
            throw new IllegalArgumentException("no amount in whole " + unit + " lies between the minimum of "
                    + name + ", " + minimum + ", and its maximum, " + maximum + "; widen one of them or choose a finer"
                    + " unit");
        }
    }

    /** The fewest whole units that reach the minimum. */
    long least(MoneyUnit unit) {
        return -Math.floorDiv(-minimum.ore(), unit.ore());
    }

    /** The most whole units within the maximum. */
    long most(MoneyUnit unit) {
        return isLimited() ? maximum.ore() / unit.ore() : Long.MAX_VALUE;
    }

    /** Whether there is a maximum. */
    boolean isLimited() {
        return !maximum.equals(UNLIMITED);
    }

    /** Whether there is a minimum above zero or a maximum. */
    boolean isBounded() {
        return isLimited() || !minimum.equals(Money.ZERO);
    }
}
