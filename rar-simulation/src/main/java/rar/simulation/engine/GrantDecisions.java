package rar.simulation.engine;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * What a rule has made of the grants that the plan foresees, over the scenarios of a run: how often it granted them in
 * full, in part or not at all, how often it put them off, and how much was granted.
 */
public final class GrantDecisions implements Tally<GrantDecisions> {

    private final List<String> grants;
    private final long[] asked;
    private final long[] inFull;
    private final long[] refused;
    private final long[] putOff;
    private final long[] monthsWaited;
    private final long[] grantedOre;
    private long scenarios;

    /** Nothing counted yet of what the rule of a simulation decides. */
    public GrantDecisions(Simulation simulation) {
        this(simulation.governed(), simulation.askedOre());
    }

    private GrantDecisions(List<String> grants, long[] asked) {
        this.grants = grants;
        this.asked = asked;
        this.inFull = new long[asked.length];
        this.refused = new long[asked.length];
        this.putOff = new long[asked.length];
        this.monthsWaited = new long[asked.length];
        this.grantedOre = new long[asked.length];
    }

    @Override
    public GrantDecisions empty() {
        return new GrantDecisions(grants, asked);
    }

    /** @throws ArithmeticException if what is granted adds up to more than 2⁶³ öre */
    @Override
    public void add(Paths paths) {
        scenarios += paths.count();
        for (int g = 0; g < asked.length; g++) {
            double[] granted = paths.granted(g);
            double[] waited = paths.waited(g);
            for (int i = 0; i < paths.count(); i++) {
                inFull[g] += granted[i] == (double) asked[g] ? 1 : 0;
                refused[g] += granted[i] == 0 ? 1 : 0;
                putOff[g] += waited[i] > 0 ? 1 : 0;
                monthsWaited[g] += (long) waited[i];
                grantedOre[g] = Math.addExact(grantedOre[g], (long) granted[i]);
            }
        }
    }

    @Override
    public void add(GrantDecisions other) {
        scenarios += other.scenarios;
        for (int g = 0; g < asked.length; g++) {
            inFull[g] += other.inFull[g];
            refused[g] += other.refused[g];
            putOff[g] += other.putOff[g];
            monthsWaited[g] += other.monthsWaited[g];
            grantedOre[g] = Math.addExact(grantedOre[g], other.grantedOre[g]);
        }
    }

    /** Everything counted, to be written down. */
    List<GrantCounts> snapshot() {
        List<GrantCounts> counts = new ArrayList<>();
        for (int g = 0; g < asked.length; g++) {
            counts.add(
                    new GrantCounts(grants.get(g), inFull[g], refused[g], putOff[g], monthsWaited[g], grantedOre[g]));
        }
        return counts;
    }

    /**
     * What was written down of the decisions of the same rule on the same grants.
     *
     * @throws IllegalArgumentException if it is of others, or no scenarios can count to it
     */
    GrantDecisions restored(List<GrantCounts> written, long newScenarios, int months) {
        List<String> ids = written.stream().map(GrantCounts::grant).toList();
        if (!ids.equals(grants)) {
            throw new IllegalArgumentException(
                    "it has decisions on the grants " + ids + ", and the rule decides on " + grants);
        }
        GrantDecisions restored = empty();
        restored.scenarios = newScenarios;
        for (int g = 0; g < asked.length; g++) {
            GrantCounts counts = written.get(g);
            if (!isPossible(counts, asked[g], newScenarios, months)) {
                throw new IllegalArgumentException("the decisions on the grant " + counts.grant()
                        + " are none that so many scenarios can come to; it has been changed or damaged");
            }
            restored.inFull[g] = counts.inFull();
            restored.refused[g] = counts.refused();
            restored.putOff[g] = counts.putOff();
            restored.monthsWaited[g] = counts.monthsWaited();
            restored.grantedOre[g] = counts.grantedOre();
        }
        return restored;
    }

    private static boolean isPossible(GrantCounts counts, long asked, long scenarios, int months) {
        long both = asked == 0 ? scenarios : 0;
        boolean counted = counts.inFull() >= 0
                && counts.refused() >= 0
                && counts.inFull() <= scenarios - counts.refused() + both
                && counts.refused() <= scenarios;
        boolean waited = 0 <= counts.putOff()
                && counts.putOff() <= scenarios
                && counts.putOff() <= counts.monthsWaited()
                && counts.monthsWaited() <= months * counts.putOff();
        // what is granted in part lies strictly between nothing and all
        return counted
                && waited
                && ore(asked, counts.inFull()).compareTo(BigInteger.valueOf(counts.grantedOre())) <= 0
                && ore(asked, scenarios - counts.refused()).compareTo(BigInteger.valueOf(counts.grantedOre())) >= 0;
    }

    private static BigInteger ore(long asked, long times) {
        return BigInteger.valueOf(asked).multiply(BigInteger.valueOf(times));
    }

    /** The ids of the grants. */
    public List<String> grants() {
        return grants;
    }

    /** How many scenarios were run. */
    public long scenarios() {
        return scenarios;
    }

    /** What the plan grants, in öre. */
    public long askedOre(int g) {
        return asked[g];
    }

    /** In how many scenarios it was granted in full, at once or later. */
    public long inFull(int g) {
        return inFull[g];
    }

    /** In how many scenarios it was granted in part. */
    public long inPart(int g) {
        return scenarios - inFull[g] - refused[g];
    }

    /** In how many scenarios nothing was granted by the plan's end. */
    public long refused(int g) {
        return refused[g];
    }

    /** In how many scenarios its decision was put off. */
    public long putOff(int g) {
        return putOff[g];
    }

    /** By how many months it was put off, over all scenarios together. */
    public long monthsWaited(int g) {
        return monthsWaited[g];
    }

    /** What was granted in öre, over all scenarios together. */
    public long grantedOre(int g) {
        return grantedOre[g];
    }
}
