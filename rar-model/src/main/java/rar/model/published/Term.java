package rar.model.published;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import rar.model.money.Components;
import rar.model.money.Share;

/**
 * A cell times a factor.
 *
 * @param cell the cell
 * @param factor exact; −1 for what is subtracted or printed with the other sign
 * @param multipliers the exact cells whose printed values the factor was made of
 */
public record Term(Cell cell, Share factor, Seq<Multiplier> multipliers) {

    /** @throws NullPointerException if a component is null; it names the component */
    public Term {
        Components.present(Term.class, cell, factor, multipliers);
    }

    /** A cell times a factor that no other cell is part of. */
    public Term(Cell cell, Share factor) {
        this(cell, factor, Vector.empty());
    }

    /**
     * An exact cell that a factor was made of.
     *
     * @param cell whose printed value, not zero, is part of the factor
     * @param divides whether the factor was divided by it
     */
    public record Multiplier(Cell cell, boolean divides) {

        /** @throws NullPointerException if a component is null; it names the component */
        public Multiplier {
            Components.present(Multiplier.class, cell);
        }

        private Share ratio(Share value) {
            Share printed = cell.number().value();
            return divides ? printed.dividedBy(value) : value.dividedBy(printed);
        }
    }

    /** The cell itself. */
    public static Term plus(Cell cell) {
        return new Term(cell, Share.ONE);
    }

    /** The cell with the other sign. */
    public static Term minus(Cell cell) {
        return new Term(cell, Share.of(-1, 1));
    }

    /** The term times a further factor. */
    public Term times(Share further) {
        return new Term(cell, factor.times(further), multipliers);
    }

    /** The term for another reading of the same cell. */
    public Term of(Cell other) {
        return new Term(other, factor, multipliers);
    }

    /** The term as it is where an exact cell says {@code value}, not zero: in its factor, and as the cell itself. */
    public Term reading(Cell exact, Share value) {
        Cell read = cell.equals(exact) ? exact.standingFor(Interval.exactly(value)) : cell;
        return multipliers
                .filter(multiplier -> multiplier.cell().equals(exact))
                .foldLeft(
                        new Term(read, factor, multipliers), (term, multiplier) -> term.times(multiplier.ratio(value)));
    }
}
