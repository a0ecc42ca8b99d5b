package rar.examples.page;

import io.vavr.collection.Vector;
import rar.examples.terminal.TextTable;

/** A form that pages are written in, piece by piece from top to bottom. */
public interface PageWriter {

    /** Writes sentences that belong together. */
    void paragraph(String text);

    /** Writes a line directly under what stands above it. */
    void line(String text);

    /** Writes paragraphs of one kind. */
    void items(Vector<String> texts);

    /** Writes a table under its heading; {@code mayBeParted} where columns that do not fit may follow below, as years may. */
    void table(String heading, TextTable cells, boolean mayBeParted);
}
