package rar.model.forecast;

/** What it means where an outcome does not say what came of something that the plan has in its months. */
public enum MissingPolicy {
    /** That it was forgotten: the outcome is refused. */
    REFUSED("refused"),
    /** That it came as planned. */
    AS_PLANNED("as-planned"),
    /** That nothing came of it. */
    NOTHING("nothing");

    private final String name;

    MissingPolicy(String name) {
        this.name = name;
    }

    /** The name in outcome files. */
    @Override
    public String toString() {
        return name;
    }
}
