package rar.model.allocation;

import java.math.BigInteger;
import java.util.Optional;
import rar.model.message.Message;
import rar.model.message.RefusedException;
import rar.model.money.Components;
import rar.model.money.Money;
import rar.model.money.MoneyUnit;
import rar.model.money.Share;

/**
 * One claimant to a part of a total, such as a member municipality with its inhabitants (fördelningsnyckel).
 *
 * <p>Bounds are on the size of the part: for a negative total, which mirrors the positive one, a minimum of 100 kr
 * means −100 kr or beyond. Where there is a bound in money and one as a share of the total, both hold.
 *
 * @param name how the claimant is named in the result
 * @param weight its exact weight, zero or more; only the proportions between weights matter
 * @param minimum the least it may receive, zero or more; counts rounded up to whole units
 * @param maximum the most it may receive, {@link #UNLIMITED} for no limit; counts rounded down to whole units
 * @param minimumShare the least share of the total it may receive, zero or more; rounded up like {@code minimum}
 * @param maximumShare the largest share of the total it may receive, the whole for no limit; rounded down
 */
public record Claim(String name, Share weight, Money minimum, Money maximum, Share minimumShare, Share maximumShare) {

    /** A maximum that limits nothing. */
    public static final Money UNLIMITED = new Money(Long.MAX_VALUE);

    /** @throws IllegalArgumentException if the weight or a minimum is negative, or a maximum below its minimum */
    public Claim {
        Components.present(Claim.class, name, weight, minimum, maximum, minimumShare, maximumShare);
        if (weight.isNegative()) {
            throw new RefusedException(
                    AllocationMistake.WEIGHT_NEGATIVE.with("claim", name).with("weight", Decimals.fraction(weight)));
        }
        if (minimum.isNegative()) {
            throw new RefusedException(
                    AllocationMistake.MINIMUM_NEGATIVE.with("claim", name).with("minimum", minimum));
        }
        if (minimumShare.isNegative()) {
            throw new RefusedException(
                    AllocationMistake.MINIMUM_NEGATIVE.with("claim", name).with("minimum", minimumShare));
        }
        if (maximum.compareTo(minimum) < 0) {
            throw new RefusedException(AllocationMistake.MAXIMUM_BELOW_MINIMUM
                    .with("claim", name)
                    .with("maximum", maximum)
                    .with("minimum", minimum));
        }
        if (maximumShare.compareTo(minimumShare) < 0) {
            throw new RefusedException(AllocationMistake.SHARE_BELOW_MINIMUM
                    .with("claim", name)
                    .with("maximum", maximumShare)
                    .with("minimum", minimumShare));
        }
    }

    /** A claim with bounds in money. @throws IllegalArgumentException as the constructor */
    public Claim(String name, Share weight, Money minimum, Money maximum) {
        this(name, weight, minimum, maximum, Share.ZERO, Share.ONE);
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
        return new Claim(name, weight, amount, maximum, minimumShare, maximumShare);
    }

    /** The same claim to at most {@code amount}. @throws IllegalArgumentException as the constructor */
    public Claim atMost(Money amount) {
        return new Claim(name, weight, minimum, amount, minimumShare, maximumShare);
    }

    /** The same claim to at least this share of the total. @throws IllegalArgumentException as the constructor */
    public Claim atLeast(Share ofTotal) {
        return new Claim(name, weight, minimum, maximum, ofTotal, maximumShare);
    }

    /** The same claim to at most this share of the total. @throws IllegalArgumentException as the constructor */
    public Claim atMost(Share ofTotal) {
        return new Claim(name, weight, minimum, maximum, minimumShare, ofTotal);
    }

    /**
     * Refuses bounds that leave no whole number of units between them, of whatever is divided.
     *
     * @throws IllegalArgumentException if there is none
     */
    public void requireRoomIn(MoneyUnit unit) {
        // of nothing, a minimum as a share is nothing, and only the bounds in money count
        if (least(unit, 0) > inMoney(unit)) {
            throw new RefusedException(noRoom(AllocationMistake.NO_ROOM, unit));
        }
    }

    /** Why no whole number of units lies between the bounds where so many units are divided, if none does. */
    Optional<Message> noRoom(MoneyUnit unit, long units) {
        return least(unit, units) <= most(unit, units)
                ? Optional.empty()
                : Optional.of(noRoom(AllocationMistake.NO_ROOM_OF_TOTAL, unit)
                        .with("total", Money.of(units, unit).format(unit)));
    }

    private Message noRoom(AllocationMistake mistake, MoneyUnit unit) {
        Object least =
                minimumShare.equals(Share.ZERO) ? minimum : bound(minimum.equals(Money.ZERO), minimum, minimumShare);
        Object most = isLimitedInShare() ? bound(maximum.equals(UNLIMITED), maximum, maximumShare) : maximum;
        return mistake.with("unit", unit)
                .with("claim", name)
                .with("least", least)
                .with("most", most);
    }

    private static Object bound(boolean isShareAlone, Money amount, Share share) {
        return isShareAlone
                ? share
                : AllocationMistake.BOTH_BOUNDS.with("amount", amount).with("share", share);
    }

    /** The fewest whole units that reach the minimum, where so many are divided. */
    long least(MoneyUnit unit, long units) {
        BigInteger[] share = minimumShare
                .numerator()
                .multiply(BigInteger.valueOf(units))
                .divideAndRemainder(minimumShare.denominator());
        long whole = BigWeights.saturated(share[0].add(BigInteger.valueOf(share[1].signum())));
        return Math.max(whole, -Math.floorDiv(-minimum.ore(), unit.ore()));
    }

    /** The most whole units within the maximum, where so many are divided. */
    long most(MoneyUnit unit, long units) {
        return isLimitedInShare()
                ? Math.min(
                        inMoney(unit),
                        BigWeights.saturated(maximumShare
                                .numerator()
                                .multiply(BigInteger.valueOf(units))
                                .divide(maximumShare.denominator())))
                : inMoney(unit);
    }

    private long inMoney(MoneyUnit unit) {
        return maximum.equals(UNLIMITED) ? Long.MAX_VALUE : maximum.ore() / unit.ore();
    }

    private boolean isLimitedInShare() {
        return maximumShare.compareTo(Share.ONE) < 0;
    }

    /** Whether there is a maximum. */
    public boolean isLimited() {
        return isLimitedInShare() || !maximum.equals(UNLIMITED);
    }

    /** Whether there is a minimum above zero. */
    public boolean isGuaranteed() {
        return !minimum.equals(Money.ZERO) || !minimumShare.equals(Share.ZERO);
    }

    /** Whether there is a minimum above zero or a maximum. */
    public boolean isBounded() {
        return isLimited() || isGuaranteed();
    }
}
