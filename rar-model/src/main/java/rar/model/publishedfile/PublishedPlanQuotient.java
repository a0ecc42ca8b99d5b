package rar.model.publishedfile;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import rar.model.money.Share;
import rar.model.published.Cell;
import rar.model.published.Identity;
import rar.model.published.Interval;
import rar.model.published.Relation;
import rar.model.published.Term;

/**
 * One cell divided by another, compared with a printed ratio. While the ratio is any number this is bilinear; between
 * the two ends of what the printed ratio stands for it is linear, since the divisor is above zero: the part is at least
 * the lower end times the whole, and at most the upper end times the whole.
 *
 * @param number what the ratio is multiplied by
 * @param part the dividend
 * @param whole the divisor, above zero for all its true values
 */
record PublishedPlanQuotient(Share number, Cell part, Cell whole) {

    /**
     * What it says of part and whole: an equation where the ratio is exact, else one claim for each end of it.
     *
     * @param ratios what it is compared with
     * @param printed the cells that say so
     */
    Seq<Identity> identities(String name, String place, Relation relation, Interval ratios, Seq<Cell> printed) {
        boolean isPoint = ratios.width().contains(Share.ZERO);
        if (relation == Relation.EQUALS && isPoint) {
            return Vector.of(identity(name, place, relation, ratios.least().get(), printed));
        }
        Option<Identity> lower = ratios.least()
                .filter(end -> relation != Relation.AT_MOST)
                .map(end -> identity(
                        name,
                        end(place, "lower end"),
                        ratios.includesLeast() ? Relation.AT_LEAST : Relation.MORE_THAN,
                        end,
                        printed));
        Option<Identity> upper = ratios.most()
                .filter(end -> relation != Relation.AT_LEAST)
                .map(end -> identity(
                        name,
                        end(place, "upper end"),
                        ratios.includesMost() ? Relation.AT_MOST : Relation.LESS_THAN,
                        end,
                        printed));
        return lower.toVector().appendAll(upper);
    }

    private static String end(String place, String end) {
        return place.isEmpty() ? end : place + ", " + end;
    }

    private Identity identity(String name, String place, Relation relation, Share ratio, Seq<Cell> printed) {
        return new Identity(
                name,
                place,
                Vector.of(new Term(part, number)),
                relation,
                // the printed ratio is among the cells, though it is no variable here
                Vector.of(new Term(whole, ratio)).appendAll(printed.map(cell -> new Term(cell, Share.ZERO))),
                Share.ZERO,
                part.number().unit());
    }
}
