package rar.model.reconciliation;

/** How the two sides of an identity relate. */
public enum Relation {
    /** Left and right are the same. */
    EQUALS("="),
    /** Left is not less than right. */
    AT_LEAST("≥"),
    /** Left is not more than right. */
    AT_MOST("≤");

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
        };
    }

    @Override
    public String toString() {
        return sign;
    }
}
