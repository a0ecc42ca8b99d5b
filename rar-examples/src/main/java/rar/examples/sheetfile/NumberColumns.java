package rar.examples.sheetfile;

import io.vavr.Tuple2;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import rar.examples.sheet.Cell;
import rar.examples.sheet.Look;
import rar.examples.sheet.Place;
import rar.examples.sheet.Sheet;
import rar.examples.sheet.Value;

/**
 * The cells that stand under one heading with numbers, and the heading itself: all of them at the right, words among them too,
 * so that no column runs into the one beside it. A month is no number here but what a row is called by.
 */
final class NumberColumns {

    private final Set<Place> places;

    NumberColumns(Sheet sheet) {
        places = sheet.cells()
                .toVector()
                .groupBy(cell -> cell._1.column())
                .values()
                .foldLeft(HashSet.empty(), (all, column) -> all.addAll(ofColumn(column)));
    }

    boolean has(Place place) {
        return places.contains(place);
    }

    private static Seq<Place> ofColumn(Seq<Tuple2<Place, Cell>> column) {
        Seq<Place> found = Vector.empty();
        Seq<Tuple2<Place, Cell>> rest = column.dropUntil(NumberColumns::isHeading);
        while (rest.nonEmpty()) {
            Tuple2<? extends Seq<Tuple2<Place, Cell>>, ? extends Seq<Tuple2<Place, Cell>>> parts =
                    rest.tail().span(cell -> !isHeading(cell));
            if (parts._1.exists(NumberColumns::isNumber)) {
                found = found.append(rest.head()._1).appendAll(parts._1.map(Tuple2::_1));
            }
            rest = parts._2;
        }
        return found;
    }

    private static boolean isHeading(Tuple2<Place, Cell> cell) {
        return cell._2.look() == Look.HEADING;
    }

    private static boolean isNumber(Tuple2<Place, Cell> cell) {
        Value value = cell._2.value();
        return !(value instanceof Value.Text || value instanceof Value.Month);
    }
}
