package rar.examples.paper;

import io.vavr.control.Option;

/** A part of a chapter. */
public sealed interface PaperBlock permits Paragraph, Items, KeyFigures, Figures, Chart, Ledger, FormulaText {

    /** How its figures are made; none where it has none, or is itself that. */
    Option<Formula> formula();

    /** Has it written. */
    void writeTo(PaperWriter writer);
}
