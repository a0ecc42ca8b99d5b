package rar.model.reconciliation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;
import org.ojalgo.optimisation.integer.IntegerStrategy;

/**
 * A smallest set of elements that meets every one of some sets.
 *
 * <p>What is forced or needless is settled first, exactly; what remains falls into parts that share no element, and
 * each is an integer programme with coefficients 0 and 1, whose answer is checked to meet every set. Of several
 * smallest sets the same one is found every time. A part that is too large for that is met greedily, and then nobody
 * knows whether the set is a smallest one.
 */
final class HittingSet {

    /** Parts of more sets than this are met greedily; the integer programme would take minutes. */
    private static final int MOST_SETS = 200;

    /** Steps of the integer programme, not time: a clock would make the answer depend on the machine. */
    private static final int MOST_STEPS = 1_000;

    private final List<BitSet> sets = new ArrayList<>();

    /** For each element that may still be chosen, which sets it meets. */
    private final NavigableMap<Integer, BitSet> reach = new TreeMap<>();

    private final NavigableSet<Integer> chosen = new TreeSet<>();
    private boolean smallest = true;

    private HittingSet() {}

    /** @throws IllegalArgumentException if one of the sets is empty, so that nothing can meet it */
    static HittingSet of(Collection<BitSet> sets) {
        HittingSet problem = new HittingSet();
        for (BitSet set : sets) {
            if (set.isEmpty()) {
                throw new IllegalArgumentException("nothing can meet an empty set");
            }
            problem.sets.add((BitSet) set.clone());
        }
        problem.solve();
        return problem;
    }

    /** The elements chosen; of equally good ones the smaller number. */
    NavigableSet<Integer> elements() {
        return chosen;
    }

    /** Whether it is known that fewer elements cannot meet all sets. */
    boolean isSmallest() {
        return smallest;
    }

    private void solve() {
        int before;
        do {
            before = size();
            dropSupersets();
            countReach();
            dropDominated();
        } while (size() < before);
        for (BitSet set : sets) {
            if (set.cardinality() == 1) {
                chosen.add(set.nextSetBit(0));
            }
        }
        sets.removeIf(set -> set.cardinality() == 1);
        for (List<BitSet> part : parts()) {
            if (part.size() > MOST_SETS || !solvedByProgramme(part)) {
                smallest = false;
                meetGreedily(part);
            }
        }
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

    private void countReach() {
        reach.clear();
        for (int i = 0; i < sets.size(); i++) {
            int index = i;
            sets.get(i).stream()
                    .forEach(element ->
                            reach.computeIfAbsent(element, e -> new BitSet()).set(index));
        }
    }

    /** An element is needless where another meets all of its sets; of equals the first stays. */
    private void dropDominated() {
        for (Map.Entry<Integer, BitSet> entry : List.copyOf(reach.entrySet())) {
            int element = entry.getKey();
            BitSet met = entry.getValue();
            if (sets.get(met.nextSetBit(0)).stream().anyMatch(rival -> isBetter(rival, element, met))) {
                met.stream().forEach(index -> sets.get(index).clear(element));
                reach.remove(element);
            }
        }
    }

    private boolean isBetter(int rival, int element, BitSet met) {
        BitSet rivals = reach.getOrDefault(rival, new BitSet());
        return contains(rivals, met) && (rival < element || (rival > element && !rivals.equals(met)));
    }

    /** The sets in groups that share no element. */
    private List<List<BitSet>> parts() {
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
        return parts;
    }

    private boolean solvedByProgramme(List<BitSet> part) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        // one worker: which of several optima several workers find first is chance
        model.options.integer(IntegerStrategy.newConfigurable().withParallelism(() -> 1));
        model.options.iterations_suffice = MOST_STEPS;
        model.options.time_suffice = Long.MAX_VALUE;
        model.options.time_abort = Long.MAX_VALUE;
        NavigableMap<Integer, Variable> variables = new TreeMap<>();
        for (int i = 0; i < part.size(); i++) {
            Expression met = model.newExpression("set " + i).lower(1);
            part.get(i).stream().forEach(element -> {
                Variable taken = variables.computeIfAbsent(
                        element, e -> model.newVariable("element " + e).binary().weight(1));
                met.set(taken, 1);
            });
        }
        if (!model.minimise().getState().isOptimal()) {
            return false;
        }
        BitSet taken = new BitSet();
        variables.forEach(
                (element, variable) -> taken.set(element, variable.getValue().doubleValue() > 0.5));
        if (!part.stream().allMatch(taken::intersects)) {
            return false;
        }
        taken.stream().forEach(chosen::add);
        return true;
    }

    private void meetGreedily(List<BitSet> part) {
        List<BitSet> unmet = new ArrayList<>(part);
        while (!unmet.isEmpty()) {
            Map<Integer, Integer> counts = new TreeMap<>();
            unmet.forEach(set -> set.stream().forEach(element -> counts.merge(element, 1, Integer::sum)));
            int best = counts.entrySet().stream()
                    .max(Map.Entry.<Integer, Integer>comparingByValue()
                            .thenComparing(
                                    Map.Entry.<Integer, Integer>comparingByKey().reversed()))
                    .orElseThrow()
                    .getKey();
            chosen.add(best);
            unmet.removeIf(set -> set.get(best));
        }
    }

    private static boolean contains(BitSet larger, BitSet smaller) {
        BitSet rest = (BitSet) smaller.clone();
        rest.andNot(larger);
        return rest.isEmpty();
    }
}
