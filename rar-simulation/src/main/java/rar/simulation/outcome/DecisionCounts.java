package rar.simulation.outcome;

/**
 * How a grant, or some that are asked for at the same time, were decided on over the scenarios of a run. A scenario counts
 * where any of them came up, and all of them count as one.
 */
public final class DecisionCounts {

    private final int first;
    private final int most;
    private long scenarios;
    private long number;
    private long inFull;
    private long refused;
    private long putOff;
    private long monthsWaited;
    private long askedOre;
    private long grantedOre;

    /**
     * Nothing counted yet.
     *
     * @param first the number of the first of them among the governed grants
     * @param most how many there can be
     */
    DecisionCounts(int first, int most) {
        this.first = first;
        this.most = most;
    }

    DecisionCounts empty() {
        return new DecisionCounts(first, most);
    }

    void add(Paths paths) {
        for (int i = 0; i < paths.count(); i++) {
            add(paths, i);
        }
    }

    private void add(Paths paths, int i) {
        double asked = 0;
        double granted = 0;
        double waited = 0;
        for (int g = first; g < first + most; g++) {
            number += paths.asked(g)[i] != 0 ? 1 : 0;
            asked += paths.asked(g)[i];
            granted += paths.granted(g)[i];
            waited += paths.waited(g)[i];
        }
        if (asked == 0) {
            return;
        }
        scenarios++;
        inFull += granted == asked ? 1 : 0;
        refused += granted == 0 ? 1 : 0;
        putOff += waited > 0 ? 1 : 0;
        monthsWaited += (long) waited;
        askedOre = Math.addExact(askedOre, (long) asked);
        grantedOre = Math.addExact(grantedOre, (long) granted);
    }

    void add(DecisionCounts other) {
        scenarios += other.scenarios;
        number += other.number;
        inFull += other.inFull;
        refused += other.refused;
        putOff += other.putOff;
        monthsWaited += other.monthsWaited;
        askedOre = Math.addExact(askedOre, other.askedOre);
        grantedOre = Math.addExact(grantedOre, other.grantedOre);
    }

    /** What was written down. */
    void add(GrantCounts written) {
        scenarios += written.scenarios();
        number += written.number();
        askedOre = Math.addExact(askedOre, written.askedOre());
        inFull += written.inFull();
        refused += written.refused();
        putOff += written.putOff();
        monthsWaited += written.monthsWaited();
        grantedOre = Math.addExact(grantedOre, written.grantedOre());
    }

    /** Everything counted, to be written down. */
    GrantCounts snapshot(String id) {
        return new GrantCounts(id, scenarios, number, askedOre, inFull, refused, putOff, monthsWaited, grantedOre);
    }

    /** In how many scenarios anything was asked for. */
    public long scenarios() {
        return scenarios;
    }

    /** How many grants were asked for, over all scenarios together. */
    public long number() {
        return number;
    }

    /** In how many scenarios all that was asked for was granted in full, at once or later. */
    public long inFull() {
        return inFull;
    }

    /** In how many scenarios something was granted, but not all. */
    public long inPart() {
        return scenarios - inFull - refused;
    }

    /** In how many scenarios nothing was granted by the plan's end. */
    public long refused() {
        return refused;
    }

    /** In how many scenarios a decision was put off. */
    public long putOff() {
        return putOff;
    }

    /** By how many months decisions were put off, over all scenarios and grants together. */
    public long monthsWaited() {
        return monthsWaited;
    }

    /** What was asked for in öre, over all scenarios together. */
    public long askedOre() {
        return askedOre;
    }

    /** What was granted in öre, over all scenarios together. */
    public long grantedOre() {
        return grantedOre;
    }
}
