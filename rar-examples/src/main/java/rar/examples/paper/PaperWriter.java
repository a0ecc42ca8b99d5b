package rar.examples.paper;

/** A form that papers are written in, block by block from top to bottom. */
public interface PaperWriter {

    /** Writes sentences. */
    void paragraph(Paragraph block);

    /** Writes texts of one kind. */
    void items(Items block);

    /** Writes the figures that are read first. */
    void keyFigures(KeyFigures block);

    /** Writes a table. */
    void figures(Figures block);

    /** Writes a chart and its table. */
    void chart(Chart block);

    /** Writes the bookings of a month. */
    void ledger(Ledger block);

    /** Writes a formula. */
    void formula(FormulaText block);
}
