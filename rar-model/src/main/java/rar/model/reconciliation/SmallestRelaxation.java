package rar.model.reconciliation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import rar.model.linear.Conflict;
import rar.model.linear.Effort;
import rar.model.linear.HittingSet;

/**
 * The fewest variables to relax so that a system has a solution.
 *
 * <p>Every conflict the exact simplex method finds must lose one of its variables. Variables that meet all conflicts
 * found so far are relaxed, chosen greedily; if a conflict remains it joins them, and so on until there is a solution.
 * Then a smallest set that meets the conflicts is sought: where it has as many variables, fewer cannot do, because they
 * would leave one of the conflicts untouched, and where it has fewer, it is tried itself (implicit hitting sets:
 * Moreno-Centeno and Karp, "The Implicit Hitting Set Approach to Solve Combinatorial Optimization Problems", 2013).
 *
 * <p>Of equally small sets the one with the most preferred variable is taken, of those the one with the second most
 * preferred, and so on.
 */
final class SmallestRelaxation {

    /** A search that takes more rounds is cut; the most that was seen is a tenth of this. */
    private static final int MOST_ROUNDS = 100;

    private static final long MOST_COMPARISONS = 50_000_000;

    private final LinearSystem system;

    /** What may be relaxed, the most preferred first. */
    private final List<Integer> candidates;

    private final Map<Integer, Integer> rank = new HashMap<>();

    /** Each by the ranks of its candidates. */
    private final List<BitSet> conflicts = new ArrayList<>();

    private final BitSet relaxed = new BitSet();
    private final Effort effort = new Effort(MOST_COMPARISONS);
    private int atLeast;

    /**
     * Searches, and leaves the system solved, with the variables found relaxed.
     *
     * @param candidates the variables that may be relaxed, the most preferred first
     * @throws IllegalStateException if the system has no solution with all of them relaxed
     */
    SmallestRelaxation(LinearSystem system, List<Integer> candidates) {
        this.system = system;
        this.candidates = candidates;
        for (int variable : candidates) {
            rank.put(variable, rank.size());
        }
        collectConflicts();
        search();
        if (isSmallest()) {
            prefer();
        }
    }

    /** The variables relaxed, the most preferred first. */
    List<Integer> variables() {
        return variables(relaxed);
    }

    /** How many variables have to be relaxed, as far as that is proved. */
    int atLeast() {
        return atLeast;
    }

    /** Whether it is known that fewer variables cannot do. */
    boolean isSmallest() {
        return atLeast == relaxed.cardinality();
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
        BitSet best = new BitSet();
        best.set(0, candidates.size());
        for (int round = 0; round < MOST_ROUNDS; round++) {
            do {
                relaxOnly(HittingSet.greedy(conflicts));
            } while (collectConflicts());
            restoreNeedless();
            if (relaxed.cardinality() < best.cardinality()) {
                best = (BitSet) relaxed.clone();
            }
            HittingSet meeting = HittingSet.of(conflicts, effort);
            atLeast = Math.max(atLeast, meeting.atLeast());
            if (atLeast == best.cardinality() || !meeting.isSmallest()) {
                break;
            }
            relaxOnly(meeting.elements());
            if (!collectConflicts()) {
                return;
            }
        }
        solveWith(best);
    }

    /** Goes over to the most preferred of equally small sets. */
    private void prefer() {
        BitSet known = (BitSet) relaxed.clone();
        for (int round = 0; round < MOST_ROUNDS && !effort.isSpent(); round++) {
            relaxOnly(HittingSet.first(conflicts, known, effort));
            if (!collectConflicts()) {
                return;
            }
        }
        solveWith(known);
    }

    /** Collects conflicts that share no candidate, by relaxing all candidates of each, until none is left. */
    private boolean collectConflicts() {
        int before = conflicts.size();
        for (Optional<Conflict> next = system.conflict(); next.isPresent(); next = system.conflict()) {
            BitSet conflict = ranks(next.get());
            conflicts.add(conflict);
            conflict.stream().forEach(this::relax);
        }
        return conflicts.size() > before;
    }

    /** Restores what need not be relaxed; what must be shows a conflict that nothing else meets. */
    private void restoreNeedless() {
        for (int candidate : relaxed.stream().toArray()) {
            restore(candidate);
            system.conflict().ifPresent(conflict -> {
                conflicts.add(ranks(conflict));
                relax(candidate);
            });
        }
        system.settle();
    }

    private void solveWith(BitSet solution) {
        relaxOnly(solution);
        system.settle();
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
        for (int variable : conflict.weights().keySet()) {
            if (rank.containsKey(variable)) {
                ranks.set(rank.getOrDefault(variable, 0));
            }
        }
        if (ranks.isEmpty()) {
            throw new IllegalStateException("a conflict has no variable that may be relaxed: " + conflict);
        }
        return ranks;
    }

    private List<Integer> variables(BitSet ranks) {
        return ranks.stream().mapToObj(candidates::get).collect(Collectors.toList());
    }
}
