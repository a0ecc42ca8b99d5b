package rar.simulation.outcome;

/** How the applications that a factor draws in a year were decided on, over the scenarios of a run. */
public final class ApplicationDecisions {

    private final String factor;
    private final int year;
    private final int first;
    private final int most;
    private final DecisionCounts counts;

    /**
     * Nothing counted yet.
     *
     * @param first the place of the first of them among the grants that the rule decides on
     * @param most how many there can be
     */
    public ApplicationDecisions(String factor, int year, int first, int most) {
        this.factor = factor;
        this.year = year;
        this.first = first;
        this.most = most;
        this.counts = new DecisionCounts(first, most);
    }

    ApplicationDecisions empty() {
        return new ApplicationDecisions(factor, year, first, most);
    }

    void add(Paths paths) {
        counts.add(paths);
    }

    void add(ApplicationDecisions other) {
        counts.add(other.counts);
    }

    void add(GrantCounts written) {
        counts.add(written);
    }

    /** How many applications there can be in a scenario. */
    int most() {
        return most;
    }

    GrantCounts snapshot() {
        return counts.snapshot(factor() + "-" + year());
    }

    /** The id of the factor. */
    public String factor() {
        return factor;
    }

    /** In whose first month they come up. */
    public int year() {
        return year;
    }

    /** What was decided, all applications of a scenario counting as one. */
    public DecisionCounts counts() {
        return counts;
    }
}
