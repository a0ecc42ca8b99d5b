package rar.model.reconciliation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The fewest variables to relax so that a system has a solution.
 *
 * <p>Every conflict the exact simplex method finds must lose one of its variables. A smallest set that meets all
 * conflicts found so far is relaxed; if a conflict remains it joins them, and so on. What ends the search is an exact
 * solution; fewer variables cannot do, because they would leave one of the conflicts untouched (implicit hitting sets:
 * Moreno-Centeno and Karp, "The Implicit Hitting Set Approach to Solve Combinatorial Optimization Problems", 2013).
 */
final class SmallestRelaxation {

    /** A search that takes more rounds goes on greedily. */
    private static final int MOST_ROUNDS = 500;

    private final LinearSystem system;

    /** What may be relaxed, the most preferred first. */
    private final List<Integer> candidates;

    /** Where candidates of last resort begin. */
    private final int resort;

    private final Map<Integer, Integer> rank = new HashMap<>();

    /** Each by the ranks of its candidates. */
    private final List<BitSet> conflicts = new ArrayList<>();

    private final BitSet relaxed = new BitSet();
    private boolean smallest = true;

    /**
     * Searches, and leaves the system with the variables found relaxed.
     *
     * @param preferred the variables that may be relaxed, the most preferred first
     * @param lastResort the variables that may be relaxed in a conflict that has none of the preferred
     */
    SmallestRelaxation(LinearSystem system, List<Integer> preferred, List<Integer> lastResort) {
        this.system = system;
        this.resort = preferred.size();
        this.candidates = new ArrayList<>(preferred);
        candidates.addAll(lastResort);
        for (int variable : candidates) {
            rank.put(variable, rank.size());
        }
        search();
    }

    /** The variables relaxed, the most preferred first. */
    List<Integer> variables() {
        return variables(relaxed);
    }

    /** Whether it is known that fewer variables cannot do. */
    boolean isSmallest() {
        return smallest;
    }

    /** The variables that could take the place of one that is relaxed, as far as the conflicts met tell. */
    List<Integer> rivals(int variable) {
        BitSet own = new BitSet();
        own.set(rank.getOrDefault(variable, candidates.size()));
        BitSet rivals = new BitSet();
        rivals.set(0, candidates.size());
        for (BitSet conflict : conflicts) {
            BitSet met = (BitSet) conflict.clone();
            met.and(relaxed);
            if (met.equals(own)) {
                rivals.and(conflict);
            }
        }
        rivals.andNot(relaxed);
        return variables(rivals);
    }

    private void search() {
        int relaxedBefore = 0;
        for (int round = 0; hasMoreConflicts(); round++) {
            HittingSet meeting = HittingSet.of(conflicts, relaxedBefore);
            relaxOnly(meeting.elements());
            relaxedBefore = meeting.elements().cardinality();
            if (!meeting.isSmallest() || round == MOST_ROUNDS) {
                smallest = false;
                relaxUntilSolved();
                restoreNeedless();
                return;
            }
        }
    }

    /** Collects conflicts that share no candidate, by relaxing all candidates of each, until none is left. */
    private boolean hasMoreConflicts() {
        int before = conflicts.size();
        for (Optional<Conflict> next = system.conflict(); next.isPresent(); next = system.conflict()) {
            BitSet conflict = ranks(next.get());
            conflicts.add(conflict);
            conflict.stream().forEach(this::relax);
        }
        return conflicts.size() > before;
    }

    private void relaxUntilSolved() {
        for (Optional<Conflict> next = system.conflict(); next.isPresent(); next = system.conflict()) {
            BitSet conflict = ranks(next.get());
            conflicts.add(conflict);
            relax(conflict.stream()
                    .boxed()
                    .max(Comparator.<Integer>comparingLong(this::occurrences).thenComparing(Comparator.reverseOrder()))
                    .orElseThrow());
        }
    }

    private void restoreNeedless() {
        for (int candidate : relaxed.stream().toArray()) {
            restore(candidate);
            if (system.conflict().isPresent()) {
                relax(candidate);
            }
        }
    }

    private long occurrences(int candidate) {
        return conflicts.stream().filter(conflict -> conflict.get(candidate)).count();
    }

    private void relaxOnly(BitSet target) {
        for (int candidate : relaxed.stream().toArray()) {
            if (!target.get(candidate)) {
                restore(candidate);
            }
        }
        target.stream().forEach(this::relax);
    }

    private void relax(int candidate) {
        relaxed.set(candidate);
        system.relax(candidates.get(candidate));
    }

    private void restore(int candidate) {
        relaxed.clear(candidate);
        system.restore(candidates.get(candidate));
    }

    private BitSet ranks(Conflict conflict) {
        BitSet ranks = new BitSet();
        conflict.weights().keySet().forEach(variable -> {
            if (rank.containsKey(variable)) {
                ranks.set(rank.getOrDefault(variable, 0));
            }
        });
        int first = ranks.nextSetBit(0);
        if (first < 0) {
            throw new IllegalStateException("a conflict has no variable that may be relaxed: " + conflict);
        }
        if (first < resort) {
            ranks.clear(resort, candidates.size());
        }
        return ranks;
    }

    private List<Integer> variables(BitSet ranks) {
        return ranks.stream().mapToObj(candidates::get).collect(Collectors.toList());
    }
}
