package rar.model.goal;

/** Whether a goal is met. */
public enum Verdict {
    /** It is met in every month or year that it speaks of. */
    HOLDS("holds"),
    /** It is not met somewhere. */
    BREAKS("breaks"),
    /** What it looks at is not known, so neither can be said. */
    CANNOT_BE_JUDGED("cannot be judged");

    private final String text;

    Verdict(String text) {
        this.text = text;
    }

    @Override
    public String toString() {
        return text;
    }
}
