package rar.examples.report;

import rar.model.message.MessageCode;

/** Headings and notes of a socio-economic account. */
public enum AccountHeading implements MessageCode {
    /** The plan and the project. */
    PROJECT,
    /** The heading of the results by payer. */
    PAYERS_TITLE,
    /** The heading of the amounts by year. */
    YEARS_TITLE,
    /** The heading of a column: Payer. */
    PAYER,
    /** The heading of a column: Costs. */
    COSTS,
    /** The heading of a column: Effects. */
    EFFECTS,
    /** The heading of a column: Result. */
    NET,
    /** The heading of a column: Share of the effects that covers the costs. */
    BREAK_EVEN,
    /** The heading of a column: Probability of a gain. */
    GAINS,
    /** A row: society. */
    SOCIETY,
    /** A row: costs of a payer. */
    ROW_COSTS,
    /** A row: effects of a payer. */
    ROW_EFFECTS,
    /** There is no share. */
    NONE,
    /** The heading of the uncertain result. */
    QUANTILES_TITLE,
    /** The heading of a column: Lower in. */
    LOWER_IN,
    /** The heading of a column: Society's result. */
    SOCIETY_NET,
    /** The heading of the uncertain numbers. */
    TORNADO_TITLE,
    /** The heading of a column: Number. */
    INPUT,
    /** The heading of a column: Low. */
    LOW,
    /** The heading of a column: High. */
    HIGH,
    /** The heading of a column: Result at low. */
    AT_LOW,
    /** The heading of a column: Result at high. */
    AT_HIGH,
    /** What an account does not say. */
    LIMITS
}
