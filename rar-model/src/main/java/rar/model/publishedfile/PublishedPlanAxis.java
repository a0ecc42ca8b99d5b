package rar.model.publishedfile;

import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** What an identity runs over. */
enum PublishedPlanAxis {
    /** It is written out for every column and names rows. */
    COLUMNS("column", "row") {
        @Override
        Seq<String> lines(PublishedPlanTable table) {
            return table.rowNames();
        }

        @Override
        Seq<String> stops(PublishedPlanTable table) {
            return table.columns();
        }

        @Override
        PublishedPlanReference line(PublishedPlanTable table, String name) {
            return new PublishedPlanReference(table, Option.of(name), Option.none());
        }
    },
    /** It is written out for every row and names columns. */
    ROWS("row", "column") {
        @Override
        Seq<String> lines(PublishedPlanTable table) {
            return table.columns();
        }

        @Override
        Seq<String> stops(PublishedPlanTable table) {
            return table.rowNames();
        }

        @Override
        PublishedPlanReference line(PublishedPlanTable table, String name) {
            return new PublishedPlanReference(table, Option.none(), Option.of(name));
        }
    };

    private final String stop;
    private final String line;

    PublishedPlanAxis(String stop, String line) {
        this.stop = stop;
        this.line = line;
    }

    /** What it stops at, for messages: {@code column} or {@code row}. */
    String stopWord() {
        return stop;
    }

    /** What it names, for messages: {@code row} or {@code column}. */
    String lineWord() {
        return line;
    }

    /** The names an identity may use. */
    abstract Seq<String> lines(PublishedPlanTable table);

    /** The names an identity runs over, in printed order. */
    abstract Seq<String> stops(PublishedPlanTable table);

    abstract PublishedPlanReference line(PublishedPlanTable table, String name);
}
