package rar.model.reconciliation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A smallest set of elements that meets every one of some sets: the integer programme "minimise the number taken, take
 * at least one of each set", solved by branch and bound in whole numbers, so that "smallest" is proved and the same set
 * is found every time. A problem too large for that is met greedily, and then nobody knows whether the set is smallest.
 *
 * @param elements the elements chosen; of equally good ones the smaller numbers
 * @param isSmallest whether it is known that fewer elements cannot meet all sets
 */
record HittingSet(BitSet elements, boolean isSmallest) {

    /** Steps, not time: a clock would make the answer depend on the machine. Some seconds at worst. */
    private static final int MOST_STEPS = 20_000;

    /**
     * Searches.
     *
     * @param atLeast a number of elements that is known to be needed
     * @throws IllegalArgumentException if one of the sets is empty, so that nothing can meet it
     */
    static HittingSet of(Collection<BitSet> sets, int atLeast) {
        if (sets.stream().anyMatch(BitSet::isEmpty)) {
            throw new IllegalArgumentException("nothing can meet an empty set");
        }
        SetKernel kernel = new SetKernel(sets);
        BitSet chosen = kernel.forced();
        boolean isSmallest = true;
        List<List<BitSet>> parts = kernel.parts();
        for (int i = 0; i < parts.size(); i++) {
            List<BitSet> part = parts.get(i);
            int least = SetKernel.leastNeed(part);
            // where the others are at their smallest, the last part needs what else is known to be needed
            int known = i == parts.size() - 1 && isSmallest ? Math.max(least, atLeast - chosen.cardinality()) : least;
            Optional<BitSet> smallest = new Search().smallest(part, known, Integer.MAX_VALUE - 1);
            isSmallest &= smallest.isPresent();
            chosen.or(smallest.orElseGet(() -> greedy(part)));
        }
        return new HittingSet(chosen, isSmallest);
    }

    private static BitSet greedy(List<BitSet> sets) {
        BitSet chosen = new BitSet();
        List<BitSet> unmet = new ArrayList<>(sets);
        while (!unmet.isEmpty()) {
            chosen.set(SetKernel.mostMet(unmet));
            unmet.removeIf(chosen::intersects);
        }
        return chosen;
    }

    /** One search, which gives up after so many steps. */
    private static final class Search {

        private int steps;

        private boolean isGivenUp() {
            return steps > MOST_STEPS;
        }

        /** A choice of at most so many elements, empty if there is none or the search has given up. */
        private Optional<BitSet> within(Collection<BitSet> sets, int size) {
            steps++;
            SetKernel kernel = new SetKernel(sets);
            BitSet chosen = kernel.forced();
            List<List<BitSet>> parts = kernel.parts();
            int left = size
                    - chosen.cardinality()
                    - parts.stream().mapToInt(SetKernel::leastNeed).sum();
            if (kernel.isHopeless() || left < 0 || isGivenUp()) {
                return Optional.empty();
            }
            for (int i = 0; i < parts.size(); i++) {
                List<BitSet> part = parts.get(i);
                int least = SetKernel.leastNeed(part);
                // the last part may take all that is left, the others must leave as much as they can
                int most = least + left;
                Optional<BitSet> choice = i == parts.size() - 1 ? branch(part, most) : smallest(part, least, most);
                if (choice.isEmpty()) {
                    return choice;
                }
                left -= choice.get().cardinality() - least;
                chosen.or(choice.get());
            }
            return Optional.of(chosen);
        }

        /** Tries one size after the other, so that the first choice found is a smallest one. */
        Optional<BitSet> smallest(List<BitSet> part, int least, int most) {
            Optional<BitSet> found = Optional.empty();
            for (int size = least; size <= most && found.isEmpty() && !isGivenUp(); size++) {
                found = branch(part, size);
            }
            return found;
        }

        /** With the element that meets the most sets, or else without it. */
        private Optional<BitSet> branch(List<BitSet> part, int size) {
            int element = SetKernel.mostMet(part);
            List<BitSet> unmet = new ArrayList<>(part);
            unmet.removeIf(set -> set.get(element));
            Optional<BitSet> with = within(unmet, size - 1);
            if (with.isPresent()) {
                with.get().set(element);
                return with;
            }
            List<BitSet> others = new ArrayList<>();
            for (BitSet set : part) {
                BitSet rest = (BitSet) set.clone();
                rest.clear(element);
                others.add(rest);
            }
            return within(others, size);
        }
    }
}
