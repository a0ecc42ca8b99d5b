package rar.examples.live;

import rar.model.message.MessageCode;

/** The words of the page itself: its labels, buttons and headings. What it answers is said by the answers. */
enum PageWord implements MessageCode {
    /** Leads past the assumptions. */
    SKIP,
    /** The heading of what can be changed. */
    ASSUMPTIONS,
    /** Of the field that narrows the assumptions. */
    FIND,
    /** Before the value that the base has. */
    PLANNED,
    /** Of the button that takes a value back to the base's. */
    BACK,
    /** Before how many assumptions of a section differ from the base's. */
    CHANGED,
    /** Of the button. */
    UNDO,
    /** Of the button. */
    REDO,
    /** Of the choice of language. */
    LANGUAGE,
    /** Of the button that opens a file. */
    OPEN,
    /** Of the menu of what can be saved. */
    SAVE,
    /** Saves all variants in one file. */
    SAVE_VISIT,
    /** Saves the variant as a plan file. */
    SAVE_PLAN,
    /** Saves the variant as a workbook to read again. */
    SAVE_PLAN_WORKBOOK,
    /** Saves the variant's answers as a workbook. */
    SAVE_ANSWERS,
    /** Saves the board paper as a page. */
    SAVE_PAPER,
    /** Saves the board paper as a document. */
    SAVE_PAPER_WORD,
    /** While a file is held over the page. */
    DROP_HERE,
    /** The heading of the variants. */
    VARIANTS,
    /** The base among the variants. */
    AS_PLANNED,
    /** Before the letter of a variant without a name. */
    VARIANT,
    /** Of the field that names a variant. */
    VARIANT_NAME,
    /** Of the button that goes on in a copy. */
    NEW_VARIANT,
    /** Of the button that removes a variant. */
    REMOVE,
    /** The heading of the answer. */
    ANSWER,
    /** Of the figure and the column. */
    BREACH,
    /** Of the figure and the column. */
    CAPACITY,
    /** Of the figure and the column. */
    LOWEST,
    /** Before the ends of an interval, of the confidence that all answers have. */
    INTERVAL,
    /** Of a column: the lowest cash of a scenario, half of them lower. */
    MEDIAN_LOWEST,
    /** In place of an interval, where an estimate is shown as a bound. */
    CONFIDENCE,
    /** Before the probability that a goal is breached. */
    RISK,
    /** Opens the sentences about goals. */
    IN_WORDS,
    /** Over the causes, whose amounts follow. */
    LOWERS,
    /** Of the figure and the panel. */
    GOALS,
    /** After how many of the goals are kept: 2 / 3 kept. */
    KEPT,
    /** While a slower answer is on its way. */
    COMPUTING,
    /** After the number of scenarios behind an answer. */
    SCENARIOS,
    /** The heading of the fan. */
    CASH,
    /** The wide band of the fan. */
    NINE_IN_TEN,
    /** The narrow band of the fan. */
    HALF,
    /** A line of the fan. */
    MEDIAN,
    /** A line of the fan. */
    PLAN,
    /** A line of the fan. */
    FLOOR,
    /** In place of an amount, where no amount can be committed. */
    NOTHING,
    /** The base's lines behind those of a variant. */
    GHOST,
    /** The heading of the bars, and of a column. */
    BY_MONTH,
    /** The heading of the first months at risk. */
    FIRST,
    /** Of a column. */
    MONTH,
    /** The heading of what explains the breaches. */
    EXPLANATION,
    /** Where no scenario breaches the floor. */
    NO_BREACHES,
    /** The heading of the balance plan. */
    BALANCE,
    /** The heading of what differs from the base. */
    CHANGES,
    /** The heading of the variants side by side. */
    COMPARISON,
    /** The heading of remarks. */
    REMARKS,
    /** The heading of mistakes, while there is no answer. */
    MISTAKES,
    /** Opens the table of the fan. */
    IN_FIGURES,
    /** Where the program no longer answers. */
    NO_SERVER,
    /** Where a dropped file is neither plan, risks nor a saved page. */
    NO_PLAN
}
