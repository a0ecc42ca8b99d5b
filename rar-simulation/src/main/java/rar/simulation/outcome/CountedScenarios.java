package rar.simulation.outcome;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Which scenarios have been counted, so that none is counted twice: stretches of indices, few where a run is in order. */
public final class CountedScenarios {

    /** The index after the last of each stretch, by its first; stretches that touch are one. */
    private final NavigableMap<Long, Long> ends = new TreeMap<>();

    private long count;

    /** None counted yet. */
    public CountedScenarios() {}

    /** Counts the {@code more} scenarios from {@code first} on. @throws IllegalArgumentException if one has been counted */
    public void add(long first, long more) {
        if (more == 0) {
            return;
        }
        long end = Math.addExact(first, more);
        requireNew(first, end);
        Map.Entry<Long, Long> before = ends.floorEntry(first);
        Long beyond = ends.remove(end);
        long from = before != null && before.getValue() == first ? before.getKey() : first;
        ends.put(from, beyond == null ? end : beyond);
        count += more;
    }

    /** Counts all that others are. @throws IllegalArgumentException if one of them has been counted; then none is */
    public void add(CountedScenarios others) {
        requireNone(others);
        others.ends.forEach((first, end) -> add(first, end - first));
    }

    /** Makes sure that none of others has been counted. @throws IllegalArgumentException that names those that have */
    public void requireNone(CountedScenarios others) {
        others.ends.forEach(this::requireNew);
    }

    private void requireNew(long first, long end) {
        Map.Entry<Long, Long> last = ends.lowerEntry(end);
        if (last != null && last.getValue() > first) {
            long from = Math.max(first, last.getKey());
            long to = Math.min(end, last.getValue()) - 1;
            throw new IllegalArgumentException(
                    (from == to ? "scenario " + from + " has" : "scenarios " + from + " to " + to + " have")
                            + " been counted already; parts of a run share none");
        }
    }

    /** How many there are. */
    public long count() {
        return count;
    }

    /** Whether none is missing between the first and the last. */
    public boolean isOneStretch() {
        return ends.size() <= 1;
    }

    /** The index of the first, or 0 where there is none. */
    public long first() {
        return ends.isEmpty() ? 0 : ends.firstKey();
    }

    /** The index after the last, or 0 where there is none. */
    public long end() {
        return ends.isEmpty() ? 0 : ends.lastEntry().getValue();
    }
}
