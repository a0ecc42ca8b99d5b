package rar.model.plan;

import java.util.Locale;

/** How far external funding is decided by who gives it. */
public enum FundingStatus {
    /** It is granted. */
    GRANTED,
    /** It is applied for; the plan counts on it. */
    APPLIED_FOR,
    /** It is refused. */
    REFUSED;

    /** As plan files spell it, e.g. {@code applied-for}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
