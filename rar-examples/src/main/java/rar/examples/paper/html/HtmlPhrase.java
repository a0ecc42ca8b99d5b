package rar.examples.paper.html;

import rar.model.message.MessageCode;

/** What the page says besides the paper. */
enum HtmlPhrase implements MessageCode {
    /** Leads past the contents. */
    SKIP,
    /** The heading of the list of chapters. */
    CONTENTS,
    /** Leads to a formula. */
    HOW_MADE,
    /** In place of a chart where no script runs. */
    NO_SCRIPT,
    /** The caption of a chart's table. */
    IN_FIGURES
}
