package rar.examples.report;

import rar.model.message.MessageCode;

/** Headings and notes of how much can be committed. */
public enum CapacityNote implements MessageCode {
    /** The heading of the table by accepted risk. */
    BY_RISK_TITLE,
    /** The heading of the table by month. */
    BY_MONTH_TITLE,
    /** The heading of a column: Accepted risk. */
    ACCEPTED,
    /** The heading of a column: Safe. */
    SAFE,
    /** The heading of a column: Too much. */
    TOO_MUCH,
    /** The heading of a column: Breach probability with the safe amount. */
    RISK_WITH_SAFE,
    /** The heading of a column: Decided in. */
    MONTH,
    /** The heading of a column: Paid after the plan. */
    AFTER_PLAN,
    /** The breach probability without a grant. */
    WITHOUT_GRANT,
    /** A month is not assessed. */
    NOT_ASSESSED,
    /** The amount that is paid after the plan. */
    SHARE_AFTER,
    /** Nothing can be committed. */
    NOTHING,
    /** The search ended at an amount. */
    OR_MORE,
    /** The scenarios are too few. */
    TOO_FEW,
    /** Larger amounts were not tried. */
    NOT_SEARCHED,
    /** No amount is shown to be too large. */
    NOT_KNOWN,
    /** The payout of the new grant, and what is considered. */
    PAYOUT,
    /** The later grant would be paid after the plan. */
    WAITING_NOT_ASSESSED,
    /** The plan ends before. */
    WAITING_AFTER_PLAN,
    /** Every scenario is below the floor without a grant. */
    WAITING_IN_VAIN,
    /** The amount that can be committed later. */
    WAITING,
    /** At least an amount can be committed later. */
    WAITING_FOR_MORE,
    /** Nothing can be committed later. */
    WAITING_FOR_NOTHING,
    /** The amount that can be committed later is not known. */
    WAITING_UNKNOWN,
    /** The search ended. */
    NOT_COMPARABLE,
    /** As much as now. */
    AS_MUCH,
    /** Less than now. */
    LESS,
    /** More than now. */
    MORE,
    /** Nothing can be committed now. */
    NOTHING_NOW,
    /** The amount that can be committed now is not known. */
    UNKNOWN_NOW,
    /** The effect of waiting in the same scenarios. */
    EFFECT
}
