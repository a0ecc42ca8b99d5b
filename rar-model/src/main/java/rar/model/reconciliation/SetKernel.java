package rar.model.reconciliation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** What is left of the question which few elements meet every one of some sets, once the obvious is settled. */
final class SetKernel {

    /** One, in the parts that weights are counted in; divisible by every small number. */
    private static final long ONE = 64L * 27 * 25 * 7 * 11 * 13 * 17 * 19;

    private final List<BitSet> sets = new ArrayList<>();
    private final BitSet forced = new BitSet();

    SetKernel(Collection<BitSet> sets) {
        sets.forEach(set -> this.sets.add((BitSet) set.clone()));
        int before;
        do {
            before = size();
            dropSupersets();
            takeSingles();
            dropDominated();
        } while (size() < before);
    }

    /** The elements that some smallest choice has. */
    BitSet forced() {
        return forced;
    }

    /** Whether a set has lost its last element, so that nothing can meet it. */
    boolean isHopeless() {
        return sets.stream().anyMatch(BitSet::isEmpty);
    }

    /** The sets that the forced elements do not meet, in groups that share no element, the smallest group first. */
    List<List<BitSet>> parts() {
        List<List<BitSet>> parts = new ArrayList<>();
        List<BitSet> covers = new ArrayList<>();
        for (BitSet set : sets) {
            List<BitSet> part = new ArrayList<>(List.of(set));
            BitSet cover = (BitSet) set.clone();
            for (int i = parts.size() - 1; i >= 0; i--) {
                if (covers.get(i).intersects(set)) {
                    part.addAll(parts.remove(i));
                    cover.or(covers.remove(i));
                }
            }
            parts.add(part);
            covers.add(cover);
        }
        parts.sort(Comparator.comparingInt(List::size));
        return parts;
    }

    /**
     * How many elements these sets need at least: every set has a weight such that no element carries more than one in
     * all, so that there are at least as many elements as the weights sum to. Weights are counted in whole parts of one,
     * rounded down.
     */
    static int leastNeed(List<BitSet> sets) {
        Map<Integer, Integer> counts = counts(sets);
        Map<Integer, Long> free = new HashMap<>();
        counts.keySet().forEach(element -> free.put(element, ONE));
        long[] weights = new long[sets.size()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = sets.get(i).stream()
                    .mapToLong(element -> ONE / counts.getOrDefault(element, 1))
                    .min()
                    .orElse(0);
            long weight = weights[i];
            sets.get(i).stream().forEach(element -> free.merge(element, -weight, Long::sum));
        }
        long total = 0;
        for (int i = 0; i < weights.length; i++) {
            long more = sets.get(i).stream()
                    .mapToLong(element -> free.getOrDefault(element, 0L))
                    .min()
                    .orElse(0);
            sets.get(i).stream().forEach(element -> free.merge(element, -more, Long::sum));
            total += weights[i] + more;
        }
        return Math.toIntExact((total + ONE - 1) / ONE);
    }

    /** The element that meets the most sets, the first of equals. */
    static int mostMet(List<BitSet> sets) {
        return counts(sets).entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<Integer, Integer>comparingByKey().reversed()))
                .orElseThrow()
                .getKey();
    }

    private static Map<Integer, Integer> counts(List<BitSet> sets) {
        Map<Integer, Integer> counts = new TreeMap<>();
        sets.forEach(set -> set.stream().forEach(element -> counts.merge(element, 1, Integer::sum)));
        return counts;
    }

    private int size() {
        return sets.size() + sets.stream().mapToInt(BitSet::cardinality).sum();
    }

    /** Whoever meets a set meets every set that contains it. */
    private void dropSupersets() {
        List<BitSet> kept = new ArrayList<>();
        sets.sort(Comparator.comparingInt(BitSet::cardinality));
        for (BitSet set : sets) {
            if (kept.stream().noneMatch(smaller -> contains(set, smaller))) {
                kept.add(set);
            }
        }
        sets.clear();
        sets.addAll(kept);
    }

    private void takeSingles() {
        sets.stream().filter(set -> set.cardinality() == 1).forEach(forced::or);
        sets.removeIf(set -> set.intersects(forced));
    }

    /** An element is needless where another meets all of its sets; of equals the first stays. */
    private void dropDominated() {
        NavigableMap<Integer, BitSet> reach = new TreeMap<>();
        for (int i = 0; i < sets.size(); i++) {
            int index = i;
            sets.get(i).stream()
                    .forEach(element ->
                            reach.computeIfAbsent(element, e -> new BitSet()).set(index));
        }
        for (Map.Entry<Integer, BitSet> entry : List.copyOf(reach.entrySet())) {
            int element = entry.getKey();
            BitSet met = entry.getValue();
            BitSet rivals = sets.get(met.nextSetBit(0));
            if (rivals.stream().anyMatch(rival -> isBetter(reach, rival, element, met))) {
                met.stream().forEach(index -> sets.get(index).clear(element));
                reach.remove(element);
            }
        }
    }

    private static boolean isBetter(Map<Integer, BitSet> reach, int rival, int element, BitSet met) {
        BitSet theirs = reach.getOrDefault(rival, new BitSet());
        return contains(theirs, met) && (rival < element || (rival > element && !theirs.equals(met)));
    }

    private static boolean contains(BitSet larger, BitSet smaller) {
        BitSet rest = (BitSet) smaller.clone();
        rest.andNot(larger);
        return rest.isEmpty();
    }
}
