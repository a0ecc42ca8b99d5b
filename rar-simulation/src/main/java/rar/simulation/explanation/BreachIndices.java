package rar.simulation.explanation;

import java.math.BigInteger;
import java.util.List;
import java.util.TreeSet;
import rar.simulation.outcome.CountedScenarios;
import rar.simulation.outcome.Counts;
import rar.simulation.outcome.Counts.FirstFound;
import rar.simulation.outcome.Paths;
import rar.simulation.outcome.Recorded;
import rar.simulation.outcome.Tally;

/** Which scenarios fall below a floor: how many, and the first of them by index. */
final class BreachIndices implements Tally<BreachIndices>, Recorded<BreachIndices> {

    private final long limit;
    private final int most;
    private final TreeSet<Long> first = new TreeSet<>();
    private final CountedScenarios scenarios = new CountedScenarios();
    private long count;

    /**
     * None yet.
     *
     * @param limit what judged cash must not be below, in öre
     * @param most how many indices are kept, those of the lowest scenarios by index
     */
    BreachIndices(long limit, int most) {
        this.limit = limit;
        this.most = most;
    }

    /** How many there are. */
    long count() {
        return count;
    }

    /** The indices of the first, in rising order. */
    List<Long> first() {
        return List.copyOf(first);
    }

    @Override
    public BreachIndices empty() {
        return new BreachIndices(limit, most);
    }

    @Override
    public void add(Paths paths) {
        scenarios.add(paths.first(), paths.count());
        double[] tightest = paths.tightest();
        for (int i = 0; i < paths.count(); i++) {
            if (tightest[i] < limit) {
                count++;
                keep(paths.first() + i);
            }
        }
    }

    @Override
    public void requireAddable(BreachIndices other) {
        scenarios.requireNone(other.scenarios);
    }

    @Override
    public void add(BreachIndices other) {
        scenarios.add(other.scenarios);
        count += other.count;
        other.first.forEach(this::keep);
    }

    @Override
    public Counts counts() {
        return new Counts(
                scenarios.stretches(),
                List.of(BigInteger.valueOf(count)),
                List.of(),
                List.of(),
                new FirstFound(most, first()));
    }

    @Override
    public BreachIndices restored(Counts written) {
        BreachIndices read = empty();
        read.counts().requireShapeOf(written);
        read.scenarios.add(CountedScenarios.of(written.scenarios()));
        read.count = written.shares(0, 1)[0];
        read.first.addAll(written.found().scenarios());
        Counts.require(read.first.size() == Math.min(most, read.count)
                && read.first.stream().allMatch(written::hasCounted));
        return read;
    }

    private void keep(long scenario) {
        first.add(scenario);
        if (first.size() > most) {
            first.pollLast();
        }
    }
}
