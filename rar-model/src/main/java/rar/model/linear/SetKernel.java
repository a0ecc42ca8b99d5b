package rar.model.linear;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

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
        int[] counts = counts(sets);
        long[] free = new long[counts.length];
        Arrays.fill(free, ONE);
        long total = 0;
        for (BitSet set : sets) {
            long weight = ONE;
            for (int e = set.nextSetBit(0); e >= 0; e = set.nextSetBit(e + 1)) {
                weight = Math.min(weight, ONE / counts[e]);
            }
            total += take(weight, set, free);
        }
        for (BitSet set : sets) {
            long rest = ONE;
            for (int e = set.nextSetBit(0); e >= 0; e = set.nextSetBit(e + 1)) {
                rest = Math.min(rest, free[e]);
            }
            total += take(rest, set, free);
        }
        return Math.toIntExact((total + ONE - 1) / ONE);
    }

    private static long take(long weight, BitSet set, long[] free) {
        for (int e = set.nextSetBit(0); e >= 0; e = set.nextSetBit(e + 1)) {
            free[e] -= weight;
        }
        return weight;
    }

    /** The element that meets the most sets, the first of equals. */
    static int mostMet(List<BitSet> sets) {
        int[] counts = counts(sets);
        int best = 0;
        for (int element = 1; element < counts.length; element++) {
            best = counts[element] > counts[best] ? element : best;
        }
        return best;
    }

    private static int[] counts(List<BitSet> sets) {
        int length = 1;
        for (BitSet set : sets) {
            length = Math.max(length, set.length());
        }
        int[] counts = new int[length];
        for (BitSet set : sets) {
            for (int e = set.nextSetBit(0); e >= 0; e = set.nextSetBit(e + 1)) {
                counts[e]++;
            }
        }
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
        BitSet[] reach = reach();
        for (int element = 0; element < reach.length; element++) {
            BitSet met = reach[element];
            if (!met.isEmpty() && isDominated(reach, element, sets.get(met.nextSetBit(0)))) {
                for (int set = met.nextSetBit(0); set >= 0; set = met.nextSetBit(set + 1)) {
                    sets.get(set).clear(element);
                }
                met.clear();
            }
        }
    }

    /** For each element the sets that it meets. */
    private BitSet[] reach() {
        BitSet[] reach = new BitSet[sets.stream().mapToInt(BitSet::length).max().orElse(0)];
        Arrays.setAll(reach, element -> new BitSet(sets.size()));
        for (int set = 0; set < sets.size(); set++) {
            BitSet elements = sets.get(set);
            for (int e = elements.nextSetBit(0); e >= 0; e = elements.nextSetBit(e + 1)) {
                reach[e].set(set);
            }
        }
        return reach;
    }

    private static boolean isDominated(BitSet[] reach, int element, BitSet rivals) {
        BitSet met = reach[element];
        for (int rival = rivals.nextSetBit(0); rival >= 0; rival = rivals.nextSetBit(rival + 1)) {
            if (rival != element && contains(reach[rival], met) && (rival < element || !reach[rival].equals(met))) {
                return true;
            }
        }
        return false;
    }

    private static boolean contains(BitSet larger, BitSet smaller) {
        for (int e = smaller.nextSetBit(0); e >= 0; e = smaller.nextSetBit(e + 1)) {
            if (!larger.get(e)) {
                return false;
            }
        }
        return true;
    }
}
