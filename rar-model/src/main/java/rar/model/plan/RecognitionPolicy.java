package rar.model.plan;

/**
 * When a grant becomes an expense. The policy moves results and equity between years and never cash.
 */
public enum RecognitionPolicy {
    /**
     * When it is decided, with a provision (avsättning) for what remains to be paid (Verksamhetsplan RAR 2009,
     * ch. 9).
     */
    AT_DECISION("at-decision"),
    /**
     * As it is consumed, with what remains as a memorandum (Verksamhetsplan RAR 2012, balansplan, note 1).
     */
    AS_CONSUMED("as-consumed");

    private final String name;

    RecognitionPolicy(String name) {
        this.name = name;
    }

    /** Whether a decided grant is provided for until it is paid, and is an expense before that. */
    public boolean providesForGrants() {
        return this == AT_DECISION;
    }

    /** The name in plan files. */
    @Override
    public String toString() {
        return name;
    }
}
