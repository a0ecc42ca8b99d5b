package rar.simulation.capacity;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import rar.simulation.outcome.CountedScenarios;
import rar.simulation.outcome.Counts;
import rar.simulation.outcome.Counts.FirstFound;
import rar.simulation.outcome.Paths;
import rar.simulation.outcome.Recorded;
import rar.simulation.outcome.Tally;

/**
 * Counts for each month of decision how large a grant each scenario bears, in whole tkr.
 *
 * <p>A scenario bears a grant decided in month t if, at every month end from t on, what is paid of it by then is no more
 * than cash less the floor. The largest such grant is the least over the months of the largest that each month bears
 * ({@link GrantProfile#largest}), so one look at a path gives its capacity for every amount. A scenario that is under
 * the floor at any open month end without any grant, before t too, is broken: it bears none.
 */
final class CapacityTally implements Tally<CapacityTally>, Recorded<CapacityTally> {

    static final long TKR = 100_000;

    private final GrantProfile profile;
    /** The month asked for. */
    private final int month;

    /** What judged cash must not be below. */
    private final long limit;
    /** The first month that is open: in those before nothing is decided or judged. */
    private final int firstOpen;

    private final CountedScenarios scenarios = new CountedScenarios();
    /** Broken scenarios, by the month that lies deepest under the floor. */
    private final long[] broken;
    /** What scenarios that are not broken bear, by month of decision. */
    private final PagedCounts[] capacity;
    /** Of the month asked for, by the month that allows no more. */
    private final PagedCounts[] binding;
    /** By how much more or less they bear when the decision waits. */
    private final PagedCounts waiting;

    // of the block at hand
    private double[] room = {};
    private int[] binds = {};
    private double[] roomNow = {};

    CapacityTally(GrantProfile profile, int month, int months, int firstOpen, long limit) {
        this.profile = profile;
        this.month = month;
        this.limit = limit;
        this.firstOpen = firstOpen;
        this.broken = new long[months];
        this.capacity = counts(months);
        this.binding = counts(months);
        this.waiting = new PagedCounts(2 * DecisionCapacity.LARGEST_TKR);
    }

    private static PagedCounts[] counts(int months) {
        PagedCounts[] counts = new PagedCounts[months];
        Arrays.setAll(counts, m -> new PagedCounts(DecisionCapacity.LARGEST_TKR));
        return counts;
    }

    @Override
    public CapacityTally empty() {
        return new CapacityTally(profile, month, broken.length, firstOpen, limit);
    }

    @Override
    public void add(Paths paths) {
        int n = paths.count();
        scenarios.add(paths.first(), n);
        countBroken(paths);
        if (room.length < n) {
            room = new double[n];
            binds = new int[n];
            roomNow = new double[n];
        }
        for (int t = firstOpen; t < capacity.length; t++) {
            decideIn(t, paths);
            for (int i = 0; i < n; i++) {
                if (paths.tightest()[i] >= limit) {
                    capacity[t].add(tkr(room[i]));
                }
            }
            if (t == month) {
                countBinding(paths);
                System.arraycopy(room, 0, roomNow, 0, n);
            }
            if (t == month + DecisionCapacity.WAIT) {
                countWaiting(paths);
            }
        }
    }

    /** {@code room}, the largest grant in öre that each scenario bears if it is decided in month {@code t}. */
    private void decideIn(int t, Paths paths) {
        int n = paths.count();
        Arrays.fill(room, 0, n, (double) DecisionCapacity.LARGEST_TKR * TKR);
        Arrays.fill(binds, 0, n, -1);
        for (int m = t; m < capacity.length; m++) {
            double[] cash = paths.judged(m);
            int paying = m - t + 1;
            double times = profile.timesPaid(paying);
            // less than the exact limit, by öre: most months cannot bind, and need no division to tell
            double spare = profile.months() + 1;
            for (int i = 0; i < n; i++) {
                double slack = cash[i] - limit;
                if (slack * times - spare < room[i] && slack >= 0) {
                    long largest = profile.largest(paying, (long) slack, (long) room[i]);
                    if (largest < room[i]) {
                        room[i] = largest;
                        binds[i] = m;
                    }
                }
            }
        }
    }

