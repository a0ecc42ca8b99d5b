package rar.simulation.outcome;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Which scenarios have been counted, so that none is counted twice: stretches of indices, few where a run is in order. */
public final class CountedScenarios {

    /** The index after the last of each stretch, by its first; stretches that touch are one. */
    private final NavigableMap<Long, Long> ends = new TreeMap<>();

    private long count;

    /**
     * Scenarios without a gap between them.
     *
     * @param first the index of the first
     * @param count how many, 1 or more
     */
    public record Stretch(long first, long count) implements Serializable {

        /** @throws IllegalArgumentException if a number is out of range */
        public Stretch {
            if (first < 0 || count < 1 || first > Long.MAX_VALUE - count) {
                throw new IllegalArgumentException(count + " scenarios from " + first + " on are no stretch");
            }
        }

        /** The index after its last. */
        public long end() {
            return first + count;
        }
    }

    /** None counted yet. */
    public CountedScenarios() {}

    /** Those of some stretches. @throws IllegalArgumentException if two of them share a scenario */
    public static CountedScenarios of(List<Stretch> stretches) {
        CountedScenarios counted = new CountedScenarios();
        stretches.forEach(each -> counted.add(each.first, each.count));
        return counted;
    }

    /** In order; two are never next to each other. */
    public List<Stretch> stretches() {
        return ends.entrySet().stream()
                .map(each -> new Stretch(each.getKey(), each.getValue() - each.getKey()))
                .toList();
    }

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

    /** Those from {@code first} on and before {@code end} that have not been counted, in order. */
    public List<Stretch> missing(long first, long end) {
        List<Stretch> missing = new ArrayList<>();
        long from = first;
        for (Stretch each : stretches()) {
            if (Math.min(each.first, end) > from) {
                missing.add(new Stretch(from, Math.min(each.first, end) - from));
            }
            from = Math.max(from, each.end());
        }
        if (from < end) {
            missing.add(new Stretch(from, end - from));
        }
        return missing;
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

    /** The index of the first, or 0 where there is none. */
    public long first() {
        return ends.isEmpty() ? 0 : ends.firstKey();
    }

    /** The index after the last, or 0 where there is none. */
    public long end() {
        return ends.isEmpty() ? 0 : ends.lastEntry().getValue();
    }
}
