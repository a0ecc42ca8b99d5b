package rar.model.goal;

import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Month;
import rar.model.message.Message;

/** What is said of a floor: the usual level, and what differs from it by month and by year. */
record FloorWords(FloorMonths always, SortedMap<Integer, FloorMonths> years) {

    Object said() {
        Vector<Message> exceptions = months(always.months(), usual(always))
                .appendAll(years.toVector().map(FloorWords::year));
        return said(usual(always), exceptions);
    }

    private static Object said(Option<FloorLevel> usual, Seq<Message> exceptions) {
        return usual.isEmpty()
                ? exceptions
                : exceptions.isEmpty()
                        ? usual.get().said()
                        : Message.of(FloorPhrase.WITH_EXCEPTIONS)
                                .with("level", usual.get().said())
                                .with("exceptions", exceptions);
    }

    private static Message year(Tuple2<Integer, FloorMonths> year) {
        return Message.of(FloorPhrase.IN_YEAR)
                .with("year", year._1)
                .with("level", said(usual(year._2), months(year._2.months(), usual(year._2))));
    }

    /** The level of the months that are not named; where all are, the one of more months than any other. */
    private static Option<FloorLevel> usual(FloorMonths months) {
        return months.others()
                .orElse(() -> byLevel(months.months())
                        .maxBy(level -> level._2.size())
                        .filter(level -> level._2.size() > 1)
                        .map(Tuple2::_1));
    }

    private static Vector<Message> months(SortedMap<Integer, FloorLevel> months, Option<FloorLevel> usual) {
        return byLevel(months)
                .filter(level -> !usual.contains(level._1))
                .map(level -> Message.of(FloorPhrase.IN_MONTHS)
                        .with("level", level._1.said())
                        .with("months", level._2));
    }

    /** Each level with its months, in the order of the first of them. */
    private static Vector<Tuple2<FloorLevel, Vector<Month>>> byLevel(SortedMap<Integer, FloorLevel> months) {
        return months.values()
                .toVector()
                .distinct()
                .map(level -> new Tuple2<>(
                        level,
                        months.toVector()
                                .filter(month -> month._2.equals(level))
                                .map(month -> Month.of(month._1))));
    }
}
