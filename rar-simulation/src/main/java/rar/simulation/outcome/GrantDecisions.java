package rar.simulation.outcome;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import rar.model.message.RefusedException;

/**
 * What a rule has made of the grants that the plan foresees, and of applications beyond them, over the scenarios of a
 * run: how often it granted them in full, in part or not at all, how often it put them off, and how much was granted.
 */
public final class GrantDecisions implements Tally<GrantDecisions> {

    private final List<String> grants;
    private final long[] asked;
    private final DecisionCounts[] counts;
    private final List<ApplicationDecisions> applications;
    private final CountedScenarios scenarios = new CountedScenarios();

    /**
     * Nothing counted yet.
     *
     * @param grants the ids of the planned grants
     * @param asked what the plan grants of each, in öre
     * @param applications nothing counted yet of applications beyond the plan
     */
    public GrantDecisions(List<String> grants, long[] asked, List<ApplicationDecisions> applications) {
        this.grants = List.copyOf(grants);
        this.asked = asked;
        this.applications = applications;
        this.counts = new DecisionCounts[grants.size()];
        for (int g = 0; g < counts.length; g++) {
            counts[g] = new DecisionCounts(g, 1);
        }
    }

    @Override
    public GrantDecisions empty() {
        return new GrantDecisions(
                grants,
                asked,
                applications.stream().map(ApplicationDecisions::empty).toList());
    }

    /** @throws ArithmeticException if amounts add up to more than 2⁶³ öre */
    @Override
    public void add(Paths paths) {
        scenarios.add(paths.first(), paths.count());
        for (DecisionCounts count : counts) {
            count.add(paths);
        }
        applications.forEach(each -> each.add(paths));
    }

    @Override
    public void requireAddable(GrantDecisions other) {
        List<String> ids = governed();
        if (!ids.equals(other.governed()) || !Arrays.equals(asked, other.asked)) {
            throw new IllegalArgumentException(
                    "decisions on the grants " + other.governed() + " do not add up with those on " + ids);
        }
        scenarios.requireNone(other.scenarios);
    }

    /** @throws ArithmeticException if amounts add up to more than 2⁶³ öre */
    @Override
    public void add(GrantDecisions other) {
        requireAddable(other);
        scenarios.add(other.scenarios);
        for (int g = 0; g < counts.length; g++) {
            counts[g].add(other.counts[g]);
        }
        for (int a = 0; a < applications.size(); a++) {
            applications.get(a).add(other.applications.get(a));
        }
    }

    /** The ids of all that is decided on, of planned grants first. */
    private List<String> governed() {
        return snapshot().stream().map(GrantCounts::grant).toList();
    }

    /** Everything counted, to be written down. */
    public List<GrantCounts> snapshot() {
        List<GrantCounts> written = new ArrayList<>();
        for (int g = 0; g < counts.length; g++) {
            written.add(counts[g].snapshot(grants.get(g)));
        }
        applications.forEach(each -> written.add(each.snapshot()));
        return written;
    }

    /**
     * What was written down of the decisions of the same rule on the same grants.
     *
     * @throws IllegalArgumentException if it is of others, or no scenarios can count to it
     */
    public GrantDecisions restored(List<GrantCounts> written, CountedScenarios of, int months) {
        List<String> ids = written.stream().map(GrantCounts::grant).toList();
        List<String> own = governed();
        if (!ids.equals(own)) {
            throw new RefusedException(CountMistake.GRANTS_OF_ANOTHER_RULE
                    .with("found", String.join(", ", ids))
                    .with("expected", String.join(", ", own)));
        }
        GrantDecisions restored = empty();
        restored.scenarios.add(of);
        for (int g = 0; g < counts.length; g++) {
            written.get(g).requirePlanned(of.count(), months, asked[g]);
            restored.counts[g].add(written.get(g));
        }
        for (int a = 0; a < applications.size(); a++) {
            GrantCounts each = written.get(counts.length + a);
            each.requirePossible(of.count(), months, applications.get(a).most());
            restored.applications.get(a).add(each);
        }
        return restored;
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
        return scenarios.count();
    }

    /** What was decided on planned grant {@code g}. */
    public DecisionCounts of(int g) {
        return counts[g];
    }
}
