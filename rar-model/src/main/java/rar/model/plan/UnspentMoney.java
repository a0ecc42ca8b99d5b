package rar.model.plan;

import java.util.Locale;

/** What becomes of what a line or project leaves unspent at the end of a year, once it is known that it does. */
public enum UnspentMoney {
    /** It is not used any more. */
    LAPSES,
    /** It is used in the next year, before the money of that year, and is not carried over again. */
    CARRIED_OVER;

    /** As plan files spell it, e.g. {@code carried-over}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
