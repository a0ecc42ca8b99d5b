package rar.model.publishedfile;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import rar.model.message.Message;

/** What an identity runs over. */
enum PublishedPlanAxis {
    /** It is written out for every column and names rows. */
    COLUMNS("columns", PublishedPlanWords.COLUMN, PublishedPlanWords.COLUMNS, PublishedPlanWords.ROW) {
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
    ROWS("rows", PublishedPlanWords.ROW, PublishedPlanWords.ROWS, PublishedPlanWords.COLUMN) {
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

    private final String field;
    private final PublishedPlanWords stop;
    private final PublishedPlanWords stops;
    private final PublishedPlanWords line;

    PublishedPlanAxis(String field, PublishedPlanWords stop, PublishedPlanWords stops, PublishedPlanWords line) {
        this.field = field;
        this.stop = stop;
        this.stops = stops;
        this.line = line;
    }

    /** The field that names it: {@code columns} or {@code rows}. */
    String field() {
        return field;
    }

    /** What it stops at, for messages: a column or a row. */
    Message stopWord() {
        return stop.message();
    }

    /** What it stops at, for messages: columns or rows. */
    Message stopsWord() {
        return stops.message();
    }

    /** What it names, for messages: a row or a column. */
    Message lineWord() {
        return line.message();
    }

    /** The names an identity may use. */
    abstract Seq<String> lines(PublishedPlanTable table);

    /** The names an identity runs over, in printed order. */
    abstract Seq<String> stops(PublishedPlanTable table);

    abstract PublishedPlanReference line(PublishedPlanTable table, String name);
}
