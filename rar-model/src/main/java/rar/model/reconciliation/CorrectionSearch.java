package rar.model.reconciliation;

import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import rar.model.published.Cell;
import rar.model.published.Identity;
import rar.model.published.Interval;

/** What would have to change for some contradictions to hold with everything that is none. */
final class CorrectionSearch {

    private final LinearSystem system;

    /** The variables of the cells, the most preferred first. */
    private final List<Integer> cells = new ArrayList<>();

    /**
     * A search over a system that is solved, with all contradictions relaxed. Of equally few cells those are preferred
     * that stand in the most contradictions, exact ones last.
     */
    CorrectionSearch(LinearSystem system, Iterable<Integer> contradictions) {
        this.system = system;
        Map<Cell, Integer> occurrences = new HashMap<>();
        for (int variable : contradictions) {
            Identity identity = system.identity(variable);
            if (!identity.isClaim()) {
                identity.factors().keySet().forEach(cell -> occurrences.merge(cell, 1, Integer::sum));
            }
        }
        for (int variable = 0; variable < system.cells().size(); variable++) {
            cells.add(variable);
        }
        cells.sort(Comparator.<Integer, Boolean>comparing(
                        variable -> system.cell(variable).number().isExact())
                .thenComparing(variable -> -occurrences.getOrDefault(system.cell(variable), 0)));
    }

    /** The fewest cells whose change makes these identities hold; leaves the system as it was. */
    Correction repair(List<Integer> identities) {
        identities.forEach(system::restore);
        List<Integer> irreparable = irreparable(identities);
        SmallestRelaxation search = new SmallestRelaxation(system, cells);
        List<Integer> changed = search.variables();
        List<CellChange> changes = new ArrayList<>();
        for (int variable : changed) {
            changes.add(change(variable, changed, search.rivals(variable)));
        }
        changed.forEach(system::restore);
        identities.forEach(system::relax);
        system.settle();
        return new Correction(
                Vector.ofAll(changes),
                search.atLeast(),
                Vector.ofAll(irreparable).map(system::identity));
    }

    /** The fewest of these identities that cannot hold whatever the cells are; they are left relaxed. */
    private List<Integer> irreparable(List<Integer> identities) {
        cells.forEach(system::relax);
        List<Integer> irreparable = new SmallestRelaxation(system, identities).variables();
        cells.forEach(system::restore);
        return irreparable;
    }

    private CellChange change(int variable, List<Integer> changed, List<Integer> rivals) {
        Interval trueValues = system.range(variable);
        List<Cell> alternatives = new ArrayList<>();
        system.restore(variable);
        for (int rival : rivals) {
            system.relax(rival);
            if (system.conflict().isEmpty()) {
                alternatives.add(system.cell(rival));
            }
            system.restore(rival);
        }
        system.relax(variable);
        system.settle();
        Cell cell = system.cell(variable);
        List<Cell> others = changed.stream()
                .map(system::cell)
                .filter(other -> !other.equals(cell))
                .toList();
        return new CellChange(
                cell,
                trueValues,
                Vector.ofAll(alternatives),
                Closing.of(cell, trueValues, system.holdingWithout(others)));
    }

    /** Whether some identities hold together once these cells may change; leaves the system as it was. */
    boolean suffices(List<Integer> identities, Iterable<Cell> changed) {
        changed.forEach(cell -> system.relax(system.variableOf(cell)));
        identities.forEach(system::restore);
        boolean isSolved = system.conflict().isEmpty();
        changed.forEach(cell -> system.restore(system.variableOf(cell)));
        identities.forEach(system::relax);
        system.settle();
        return isSolved;
    }
}
