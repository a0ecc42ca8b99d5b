package rar.model.reconciliation;

import io.vavr.collection.Seq;

/**
 * What would have to change for all equations of a plan to hold together; claims that are not met stay so.
 *
 * @param changes the cells, as few as can be; empty if nothing has to change
 * @param isSmallest whether it is known that fewer cells cannot do; only plans with very many contradictions stay
 *     unknown, and then no cell of the set can be left out
 * @param irreparable identities that no change of cells can bring to hold, because they contradict one another
 */
public record Repair(Seq<Change> changes, boolean isSmallest, Seq<Identity> irreparable) {

    /** The cells to change. */
    public Seq<Cell> cells() {
        return changes.map(Change::cell);
    }
}
