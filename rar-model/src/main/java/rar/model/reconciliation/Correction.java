package rar.model.reconciliation;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import rar.model.money.Components;
import rar.model.published.Cell;
import rar.model.published.Identity;

/**
 * What would have to change for equations to hold together; claims that are not met stay so.
 *
 * @param changes the cells, as few as can be; empty if nothing has to change
 * @param atLeast how many cells have to change, as far as that is proved; only plans with very many contradictions leave
 *     a gap to the number of changes, and then no cell of them can be left out
 * @param irreparable identities that no change of cells can bring to hold, because they contradict one another
 */
public record Correction(Seq<CellChange> changes, int atLeast, Seq<Identity> irreparable) {

    /** Nothing to change. */
    static final Correction NONE = new Correction(Vector.empty(), 0, Vector.empty());

    /** @throws NullPointerException if a component is null; it names the component */
    public Correction {
        Components.present(Correction.class, changes, irreparable);
    }

    /** The change of one cell. */
    static Correction of(CellChange change) {
        return new Correction(Vector.of(change), 1, Vector.empty());
    }

    /** Whether it is known that fewer cells cannot do. */
    public boolean isSmallest() {
        return changes.size() == atLeast;
    }

    /** The cells to change. */
    public Seq<Cell> cells() {
        return changes.map(CellChange::cell);
    }
}
