package rar.simulation.explanation;

import java.util.List;
import java.util.TreeSet;
import rar.simulation.outcome.Paths;
import rar.simulation.outcome.Tally;

/** Which scenarios fall below a floor: how many, and the first of them by index. */
final class BreachIndices implements Tally<BreachIndices> {

    private final long limit;
    private final int most;
    private final TreeSet<Long> first = new TreeSet<>();
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
        double[] tightest = paths.tightest();
        for (int i = 0; i < paths.count(); i++) {
            if (tightest[i] < limit) {
                count++;
                keep(paths.first() + i);
            }
        }
    }

    @Override
    public void add(BreachIndices other) {
        count += other.count;
        other.first.forEach(this::keep);
    }

    private void keep(long scenario) {
        first.add(scenario);
        if (first.size() > most) {
            first.pollLast();
        }
    }
}
