package rar.model.publishedfile;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import rar.model.json.JsonCursor;
import rar.model.money.Share;
import rar.model.published.PrintedNumber;

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
     * A number, and where there are cells times one cell, divided by one, or both.
     *
     * @param number the number; one where none is written
     * @param part a cell to multiply by
     * @param whole a cell to divide by
     */
    record Factor(Share number, Option<PublishedPlanReference> part, Option<PublishedPlanReference> whole) {

        static final Factor ONE = of(Share.ONE);

        static Factor of(Share number) {
            return new Factor(number, Option.none(), Option.none());
        }
    }

    /** Whether it is one cell divided by another, neither of which need be exact. */
    boolean isQuotient() {
        return places.size() == 1 && factor.part().isEmpty() && factor.whole().isDefined();
    }

    static PublishedPlanTerm of(JsonCursor field, PublishedPlanReference place) {
        return new PublishedPlanTerm(field, Vector.of(place), false, Option.none(), Factor.ONE);
    }
}
