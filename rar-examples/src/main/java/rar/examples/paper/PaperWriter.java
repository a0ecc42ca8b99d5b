package rar.examples.paper;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import rar.examples.terminal.TextTable;

/** A form that papers are written in, block by block from top to bottom. */
public interface PaperWriter {

    /** Writes sentences. */
    void paragraph(String text);

    /** Writes texts of one kind. */
    void items(Seq<String> texts);

    /** Writes the figures that are read first. */
    void keyFigures(Seq<KeyFigure> figures);

    /** Writes a table under its caption, with what leads to it and to how its figures are made. */
    void figures(Option<String> id, String caption, TextTable table, Option<Formula> formula);

    /** Writes a chart and its table. */
    void chart(Chart chart);

    /** Writes the bookings of a month under their summary. */
    void ledger(String id, String summary, TextTable table);

    /** Writes a formula. */
    void formula(Formula said);
}
