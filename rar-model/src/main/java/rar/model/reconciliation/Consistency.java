package rar.model.reconciliation;

/** What an identity of a published plan turned out to be. */
public enum Consistency {
    /** It holds between the numbers as they are printed. */
    EXACT,
    /** It does not hold as printed, but for true values behind the print for which all other identities hold too. */
    ROUNDING,
    /**
     * True values behind the print satisfy it, but none that satisfy the identities that are not contradictions too: of
     * some identities that could each be rounding not all can.
     */
    JOINT,
    /** No true values behind the print of its own cells satisfy it. */
    CONTRADICTION;

    /** Whether it cannot hold, alone or with the others. */
    public boolean isContradiction() {
        return this == JOINT || this == CONTRADICTION;
    }
}
