package rar.model.allocation;

import rar.model.message.Sayable;

/** Why a part ends at the unit it does. */
public enum Reason implements Sayable {
    /** A whole number of units: there was nothing to round. */
    WHOLE,
    /** One unit above the whole part of the quota, because the remainder is among the largest. */
    LARGE_REMAINDER,
    /** The whole part of the quota only, because the units left over went to larger remainders. */
    SMALL_REMAINDER,
    /** Rounded up by the method's rule: a quota, or a weight over {@link CommonDivisor#example}. */
    ROUNDED_UP,
    /** Rounded down by the method's rule: a quota, or a weight over {@link CommonDivisor#example}. */
    ROUNDED_DOWN,
    /** The rounded share of the total is a whole number of units. */
    ROUNDED_SHARE,
    /** Claimed the last units equally with others and received one, being earlier in member order. */
    TIE_WON,
    /** Claimed the last units equally with others and received none, being later in member order. */
    TIE_LOST,
    /** Lifted to its minimum. */
    MINIMUM,
    /** Held at its maximum. */
    MAXIMUM,
    /** The sum of what it has of each year. */
    SUM_OF_YEARS,
    /** Its weight is zero. */
    NO_WEIGHT;

    /** For a claimant that the level of all would take below its minimum (-1) or above its maximum (1). */
    static Reason ofBound(int side) {
        return side < 0 ? MINIMUM : MAXIMUM;
    }

    /** The same where what is whole is not the quota but the total times a rounded share. */
    Reason inRoundedShares() {
        return this == WHOLE ? ROUNDED_SHARE : this;
    }
}
