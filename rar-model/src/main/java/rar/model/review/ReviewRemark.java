package rar.model.review;

import rar.model.message.Sayable;

/** What is legal in a plan, or in a published one, and probably not meant; or what an auditor asks about. */
enum ReviewRemark implements Sayable {
    NUMBER_TWICE,
    PROVISIONS_ABOVE_PAYOUTS,
    PROVISIONS_BELOW_PAYOUTS,
    CARRIED_OVER_INTO_GRANTS,
    CARRIED_OVER_AS_INCOME,
    HEADING_UNIT,
    HIDDEN_DECIMALS,
    HIDDEN_FURTHER_DECIMALS,
    AND_MORE,
    PARTIAL_TOTAL,
    NUMBER_OF_SEVERAL,
    OTHER_SIGN,
    SIGNS_TURNED,
    MORE_SIGNS_TURNED,
    YEAR_UNDER_RESERVATION,
    CREDIT_OF_NOTHING,
    PAID_AFTER_THE_END,
    PAID_BEYOND_THE_PLAN,
    CUT_SHORT,
    SEVERAL_CUT_SHORT,
    OVER_MONTHS,
    FUNDING_PAID_AFTER_PLAN,
    FUNDING_ABOVE_PAYOUTS,
    FUNDING_EARNS_NOTHING
}
