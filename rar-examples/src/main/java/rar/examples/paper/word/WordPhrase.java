package rar.examples.paper.word;

import rar.model.message.MessageCode;

/** What a document says besides the paper. */
enum WordPhrase implements MessageCode {
    /** The heading of a column: Key figure. */
    KEY_FIGURE,
    /** The heading of a column: Value. */
    VALUE,
    /** The heading of a column: Note. */
    NOTE,
    /** Leads to a formula. */
    HOW_MADE,
    /** The caption of a chart's table. */
    IN_FIGURES,
    /** The bar of a waterfall that is not drawn. */
    CARRIER,
    /** The part of a step that is above zero. */
    STEP,
    /** The part of a step that is below zero. */
    STEP_BELOW_ZERO
}
