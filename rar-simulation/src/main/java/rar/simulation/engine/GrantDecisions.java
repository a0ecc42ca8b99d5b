package rar.simulation.engine;

import java.util.List;

/**
 * What a rule has made of the grants that the plan foresees, and of applications beyond them, over the scenarios of a
 * run: how often it granted them in full, in part or not at all, how often it put them off, and how much was granted.
 */
public final class GrantDecisions implements Tally<GrantDecisions> {

    private final List<String> grants;
    private final DecisionCounts[] counts;
    private final List<ApplicationDecisions> applications;
    private long scenarios;

    /** Nothing counted yet of what the rule of a simulation decides. */
    public GrantDecisions(Simulation simulation) {
        this(
                simulation.governed().subList(0, simulation.planned()),
                simulation.applications().stream()
                        .map(ApplicationDecisions::new)
                        .toList());
    }

    private GrantDecisions(List<String> grants, List<ApplicationDecisions> applications) {
        this.grants = List.copyOf(grants);
        this.applications = applications;
        this.counts = new DecisionCounts[grants.size()];
        for (int g = 0; g < counts.length; g++) {
            counts[g] = new DecisionCounts(g, 1);
        }
    }

    @Override
    public GrantDecisions empty() {
        return new GrantDecisions(
                grants, applications.stream().map(ApplicationDecisions::empty).toList());
    }

    /** @throws ArithmeticException if amounts add up to more than 2⁶³ öre */
    @Override
    public void add(Paths paths) {
        scenarios += paths.count();
        for (DecisionCounts count : counts) {
            count.add(paths);
        }
        applications.forEach(each -> each.add(paths));
    }

    @Override
    public void add(GrantDecisions other) {
        scenarios += other.scenarios;
        for (int g = 0; g < counts.length; g++) {
            counts[g].add(other.counts[g]);
        }
        for (int a = 0; a < applications.size(); a++) {
            applications.get(a).add(other.applications.get(a));
        }
    }

    /** The ids of the planned grants. */
    public List<String> grants() {
        return grants;
    }

    /** What was decided on applications beyond the plan, by factor and year. */
    public List<ApplicationDecisions> applications() {
        return applications;
    }

    /** What was asked for in öre by applications beyond the plan, over all scenarios together. */
    public long appliedForOre() {
        return applications.stream().mapToLong(each -> each.counts().askedOre()).reduce(0, Math::addExact);
    }

    /** What of it was granted. */
    public long grantedBeyondPlanOre() {
        return applications.stream()
                .mapToLong(each -> each.counts().grantedOre())
                .reduce(0, Math::addExact);
    }

    /** Whether the rule decides on anything. */
    public boolean isEmpty() {
        return grants.isEmpty() && applications.isEmpty();
    }

    /** How many scenarios were run. */
    public long scenarios() {
        return scenarios;
    }

    /** What was decided on planned grant {@code g}. */
    public DecisionCounts of(int g) {
        return counts[g];
    }
}
