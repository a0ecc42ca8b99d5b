package rar.model.linear;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import rar.model.money.Components;

/**
 * A smallest set of elements that meets every one of some sets: the integer programme "minimise the number taken, take
 * at least one of each set", solved by branch and bound in whole numbers, so that "smallest" is proved and the same set
 * is found every time. A problem too large for that is met greedily, and then only a bound is known.
 *
 * @param elements the elements chosen
 * @param atLeast how many elements are needed, as far as that is proved
 */
public record HittingSet(BitSet elements, int atLeast) {

    /** @throws NullPointerException if a component is null; it names the component */
    public HittingSet {
        Components.present(HittingSet.class, elements);
    }

    /** Whether it is known that fewer elements cannot meet all sets. */
    public boolean isSmallest() {
        return elements.cardinality() == atLeast;
    }

    /**
     * Searches.
     *
     * @throws IllegalArgumentException if one of the sets is empty, so that nothing can meet it
     */
    public static HittingSet of(Collection<BitSet> sets, Effort effort) {
        if (sets.stream().anyMatch(BitSet::isEmpty)) {
            throw new IllegalArgumentException("nothing can meet an empty set");
        }
        SetKernel kernel = new SetKernel(sets);
        BitSet chosen = kernel.forced();
        int atLeast = chosen.cardinality();
        for (List<BitSet> part : kernel.parts()) {
            Optional<BitSet> smallest = new Search(effort).smallest(part, part.size());
            atLeast += smallest.map(BitSet::cardinality).orElseGet(() -> new FractionalHittingSet(part).least());
            chosen.or(smallest.orElseGet(() -> greedy(part)));
        }
        return new HittingSet(chosen, atLeast);
    }

    /** Some set that meets all, taking what meets the most of those that are left; found at once. */
    public static BitSet greedy(Collection<BitSet> sets) {
        BitSet chosen = new BitSet();
        List<BitSet> unmet = new ArrayList<>(sets);
        while (!unmet.isEmpty()) {
            chosen.set(SetKernel.mostMet(unmet));
            unmet.removeIf(chosen::intersects);
        }
        return chosen;
    }

    /**
     * Of all sets with as many elements as {@code known} that meet these sets the one with the smallest first element, of
     * those the one with the smallest second, and so on; as far as the search gets.
     */
    public static BitSet first(Collection<BitSet> sets, BitSet known, Effort effort) {
        Search search = new Search(effort);
        BitSet witness = known;
        BitSet taken = new BitSet();
        List<BitSet> unmet = copies(sets);
        while (!unmet.isEmpty()) {
            int element =
                    unmet.stream().mapToInt(set -> set.nextSetBit(0)).min().orElseThrow();
            List<BitSet> rest = copies(unmet);
            rest.removeIf(set -> set.get(element));
            Optional<BitSet> with = witness.get(element)
                    ? Optional.of(witness)
                    : search.within(rest, known.cardinality() - taken.cardinality() - 1);
            if (with.isPresent()) {
                witness = (BitSet) with.get().clone();
                taken.set(element);
                witness.or(taken);
                unmet = rest;
            } else {
                unmet.forEach(set -> set.clear(element));
            }
        }
        return taken;
    }

    private static List<BitSet> copies(Collection<BitSet> sets) {
        List<BitSet> copies = new ArrayList<>();
        sets.forEach(set -> copies.add((BitSet) set.clone()));
        return copies;
    }

    /** One search by branch and bound. */
    private record Search(Effort effort) {

        /** A choice of at most so many elements, empty if there is none or the search has given up. */
        private Optional<BitSet> within(Collection<BitSet> sets, int size) {
            effort.lookAt(sets.size());
            SetKernel kernel = new SetKernel(sets);
            BitSet chosen = kernel.forced();
            List<List<BitSet>> parts = kernel.parts();
            int left = size
                    - chosen.cardinality()
                    - parts.stream().mapToInt(SetKernel::leastNeed).sum();
            if (kernel.isHopeless() || left < 0 || effort.isSpent()) {
                return Optional.empty();
            }
            for (List<BitSet> part : parts) {
                int least = SetKernel.leastNeed(part);
                Optional<BitSet> choice = smallest(part, least + left);
                if (choice.isEmpty()) {
                    return choice;
                }
                left -= choice.get().cardinality() - least;
                chosen.or(choice.get());
            }
            return Optional.of(chosen);
        }

        /** A smallest choice, if it has at most so many elements: one size after the other is tried. */
        Optional<BitSet> smallest(List<BitSet> part, int most) {
            FractionalHittingSet fractional = new FractionalHittingSet(part);
            effort.lookAt(part.size());
            int least = fractional.least();
            BitSet whole = fractional.elements();
            if (whole.cardinality() == least && least <= most && part.stream().allMatch(whole::intersects)) {
                return Optional.of(whole);
            }
            Optional<BitSet> found = Optional.empty();
            for (int size = least; size <= most && found.isEmpty() && !effort.isSpent(); size++) {
                List<BitSet> trimmed = without(fractional.needless(size), part);
                found = trimmed.equals(part) ? branch(part, size) : within(trimmed, size);
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
            BitSet without = new BitSet();
            without.set(element);
            return within(without(without, part), size);
        }

        private static List<BitSet> without(BitSet elements, List<BitSet> part) {
            List<BitSet> rest = copies(part);
            rest.forEach(set -> set.andNot(elements));
            return rest;
        }
    }
}
