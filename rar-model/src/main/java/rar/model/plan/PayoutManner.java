package rar.model.plan;

import rar.model.message.MessageCode;

/** How the parts of a payout are spread over its months. */
public enum PayoutManner implements MessageCode {
    /** Amounts of years. */
    BY_YEAR,
    /** Amounts of months. */
    BY_MONTH,
    /** The same every month. */
    EVENLY,
    /** Less every month. */
    FALLING,
    /** More every month. */
    RISING,
    /** Amounts of years, and the rest evenly. */
    BY_YEAR_THEN_EVENLY
}
