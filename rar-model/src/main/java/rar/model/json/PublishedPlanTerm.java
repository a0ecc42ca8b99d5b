package rar.model.json;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import rar.model.money.Share;
import rar.model.reconciliation.PrintedNumber;

/**
 * One entry of an identity's side as the file has it: places, or a value, times a factor.
 *
 * @param field where it stands in the file
 * @param places the cells or lines it names; several for a range
 * @param isPrevious whether it means the column or row before the one the identity is written out for
 * @param value an amount written in the identity itself
 * @param factor what it is multiplied by
 */
record PublishedPlanTerm(
        JsonCursor field,
        Seq<PublishedPlanReference> places,
        boolean isPrevious,
        Option<PrintedNumber> value,
        Factor factor) {

    /**
     * A number, or one cell, or one cell divided by another.
     *
     * @param number the number; one where there are cells
     * @param part a cell to multiply by
     * @param whole a cell to divide by
     */
    record Factor(Share number, Option<PublishedPlanReference> part, Option<PublishedPlanReference> whole) {

        static final Factor ONE = of(Share.ONE);

        static Factor of(Share number) {
            return new Factor(number, Option.none(), Option.none());
        }
    }

    static PublishedPlanTerm of(JsonCursor field, PublishedPlanReference place) {
        return new PublishedPlanTerm(field, Vector.of(place), false, Option.none(), Factor.ONE);
    }
}
