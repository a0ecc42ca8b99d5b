package rar.examples.table;

import rar.model.message.MessageCode;

/** Rows of the table of risk measures. */
public enum RiskRow implements MessageCode {
    /** The heading of the table. */
    TITLE,
    /** The plan of a column. */
    PLAN,
    /** The liquidity floor. */
    FLOOR,
    /** The lowest cash of the plan. */
    LOWEST_AS_PLANNED,
    /** The breach probability. */
    BREACH_PROBABILITY,
    /** The number of scenarios with a breach. */
    BREACHES,
    /** A number of all. */
    OUT_OF,
    /** The median of the lowest cash. */
    MEDIAN,
    /** The lowest cash that one scenario of 100 is under. */
    RARE,
    /** The mean of the worst twentieth. */
    EXPECTED_SHORTFALL,
    /** The lowest cash of all. */
    WORST,
    /** The least cash above the floor of its month. */
    WORST_MARGIN,
    /** The probability of a breach, where cash is judged within months. */
    BREACH_PROBABILITY_WITHIN,
    /** The month in which cash is nearest to the floor. */
    TIGHTEST,
    /** The average shortfall, when below. */
    AVERAGE_SHORTFALL,
    /** The average number of month ends below, when below. */
    MONTHS_BELOW,
    /** The commonest first month below. */
    FIRST_MONTH,
    /** Too few scenarios lie beyond a quantile. */
    TOO_FEW
}
