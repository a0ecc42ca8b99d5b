package rar.model.published;

import io.vavr.control.Option;
import rar.model.money.Share;

/** How the two sides of an identity relate. */
public enum Relation {
    /** Left and right are the same. */
    EQUALS("="),
    /** Left is not less than right. */
    AT_LEAST("≥"),
    /** Left is not more than right. */
    AT_MOST("≤"),
    /** Left is more than right. */
    MORE_THAN(">"),
    /** Left is less than right. */
    LESS_THAN("<");

    private final String sign;

    Relation(String sign) {
        this.sign = sign;
    }

    /** Whether left and right relate so when left less right has this sign. */
    public boolean holds(int signOfDifference) {
        return switch (this) {
            case EQUALS -> signOfDifference == 0;
            case AT_LEAST -> signOfDifference >= 0;
            case AT_MOST -> signOfDifference <= 0;
            case MORE_THAN -> signOfDifference > 0;
            case LESS_THAN -> signOfDifference < 0;
        };
    }

    /** The differences, left less right, with which it holds. */
    public Interval differences() {
        Option<Share> zero = Option.of(Share.ZERO);
        return switch (this) {
            case EQUALS -> Interval.exactly(Share.ZERO);
            case AT_LEAST, MORE_THAN -> new Interval(zero, this == AT_LEAST, Option.none(), false);
            case AT_MOST, LESS_THAN -> new Interval(Option.none(), false, zero, this == AT_MOST);
        };
    }

    @Override
    public String toString() {
        return sign;
    }
}