    private void countBroken(Paths paths) {
        for (int i = 0; i < paths.count(); i++) {
            double tightest = paths.tightest()[i];
            if (tightest < limit) {
                int m = firstOpen;
                while (paths.judged(m)[i] != tightest) {
                    m++;
                }
                broken[m]++;
            }
        }
    }

    private void countBinding(Paths paths) {
        for (int i = 0; i < paths.count(); i++) {
            if (paths.tightest()[i] >= limit && binds[i] >= 0) {
                binding[binds[i]].add(tkr(room[i]));
            }
        }
    }

    private void countWaiting(Paths paths) {
        for (int i = 0; i < paths.count(); i++) {
            if (paths.tightest()[i] >= limit) {
                waiting.add(tkr(room[i]) - tkr(roomNow[i]) + DecisionCapacity.LARGEST_TKR);
            }
        }
    }

    private static int tkr(double ore) {
        return (int) ((long) ore / TKR);
    }

    @Override
    public void requireAddable(CapacityTally other) {
        scenarios.requireNone(other.scenarios);
    }

    @Override
    public void add(CapacityTally other) {
        scenarios.add(other.scenarios);
        for (int m = 0; m < broken.length; m++) {
            broken[m] += other.broken[m];
            capacity[m].add(other.capacity[m]);
            binding[m].add(other.binding[m]);
        }
        waiting.add(other.waiting);
    }

    @Override
    public Counts counts() {
        return new Counts(
                scenarios.stretches(),
                Arrays.stream(broken).mapToObj(BigInteger::valueOf).toList(),
                List.of(),
                Stream.of(Arrays.stream(capacity), Arrays.stream(binding), Stream.of(waiting))
                        .flatMap(part -> part.map(PagedCounts::bars))
                        .toList(),
                FirstFound.NOTHING);
    }

    @Override
    public CapacityTally restored(Counts written) {
        CapacityTally read = empty();
        read.counts().requireShapeOf(written);
        int months = broken.length;
        read.scenarios.add(CountedScenarios.of(written.scenarios()));
        System.arraycopy(written.shares(0, months), 0, read.broken, 0, months);
        for (int m = 0; m < months; m++) {
            read.capacity[m].add(written.amounts().get(m));
            read.binding[m].add(written.amounts().get(months + m));
        }
        read.waiting.add(written.amounts().get(2 * months));
        read.requirePossible();
        return read;
    }

    /** Each scenario is broken, or bears something in each month in which anything can be decided. */
    private void requirePossible() {
        long unbroken = scenarios() - broken();
        long bound = 0;
        for (int m = 0; m < broken.length; m++) {
            Counts.require(capacity[m].total() == (m < firstOpen ? 0 : unbroken));
            bound += binding[m].total();
        }
        int later = month + DecisionCapacity.WAIT;
        Counts.require(bound <= unbroken && waiting.total() == (later < broken.length ? unbroken : 0));
    }

    int months() {
        return broken.length;
    }

    /** The month asked for, 0 being the plan's first. */
    int month() {
        return month;
    }

    /** The first month in which anything can be decided. */
    int firstOpen() {
        return firstOpen;
    }

    /** How many scenarios were counted. */
    long scenarios() {
        return scenarios.count();
    }

    /** How many are under the floor without any grant. */
    long broken() {
        return Arrays.stream(broken).sum();
    }

    /** In how many broken scenarios month {@code m} lies deepest, the first of equals. */
    long broken(int m) {
        return broken[m];
    }

    /** What scenarios that are not broken bear of a grant decided in month {@code t}, in tkr. */
    PagedCounts capacity(int t) {
        return capacity[t];
    }

    /** What those bear in which month {@code m} allows no more, the first of equals, decided in the month asked for. */
    PagedCounts binding(int m) {
        return binding[m];
    }

    /** By how much more those bear that are decided in later, plus the largest grant. */
    PagedCounts waiting() {
        return waiting;
    }
}
