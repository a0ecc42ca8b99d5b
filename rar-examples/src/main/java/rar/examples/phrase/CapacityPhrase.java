package rar.examples.phrase;

import rar.model.message.MessageCode;

/** The answer to how much can be committed. */
public enum CapacityPhrase implements MessageCode {
    /** Nothing can be committed. */
    NOTHING,
    /** The scenarios are too few to tell. */
    UNKNOWN,
    /** The number of scenarios that the accepted risk takes. */
    NEEDED,
    /** More scenarios may tell. */
    MORE_NEEDED,
    /** The largest safe amount. */
    SAFE,
    /** An amount is safe at which the search ended. */
    SAFE_AND_MORE,
    /** The breach probability with the safe amount. */
    RISK_THEN,
    /** An amount that is shown to be too large. */
    TOO_MUCH,
    /** No amount is shown to be too large. */
    NOT_TOO_MUCH,
    /** The binding month where nothing can be committed. */
    BINDING_WITHOUT,
    /** The binding month between the safe and the too large amount. */
    BINDING_BETWEEN,
    /** A part of the safe amount is paid after the plan. */
    AFTER_PLAN,
    /** A grant is not assessed, as much of it is paid after the plan. */
    NOT_ASSESSED,
    /** The payout that can be asked for in the last month. */
    ASK_AT_ONCE,
    /** The longest payout that can be asked for. */
    ASK_FOR,
    /** Paid in the month of decision. */
    AT_ONCE,
    /** Paid evenly over months. */
    EVENLY,
    /** Paid by weights. */
    WEIGHTED
}
