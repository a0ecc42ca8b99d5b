package rar.model.reconciliation;

/** What an identity of a published plan turned out to be. */
public enum Verdict {
    /** It holds between the numbers as they are printed. */
    EXACT("exact"),
    /** It does not hold as printed, but for true values behind the print for which all other identities hold too. */
    ROUNDING("rounding"),
    /** No true values behind the print satisfy it together with the identities that are not contradictions. */
    CONTRADICTION("contradiction");

    private final String word;

    Verdict(String word) {
        this.word = word;
    }

    /** {@code exact}, {@code rounding} or {@code contradiction}. */
    @Override
    public String toString() {
        return word;
    }
}
