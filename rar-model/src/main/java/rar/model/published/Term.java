package rar.model.published;

import rar.model.money.Components;
import rar.model.money.Share;

/**
 * A cell times a factor.
 *
 * @param cell the cell
 * @param factor exact; −1 for what is subtracted or printed with the other sign
 */
public record Term(Cell cell, Share factor) {

    /** @throws NullPointerException if a component is null; it names the component */
    public Term {
        Components.present(Term.class, cell, factor);
    }

    /** The cell itself. */
    public static Term plus(Cell cell) {
        return new Term(cell, Share.ONE);
    }

    /** The cell with the other sign. */
    public static Term minus(Cell cell) {
        return new Term(cell, Share.of(-1, 1));
    }
}
