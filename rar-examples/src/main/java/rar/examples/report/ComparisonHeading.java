package rar.examples.report;

import rar.model.message.MessageCode;

/** Headings and rows of two cases in the same scenarios. */
public enum ComparisonHeading implements MessageCode {
    /** The first case. */
    FIRST_CASE,
    /** The second case. */
    SECOND_CASE,
    /** The first case and its rule. */
    FIRST_RULED,
    /** The second case and its rule. */
    SECOND_RULED,
    /** The heading of breaches. */
    BREACHES_TITLE,
    /** The heading of differences. */
    DIFFERENCES_TITLE,
    /** The meaning of the intervals, and what both cases share. */
    NOTE,
    /** The heading of a column: First. */
    FIRST,
    /** The heading of a column: Second. */
    SECOND,
    /** The heading of a column: Second minus first. */
    DIFFERENCE,
    /** The breach probability, where cash of either is judged within months. */
    BREACH_PROBABILITY_WITHIN,
    /** The liquidity floor. */
    FLOOR,
    /** The lowest cash of the plan. */
    LOWEST_AS_PLANNED,
    /** The breach probability. */
    BREACH_PROBABILITY,
    /** The number of scenarios with a breach. */
    BREACHES,
    /** The number of scenarios with a breach in this case alone. */
    BREACHES_ALONE,
    /** The heading of a column: Lowest month end. */
    LOWEST,
    /** The heading of a column: Cash {@code month}. */
    CLOSING,
    /** The mean difference. */
    MEAN,
    /** The median difference. */
    MEDIAN,
    /** A quantile of the difference. */
    QUANTILE,
    /** Too few scenarios lie beyond a quantile. */
    TOO_FEW,
    /** The number of scenarios in which the second is higher. */
    HIGHER,
    /** The number of scenarios in which it is lower. */
    LOWER
}
