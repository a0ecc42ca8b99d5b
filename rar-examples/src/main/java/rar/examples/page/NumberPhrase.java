package rar.examples.page;

import rar.model.message.MessageCode;

/** Numbers that have words with them, or ends. */
public enum NumberPhrase implements MessageCode {
    /** A share of {@code value} per cent. */
    PERCENT,
    /** Not nothing, and less than {@code value} per cent. */
    UNDER,
    /** Not all, and more than {@code value} per cent. */
    OVER,
    /** The probability of what never occurred: at most {@code value} per cent. */
    AT_MOST,
    /** The probability of what always occurred: at least {@code value} per cent. */
    AT_LEAST,
    /** A probability with its interval, as a table has it. */
    ESTIMATE,
    /** A probability with its interval, as a sentence has it. */
    CONFIDENT_ESTIMATE,
    /** A bound of a probability, as a sentence has it. */
    CONFIDENT_BOUND,
    /** A value with its interval, neither end negative. */
    INTERVAL,
    /** A value with its interval, an end of which is negative. */
    SIGNED_INTERVAL,
    /** A difference of shares with its interval. */
    POINTS,
    /** A {@code count} of scenarios, and the same {@code number} in groups of three. */
    SCENARIOS,
    /** An {@code amount} in a {@code month}. */
    IN_MONTH,
    /** The months from {@code first} to {@code last}. */
    MONTHS,
    /** A {@code count} of months. */
    MONTH_COUNT,
    /** A number without more. */
    NUMBER
}
