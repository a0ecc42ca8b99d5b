package rar.examples.paper;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import rar.examples.terminal.TextTable;

/** A part of a chapter. */
public sealed interface PaperBlock {

    /** Has it written. */
    void writeTo(PaperWriter writer);

    /** How its figures are made; none where it has none, or is itself that. */
    default Option<Formula> formula() {
        return Option.none();
    }

    /** Sentences. */
    record Paragraph(String text) implements PaperBlock {
        @Override
        public void writeTo(PaperWriter writer) {
            writer.paragraph(text);
        }
    }

    /** Texts of one kind, such as remarks; at least one. */
    record Items(Seq<String> texts) implements PaperBlock {
        @Override
        public void writeTo(PaperWriter writer) {
            writer.items(texts);
        }
    }

    /** The figures that are read first, in order. */
    record KeyFigures(Seq<KeyFigure> figures) implements PaperBlock {
        @Override
        public void writeTo(PaperWriter writer) {
            writer.keyFigures(figures);
        }
    }

    /**
     * A table.
     *
     * @param id unique in the paper, of small letters, digits and hyphens; none where nothing leads to it
     * @param caption what it shows, with the unit
     * @param table the cells
     * @param formula how they are made
     */
    record Figures(Option<String> id, String caption, TextTable table, Option<Formula> formula) implements PaperBlock {
        @Override
        public void writeTo(PaperWriter writer) {
            writer.figures(id, caption, table, formula);
        }
    }

    /** A chart and its table. */
    record Drawing(Chart chart) implements PaperBlock {
        @Override
        public void writeTo(PaperWriter writer) {
            writer.chart(chart);
        }

        @Override
        public Option<Formula> formula() {
            return chart.formula();
        }
    }

    /**
     * The bookings of a month: what its figures are sums of. Read when a figure is asked about, else only its summary.
     *
     * @param id unique in the paper, of small letters, digits and hyphens
     * @param summary the month, and cash at its beginning and end
     * @param table the bookings
     */
    record Ledger(String id, String summary, TextTable table) implements PaperBlock {
        @Override
        public void writeTo(PaperWriter writer) {
            writer.ledger(id, summary, table);
        }
    }

    /** A formula written out, where the figures made by it lead to. */
    record FormulaText(Formula said) implements PaperBlock {
        @Override
        public void writeTo(PaperWriter writer) {
            writer.formula(said);
        }
    }
}
