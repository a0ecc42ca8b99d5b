package rar.simulation.engine;

/** How the applications that a factor draws in a year were decided on, over the scenarios of a run. */
public final class ApplicationDecisions {

    private final Governance.Year applications;
    private final DecisionCounts counts;

    ApplicationDecisions(Governance.Year applications) {
        this.applications = applications;
        this.counts = new DecisionCounts(applications.first(), applications.most());
    }

    ApplicationDecisions empty() {
        return new ApplicationDecisions(applications);
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
        return applications.most();
    }

    GrantCounts snapshot() {
        return counts.snapshot(factor() + "-" + year());
    }

    /** The id of the factor. */
    public String factor() {
        return applications.factor();
    }

    /** In whose first month they come up. */
    public int year() {
        return applications.year();
    }

    /** What was decided, all applications of a scenario counting as one. */
    public DecisionCounts counts() {
        return counts;
    }
}
