package rar.model.reconciliation;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import rar.model.message.Message;
import rar.model.money.Components;
import rar.model.published.Cell;
import rar.model.published.Interval;

/**
 * A cell that would have to change for a plan to be reconciled.
 *
 * @param cell the cell
 * @param trueValues what its true value would have to be, whatever the other changed cells become, in the measure of its
 *     unit's kind; without a limit where another changed cell can make up for it
 * @param alternatives all cells that could change in its stead, all else as it is
 * @param closing the number that would close the difference, none where no other identity names one
 */
public record CellChange(Cell cell, Interval trueValues, Seq<Cell> alternatives, Option<Closing> closing) {

    /** @throws NullPointerException if a component is null; it names the component */
    public CellChange {
        Components.present(CellChange.class, cell, trueValues, alternatives, closing);
    }

    /** For a reader, e.g. {@code 2009/Budget/Avskrivningar/2009: printed 22, would have to be more than 77 tkr}. */
    public Message described() {
        return FindingPhrase.CHANGED
                .with("cell", cell.path())
                .with("printed", cell.number().text())
                .with("values", trueValues.described(cell.number().unit()));
    }
}
