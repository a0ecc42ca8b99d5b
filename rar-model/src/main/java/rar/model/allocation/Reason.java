package rar.model.allocation;

/** Why a part ends at the unit it does. */
public enum Reason {
    /** A whole number of units: there was nothing to round. */
    WHOLE("whole already"),
    /** One unit above the whole part of the quota, because the remainder is among the largest. */
    LARGE_REMAINDER("one more for a remainder among the largest"),
    /** The whole part of the quota only, because the units left over went to larger remainders. */
    SMALL_REMAINDER("no more, others have larger remainders"),
    /** Rounded up by the method's rule: a quota, or a weight over {@link CommonDivisor#example}. */
    ROUNDED_UP("rounded up"),
    /** Rounded down by the method's rule: a quota, or a weight over {@link CommonDivisor#example}. */
    ROUNDED_DOWN("rounded down"),
    /** The rounded share of the total is a whole number of units. */
    ROUNDED_SHARE("its rounded share of the total"),
    /** Claimed the last units equally with others and received one, being earlier in member order. */
    TIE_WON("one more in a tie, earlier in member order"),
    /** Claimed the last units equally with others and received none, being later in member order. */
    TIE_LOST("no more in a tie, later in member order"),
    /** Lifted to its minimum. */
    MINIMUM("its minimum"),
    /** Held at its maximum. */
    MAXIMUM("its maximum"),
    /** The sum of what it has of each year. */
    SUM_OF_YEARS("the sum of its years"),
    /** Its weight is zero. */
    NO_WEIGHT("no weight");

    private final String text;

    Reason(String text) {
        this.text = text;
    }

    /** The reason in words. */
    public String text() {
        return text;
    }

    /** For a claimant that the level of all would take below its minimum (-1) or above its maximum (1). */
    static Reason ofBound(int side) {
        return side < 0 ? MINIMUM : MAXIMUM;
    }

    /** The same where what is whole is not the quota but the total times a rounded share. */
    Reason inRoundedShares() {
        return this == WHOLE ? ROUNDED_SHARE : this;
    }
}
