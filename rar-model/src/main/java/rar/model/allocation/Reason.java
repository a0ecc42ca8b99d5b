package rar.model.allocation;

/** Why a part ends at the unit it does. */
public enum Reason {
    /** The quota is a whole number of units: there was nothing to round. */
    WHOLE("the quota is whole"),
    /** One unit above the lower part, because the remainder is among the largest. */
    LARGE_REMAINDER("a remainder among the largest, one unit more"),
    /** The lower part only, because the units left over went to larger remainders. */
    SMALL_REMAINDER("the units left over went to larger remainders"),
    /** Rounded up by the method's rule. */
    ROUNDED_UP("rounded up"),
    /** Rounded down by the method's rule. */
    ROUNDED_DOWN("rounded down"),
    /** Tied with others for the last units and received one, being earlier in member order. */
    TIE_WON("tied for the last units, earlier in member order"),
    /** Tied with others for the last units and received none, being later in member order. */
    TIE_LOST("tied for the last units, later in member order");

    private final String text;

    Reason(String text) {
        this.text = text;
    }

    /** The reason in words. */
    public String text() {
        return text;
    }
}
