package rar.simulation.engine;

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
